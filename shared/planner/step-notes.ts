import { minutesBefore, minutesBetween } from '../evening/instant'
import type { Step } from '../routine/step'
import { startsWithin } from '../routine/step'
import type { Conflict, StepNote } from './evening-plan'
import { isMagnesium } from './forbidden-times'
import type { Span } from './span'
import type { Tonight } from './tonight'
import { NOW_OR_SKIP } from './tonight'

/** What the user should know about the place a `do` step got. */
export const notesWhenPlaced = (step: Step, span: Span, tonight: Tonight): StepNote[] => {
  if (step.id === 'warm_bath') {
    return span.start - span.end < (step.durations[0] ?? 0) ? ['bath_shortened'] : []
  }
  if (!isMagnesium(step.id)) return []
  return [...notesOnMoment(step, span, tonight), ...nearMedicine(span, tonight)]
}

const notesOnMoment = (step: Step, span: Span, tonight: Tonight): StepNote[] => {
  const preferred = startsWithin(step.preferred, span.start - span.end)
  if (preferred && span.start <= preferred.earliest && span.start >= preferred.latest) return []
  const left = minutesLeft(tonight)
  return [left > 0 && left < NOW_OR_SKIP ? 'mg_late' : 'mg_moved']
}

/** A place inside a gap: only one that gave way allows it. */
const nearMedicine = ({ start }: Span, { around, bedtime }: Tonight): StepNote[] => {
  const at = minutesBefore(bedtime, start)
  return around.gaps.some(({ from, to }) => from < at && at < to) ? ['mg_near_medicine'] : []
}

/** What the user should know about a `do` step that has no place. */
export const notesWhenLeftOut = (step: Step, conflict: Conflict, tonight: Tonight): StepNote[] => {
  if (step.id === 'warm_bath') return conflict.rules.includes('now') ? ['bath_too_late'] : []
  if (!isMagnesium(step.id)) return []
  if (minutesLeft(tonight) < 0) return ['mg_no_double']
  return conflict.rules.some((rule) => rule.startsWith('medicine:')) ? ['mg_skip_tonight'] : []
}

/** Minutes from now until bed; without a "now" the whole evening is still to come. */
const minutesLeft = ({ wish, bedtime }: Tonight): number =>
  wish.now === undefined ? Number.POSITIVE_INFINITY : minutesBetween(wish.now, bedtime)
