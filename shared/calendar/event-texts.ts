import type { Language } from '../languages/language'
import { sayIn } from '../languages/language'
import { stepNames } from '../languages/step-name'
import { isBuiltInStepId, type StepId } from '../routine/step'

/** What a calendar shows of an event. */
export interface EventText {
  readonly title: string
  readonly description: string
}

/** Words for a step that takes so many minutes. Never a medicine or an amount: calendars are shared. */
export type EventTexts = (step: StepId, minutes: number) => EventText

/**
 * The words of a calendar in a language; neutral ones say nothing about health or habits.
 *
 * @example eventTexts('nl', true)('magnesium', 2).title // 'Avondroutine'
 */
export const eventTexts = (language: Language, neutral: boolean): EventTexts => {
  const say = sayIn(language)
  const name = stepNames(say)
  if (neutral) {
    const text = {
      title: say(($) => $.calendar.neutral_title),
      description: say(($) => $.calendar.neutral_description),
    }
    return () => text
  }
  return (step, minutes) => ({ title: name(step), description: describe(step, minutes) })

  function describe(step: StepId, minutes: number): string {
    if (step === 'warm_bath') return say(($) => $.calendar.warm_bath, { minutes })
    return isBuiltInStepId(step) ? say(($) => $.reminders[step]) : say(($) => $.reminders.own)
  }
}
