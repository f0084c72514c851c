import type { RoutineDocument } from '../../shared/document/routine-document'
import { SWITCHABLE_STEPS } from '../../shared/routine/built-in-steps'
import type { Night } from '../../shared/routine/routine'
import type { StepId } from '../../shared/routine/step'
import type { WeekNight } from '../../shared/week/week-night'
import { type DraftNight, USUAL_NIGHT } from '../forms/night-problem'

/** An evening as it stands in the panel, before it is saved. */
export interface Draft {
  readonly night: DraftNight
  /** No plan at all. */
  readonly resting: boolean
  /** Steps switched on or off against how they are saved. */
  readonly steps: { readonly [step in StepId]?: boolean }
  readonly note: string
  readonly scope: 'tonight' | 'weekday'
}

/** The steps somebody may switch, their own ones last. */
export const switchableSteps = ({ ownSteps }: Pick<RoutineDocument, 'ownSteps'>): StepId[] =>
  [...SWITCHABLE_STEPS, ...ownSteps].map(({ id }): StepId => id)

/** An evening as it is saved; one without a night gets the times it would usually have. */
export const savedDraft = ({ wish }: WeekNight, usual: Night | undefined, note: string): Draft => ({
  night:
    wish.kind === 'night'
      ? { bed: wish.bed, wake: wish.wake }
      : usual
        ? { bed: usual.bed, wake: usual.wake }
        : USUAL_NIGHT,
  resting: wish.kind !== 'night',
  steps: {},
  note,
  scope: 'tonight',
})

/** Whether the times, or having any, differ. */
export const isOtherNight = (one: Draft, other: Draft): boolean =>
  one.resting !== other.resting ||
  (!one.resting && (one.night.bed !== other.night.bed || one.night.wake !== other.night.wake))

/** Whether there is anything to save. */
export const isChanged = (draft: Draft, saved: Draft): boolean =>
  isOtherNight(draft, saved) ||
  draft.scope !== saved.scope ||
  draft.note.trim() !== saved.note ||
  Object.keys(draft.steps).length > 0

/** The draft with a step switched; switched back to how it is saved it counts as unchanged. */
export const withStep = (draft: Draft, step: StepId, on: boolean, savedOn: boolean): Draft => {
  const { [step]: _, ...others } = draft.steps
  return { ...draft, steps: on === savedOn ? others : { ...others, [step]: on } }
}
