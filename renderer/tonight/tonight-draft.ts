import type { WallTime } from '../../shared/evening/wall-time'
import type { ChangeOfEvening } from '../../shared/routine/evening-change'
import { changeOf } from '../../shared/routine/evening-change'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'

/** A time the user is busy, as typed. */
export interface DraftBusy {
  /** Tells rows apart while they change. */
  readonly key: number
  readonly start: WallTime | null
  readonly end: WallTime | null
}

/** What is different about tonight alone, as typed. */
export interface TonightDraft {
  readonly home: WallTime | null
  readonly busy: readonly DraftBusy[]
  /** The steps that stay off tonight. */
  readonly off: readonly StepId[]
}

/** What the fields show first: tonight as it is saved. */
export const tonightDraft = ({ routine, tonight: { evening } }: EveningView): TonightDraft => {
  const { homeAt, without } = changeOf(routine, evening)
  return {
    home: homeAt ?? null,
    busy: routine.commitments
      .filter((one) => one.evening === evening)
      .map(({ start, end }, key) => ({ key, start, end })),
    off: without ?? [],
  }
}

/** The steps that can be switched off tonight: those of the plan, and those that are off already. */
export const stepsToChoose = ({ routine, tonight }: EveningView): StepId[] => {
  const planned: StepId[] = tonight.steps.flatMap(({ planned: { id } }) => (id === 'lights_out' ? [] : [id]))
  const { without = [] } = changeOf(routine, tonight.evening)
  return [...planned, ...without.filter((id) => !planned.includes(id))]
}

/** Another row for a busy time, with nothing in it. */
export const anotherBusy = (busy: readonly DraftBusy[]): DraftBusy[] => [
  ...busy,
  { key: Math.max(-1, ...busy.map(({ key }) => key)) + 1, start: null, end: null },
]

/** What is wrong with a busy time; null when it can be saved. */
export const busyProblem = ({ start, end }: DraftBusy): 'busy_incomplete' | 'busy_same' | null => {
  if (start === null || end === null) return 'busy_incomplete'
  return start === end ? 'busy_same' : null
}

/** The commitments a draft asks for; undefined while one of them can't be saved. */
export const commitmentsOf = ({ busy }: TonightDraft): { start: WallTime; end: WallTime }[] | undefined => {
  const spans = busy.flatMap(({ start, end }) =>
    start === null || end === null || start === end ? [] : [{ start, end }],
  )
  return spans.length === busy.length ? spans : undefined
}

/** Tonight's change with what a draft asks for in it; what the draft does not know stays. */
export const changeFrom = (before: ChangeOfEvening, { home, off }: TonightDraft): ChangeOfEvening => {
  const { homeAt: _, without: __, with: wanted, ...rest } = before
  const stillWanted = wanted?.filter((id) => !off.includes(id)) ?? []
  return {
    ...rest,
    ...(home === null ? {} : { homeAt: home }),
    ...(off.length === 0 ? {} : { without: off }),
    ...(stillWanted.length === 0 ? {} : { with: stillWanted }),
  }
}

/** Whether tonight has other times or steps than it usually has. */
export const tonightDiffers = ({ routine, tonight }: EveningView): boolean => {
  const { note: _, ...change } = changeOf(routine, tonight.evening)
  const { wish } = tonight
  const parts = Object.values(change).filter(
    (part) => typeof part !== 'object' || Object.keys(part).length > 0,
  )
  return parts.length > 0 || (wish.kind === 'night' && wish.fromException)
}
