import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { clockFace } from '../languages/clock-face'
import type { Language } from '../languages/language'
import { sayIn } from '../languages/language'
import { stepNames } from '../languages/step-name'
import { isBuiltInStepId, type StepId } from '../routine/step'
import type { BathKind } from '../safety/bath'

/** What a calendar shows of an event. */
export interface EventText {
  readonly title: string
  readonly description: string
}

/** In which words events are written. */
export interface EventWording {
  readonly language: Language
  /** Whether titles and descriptions say nothing about health. */
  readonly neutral: boolean
  /** What the user calls steps of their own. */
  readonly ownNames?: { readonly [step in StepId]?: string }
  /** What the warm water is; a bath when left out. */
  readonly bath?: BathKind
}

/** Words for events. Never a medicine or an amount: calendars are shared. */
export interface EventTexts {
  /** A step that takes so many minutes. */
  step(step: StepId, minutes: number): EventText
  /** A whole evening, with the steps in it. */
  block(steps: readonly { readonly step: StepId; readonly start: Instant }[], zone: Zone): EventText
}

/**
 * The words of a calendar; neutral ones say nothing about health or habits.
 *
 * @example eventTexts({ language: 'nl', neutral: true }).step('magnesium', 2).title // 'Avondroutine'
 */
export const eventTexts = ({ language, neutral, ownNames, bath = 'bath' }: EventWording): EventTexts => {
  const say = sayIn(language)
  const name = stepNames(say, ownNames, bath)
  const title = say(($) => $.calendar.neutral_title)
  const neutralText = { title, description: say(($) => $.calendar.neutral_description) }
  if (neutral) return { step: () => neutralText, block: () => neutralText }
  const show = clockFace(language, '24')
  const describe = (step: StepId, minutes: number): string => {
    if (step === 'warm_bath') return say(($) => $.calendar.baths[bath], { minutes })
    return isBuiltInStepId(step) ? say(($) => $.reminders[step]) : say(($) => $.reminders.own)
  }
  return {
    step: (step, minutes) => ({ title: name(step), description: describe(step, minutes) }),
    block: (steps, zone) => ({
      title,
      description: steps.map(({ step, start }) => `${show(start, zone)} ${name(step)}`).join('\n'),
    }),
  }
}
