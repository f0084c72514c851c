import type { EveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import { minutesBetween } from '../../shared/evening/instant'
import { repairLabel } from '../../shared/languages/conflict-sentence'
import type { EveningPlan, Repair } from '../../shared/planner/evening-plan'
import { changeOf } from '../../shared/routine/evening-change'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { tellChanged } from '../tell-changed'
import { tellUndoable } from '../tell-undoable'
import { ask } from '../use-evenfall'
import { wish } from '../wishes'
import type { Words } from '../words'

const startNow = async (step: StepId): Promise<Instant | null> => {
  const { tonight } = await ask('view', undefined)
  return tonight.steps.find(({ planned }) => planned.id === step)?.planned.start ?? null
}

/** Puts a step at another moment tonight, null for its usual one, and tells where it stands now. */
export const moveStep = async (
  words: Words,
  { evening, bedtime }: EveningPlan,
  step: StepId,
  to: Instant | null,
): Promise<void> => {
  const minutesBeforeBed = to === null ? null : Math.round(minutesBetween(to, bedtime))
  if (!(await wish(words, 'moveStep', { evening, step, minutesBeforeBed }))) return
  const start = await startNow(step)
  if (start === null) return
  tellChanged(
    words,
    words.t(($) => $.tonight.toast_moved, { step: words.name(step), time: words.time(start) }),
  )
}

/** Takes a repair the plan offers. */
export const takeRepair = async (words: Words, plan: EveningPlan, repair: Repair): Promise<void> => {
  const { t: say, language, name, time } = words
  if (!(await wish(words, 'repair', { evening: plan.evening, repair }))) return
  tellChanged(
    words,
    say(($) => $.tonight.toast_repaired, {
      repair: repairLabel({ say, language, name, time }, plan, repair),
    }),
  )
}

/** Gives everything not answered yet a new moment, from now on. */
export const startLate = async (words: Words, evening: EveningDate): Promise<void> => {
  if (await wish(words, 'rescue', { evening }))
    tellChanged(
      words,
      words.t(($) => $.tonight.toast_replanned),
    )
}

/** Gives an evening the times and steps it usually has. */
export const backToUsual = async (words: Words, { tonight, routine }: EveningView): Promise<void> => {
  const { evening } = tonight
  const change = changeOf(routine, evening)
  const exception = routine.exceptions.find((one) => one.evening === evening)
  if (exception && !(await wish(words, 'clearException', { evening }))) return
  if (!(await wish(words, 'changeEvening', { evening, change: null }))) return
  // Two changes in one press, so taking it back is two as well.
  tellUndoable(
    words,
    words.t(($) => $.tonight.toast_usual),
    () => {
      if (exception) void wish(words, 'setExceptions', { exceptions: [exception] })
      void wish(words, 'changeEvening', { evening, change })
    },
  )
}
