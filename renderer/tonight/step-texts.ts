import { minutesBetween } from '../../shared/evening/instant'
import { bathSafety } from '../../shared/languages/bath-texts'
import { conflictSentence } from '../../shared/languages/conflict-sentence'
import type { Say } from '../../shared/languages/language'
import { missedSentence } from '../../shared/languages/missed-sentence'
import { portionText } from '../../shared/languages/portion-text'
import { shortSpan } from '../../shared/languages/spans'
import { stepNoteSentence } from '../../shared/languages/step-note-sentence'
import type { EveningPlan, PlannedStep } from '../../shared/planner/evening-plan'
import { isBuiltInStepId } from '../../shared/routine/step'
import type { PlannedBath } from '../../shared/safety/bath'
import type { EveningView, StepView } from '../../shared/view'
import type { Words } from '../words'

/** When a step may start, if it stands in its usual window and that is more than one moment: `Any time from 21:00 to 21:15`. */
export const windowText = ({ t, time }: Words, { kind, start, window }: PlannedStep): string | null => {
  const [from, to] = window
  if (kind !== 'do' || start === null || from === to || start < from || start > to) return null
  return t(($) => $.tonight.window, { from: time(from), to: time(to) })
}

/** What a step comes down to: how warm and long the bath is, how long the night. */
export const detailText = (
  { t, time }: Words,
  plan: EveningPlan,
  step: PlannedStep,
  { bath, dose }: Pick<EveningView, 'bath' | 'dose'>,
): string | null => {
  if (step.id === 'magnesium' || step.id === 'magnesium_2') {
    const portion = dose.portions?.[step.id]
    return portion ? portionText(t, portion) : null
  }
  if (step.id === 'warm_bath' && step.start !== null && step.end !== null) {
    const minutes = minutesBetween(step.start, step.end)
    return t(($) => $.tonight.bath, { minutes, degrees: bath.degrees })
  }
  if (step.id === 'lights_out') {
    const span = shortSpan(t, minutesBetween(plan.bedtime, plan.wake))
    return t(($) => $.tonight.sleep, { span, time: time(plan.wake) })
  }
  return null
}

/** What the line under the headline says about the next step: what to do and when, or what its reminder says. */
export const aboutNext = (
  words: Words,
  plan: EveningPlan,
  { planned, outcome }: StepView,
  view: Pick<EveningView, 'bath' | 'dose'>,
): string | null => {
  const { id } = planned
  const texts = [detailText(words, plan, planned, view), windowText(words, planned)].filter(
    (text) => text !== null,
  )
  if (texts.length > 0) return texts.join(' · ')
  if (outcome !== 'open' || !isBuiltInStepId(id) || id === 'warm_bath') return null
  return words.t(($) => $.reminders[id])
}

/** How to bathe safely: what holds for this bather always, what holds for everybody once the bath comes next. */
const bathNotes = (t: Say, bath: PlannedBath, isNext: boolean): string[] => {
  const isOwnLimit = bath.caution === 'careful' || bath.caution === 'pregnant'
  return [isOwnLimit || isNext ? bathSafety(t, bath) : '', bath.wish.note].filter((note) => note !== '')
}

/** Everything else worth knowing about a step: why it has no place, its notes, and how to bathe safely. */
export const noteTexts = (
  words: Words,
  view: EveningView,
  plan: EveningPlan,
  step: PlannedStep,
  isNext: boolean,
): string[] => {
  const { t, language, name, time } = words
  const conflict = plan.conflicts.find((one) => one.step === step.id)
  const whys = view.tonight.why[step.id] ?? []
  return [
    ...(conflict ? [conflictSentence({ say: t, language, name, time }, plan, conflict, view.asOf)] : []),
    ...step.notes.flatMap((note) => stepNoteSentence(t, note, whys, time(step.start ?? view.asOf)) ?? []),
    ...(step.id === 'warm_bath' && step.start !== null ? bathNotes(t, view.bath, isNext) : []),
  ]
}

/** What to do about a step whose moment passed unanswered: an answer instead of a nag. A deadline leaves nothing to do. */
export const missedTexts = ({ t, time }: Words, { missed, planned }: StepView): string[] =>
  missed && planned.kind !== 'stop' ? [missedSentence(t, missed, time)] : []
