import type { Instant } from '../evening/instant'
import type { RuleId } from '../planner/evening-plan'
import { parseMedicineId } from '../planner/medicine-spacing'
import type { Why } from '../planner/why'
import type { BuiltInStepId } from '../routine/step'
import { parseStepId } from '../routine/step'
import type { Language, Say } from './language'
import type { NameStep } from './step-name'

/** The words a reason is told in, and how a moment reads on the user's clock. */
export interface WhyTelling {
  readonly say: Say
  readonly language: Language
  readonly name: NameStep
  time(instant: Instant): string
}

const forbidden = ({ say, name, time }: WhyTelling, by: RuleId, moment: Instant | null): string => {
  const kind = by.split(':', 1)[0]
  const subject = by.slice(by.indexOf(':') + 1)
  const medicine = parseMedicineId(subject)
  const step = parseStepId(subject)
  const at = moment === null ? '' : time(moment)
  if (kind === 'now') return say(($) => $.reasons.now, { time: at })
  if (kind === 'home') return say(($) => $.reasons.home, { time: at })
  if (kind === 'medicine' && medicine) {
    return say(($) => $.reasons.medicine, { medicine: say(($) => $.medicines[medicine]) })
  }
  return kind === 'step' && step
    ? say(($) => $.reasons.step, { step: name(step), time: at })
    : say(($) => $.reasons.commitment, { label: subject.replace('-', '–') })
}

const background = (say: Say, step: BuiltInStepId): string =>
  step === 'caffeine_cutoff' || step === 'lights_out'
    ? say(($) => $.reasons.bedtime)
    : say(($) => $.reasons.background[step])

/**
 * Tells one reason why a step lies where it lies, as a sentence of its own. Never an amount of magnesium.
 *
 * @example 'You’re busy 20:00–22:00.'
 */
export const whySentence = (telling: WhyTelling, why: Why): string => {
  const { say, language, name, time } = telling
  switch (why.rule) {
    case 'bedtime':
      return say(($) => $.reasons.bedtime)
    case 'answered':
      return say(($) => $.reasons.answered)
    case 'usual':
      return say(($) => $.reasons.usual, { time: time(why.moment) })
    case 'own_moment':
      return say(($) => $.reasons.own_moment, { time: time(why.moment) })
    case 'window':
      return why.from === why.to
        ? say(($) => $.reasons.only_start, { time: time(why.from) })
        : say(($) => $.reasons.window, { from: time(why.from), to: time(why.to) })
    case 'background':
      return background(say, why.step)
    case 'forbidden':
      return forbidden(telling, why.by, why.moment)
    case 'order': {
      const earlier = why.earlier === 'dinner' ? say(($) => $.reasons.dinner) : name(why.earlier)
      return say(($) => $.reasons.order, { earlier, later: name(why.later), minutes: why.minutes })
    }
    case 'with_a_meal':
      return say(($) => $.reasons.with_a_meal)
    case 'at_once':
      return say(($) => $.reasons.at_once)
    case 'two_o_clock':
      return say(($) => $.reasons.two_o_clock)
    case 'caffeine_hours':
      return say(($) => $.reasons.caffeine[why.mode], {
        milligrams: why.milligrams,
        hours: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(why.hours),
      })
  }
}
