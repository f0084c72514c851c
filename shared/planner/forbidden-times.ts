import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBefore, minutesBetween } from '../evening/instant'
import { resolveWallTime } from '../evening/wall-time'
import type { StepId } from '../routine/step'
import type { RuleId } from './evening-plan'
import type { EveningWish } from './evening-wish'
import { spacingOf } from './medicine-spacing'
import type { Span } from './span'
import { overlaps, spanBetween } from './span'

/** One reason why a step may not lie somewhere, under the name the user knows the rule by. */
export interface Hindrance {
  readonly rule: RuleId
  readonly forbids: (span: Span) => boolean
}

/** Hours of one medicine in which magnesium may not be taken; the edges themselves are allowed. */
export interface MedicineGap {
  readonly rule: RuleId
  readonly from: Instant
  readonly to: Instant
}

/** Whether a step is an intake of magnesium, which keeps its distance from medicines. */
export const isMagnesium = (step: StepId): boolean => step === 'magnesium' || step === 'magnesium_2'

/**
 * The gaps around every dose that can touch an evening: medicines repeat daily, so the doses of the day before and
 * the two days after count. A medicine that no gap helps forbids the whole evening.
 */
export const medicineGaps = (wish: Pick<EveningWish, 'evening' | 'zone' | 'medicines'>): MedicineGap[] =>
  wish.medicines.flatMap(({ medicine, times }) => {
    const rule: RuleId = `medicine:${medicine}`
    const spacing = spacingOf(medicine)
    if (!spacing) return [{ rule, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]
    return [-1, 0, 1, 2].flatMap((days) => {
      const date = addEvenings(wish.evening, days)
      return times.map((time) => {
        const dose = resolveWallTime(date, time, wish.zone).instant
        return {
          rule,
          from: minutesBefore(dose, spacing.magnesiumThenMedicine * 60),
          to: minutesAfter(dose, spacing.medicineThenMagnesium * 60),
        }
      })
    })
  })

/** What is in the way of one step tonight, apart from its own window and the other steps still to be placed. */
export const hindrancesOf = (
  step: StepId,
  wish: Pick<EveningWish, 'commitments' | 'settled' | 'now'>,
  gaps: readonly MedicineGap[],
  bedtime: Instant,
): Hindrance[] => {
  const taken = (rule: RuleId, start: Instant, end: Instant): Hindrance => {
    const busy = spanBetween(start, end, bedtime)
    return { rule, forbids: (span) => overlaps(span, busy) }
  }
  const keepsDistance = ({ rule, from, to }: MedicineGap): Hindrance => {
    const gap = spanBetween(from, to, bedtime)
    return { rule, forbids: ({ start }) => start < gap.start && start > gap.end }
  }
  const notBefore = (now: Instant): Hindrance => {
    const left = minutesBetween(now, bedtime)
    return { rule: 'now', forbids: ({ start }) => start > left }
  }
  return [
    ...wish.commitments.map(({ label, start, end }) => taken(`commitment:${label}`, start, end)),
    ...(isMagnesium(step) ? gaps.map(keepsDistance) : []),
    ...(wish.now === undefined ? [] : [notBefore(wish.now)]),
    ...wish.settled.map(({ id, start, end }) => taken(`step:${id}`, start, end)),
  ]
}
