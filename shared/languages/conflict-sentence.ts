import type { Instant } from '../evening/instant'
import { minutesAfter } from '../evening/instant'
import type { Conflict, EveningPlan, Repair, RuleId } from '../planner/evening-plan'
import { parseMedicineId } from '../planner/medicine-spacing'
import { parseStepId } from '../routine/step'
import type { Language, Say } from './language'
import type { NameStep } from './step-name'

/** The words a conflict is told in: a translator, its language and the names of the steps. */
export interface Telling {
  readonly say: Say
  readonly language: Language
  readonly name: NameStep
  /** How a moment reads on the user's clock. */
  time(instant: Instant): string
}

const reason = ({ say, name, time }: Telling, plan: EveningPlan, rule: RuleId, now: Instant): string => {
  const kind = rule.split(':', 1)[0]
  const subject = rule.slice(rule.indexOf(':') + 1)
  const step = parseStepId(subject)
  const planned = plan.steps.find((one) => one.id === step)
  const medicine = parseMedicineId(subject)
  if (kind === 'now') return say(($) => $.conflicts.now, { time: time(now) })
  if (kind === 'home') return say(($) => $.conflicts.home, { time: time(plan.homeAt ?? now) })
  if (kind === 'duration') return say(($) => $.conflicts.duration)
  if (kind === 'medicine' && medicine) {
    return say(($) => $.conflicts.medicine, { medicine: say(($) => $.medicines[medicine]) })
  }
  if (kind === 'window' && planned) {
    const [from, to] = planned.acceptedWindow
    return from === to
      ? say(($) => $.conflicts.anchor, { from: time(from) })
      : say(($) => $.conflicts.window, { from: time(from), to: time(to) })
  }
  if (kind === 'step' && planned && planned.start !== null) {
    return say(($) => $.conflicts.step, { step: name(planned.id), time: time(planned.start) })
  }
  return say(($) => $.conflicts.commitment, { label: subject.replace('-', '–') })
}

/**
 * Says in one sentence why a step has no place, naming every rule of the clash.
 *
 * @example 'No room for “Warm bath”: it has to start between 20:45 and 21:35 and you’re busy 20:00–22:00.'
 */
export const conflictSentence = (
  telling: Telling,
  plan: EveningPlan,
  conflict: Conflict,
  now: Instant = plan.now ?? plan.bedtime,
): string => {
  const reasons = conflict.rules.map((rule) => reason(telling, plan, rule, now))
  return telling.say(($) => $.conflicts.sentence, {
    step: telling.name(conflict.step),
    reasons: new Intl.ListFormat(telling.language, { type: 'conjunction' }).format(reasons),
  })
}

/**
 * Names a repair for its button.
 *
 * @example 'Bedtime 23:10'
 */
export const repairLabel = ({ say, name, time }: Telling, plan: EveningPlan, repair: Repair): string => {
  switch (repair.kind) {
    case 'shorten':
      return say(($) => $.conflicts.repair_shorten, { step: name(repair.step), minutes: repair.minutes })
    case 'move':
      return say(($) => $.conflicts.repair_move, { step: name(repair.step), time: time(repair.start) })
    case 'skip':
      return say(($) => $.conflicts.repair_skip, { step: name(repair.step) })
    case 'move-bedtime':
      return say(($) => $.conflicts.repair_move_bedtime, {
        time: time(minutesAfter(plan.bedtime, repair.minutes)),
      })
  }
}
