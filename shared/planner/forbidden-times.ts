import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBefore } from '../evening/instant'
import { resolveWallTime } from '../evening/wall-time'
import type { StepId } from '../routine/step'
import type { RuleId } from './evening-plan'
import type { EveningWish, MedicineTimes } from './evening-wish'
import type { MedicineId } from './medicine-spacing'
import { givesWay, spacingOf } from './medicine-spacing'
import type { Span } from './span'
import { spanBetween } from './span'

/** One reason why a step may not lie somewhere, under the name the user knows the rule by. */
export interface Hindrance {
  readonly rule: RuleId
  /** The forbidden time in minutes before bed; its edges themselves are allowed. */
  readonly time: Span
  /** Whether the whole step has to stay out of it, or only its start. */
  readonly of: 'whole step' | 'start'
}

/** Whether a hindrance is in the way of a step that starts so many minutes before bed. */
export const forbids = ({ time, of }: Hindrance, start: number, duration: number): boolean =>
  start > time.end && start < (of === 'start' ? time.start : time.start + duration)

/** Hours of one medicine in which magnesium may not be taken; the edges themselves are allowed. */
export interface MedicineGap {
  readonly rule: RuleId
  readonly medicine: MedicineId
  /** When the medicine is taken; null for one that no gap helps. */
  readonly dose: Instant | null
  readonly from: Instant
  readonly to: Instant
  /** Whether it gives way where it would leave magnesium no time at all. */
  readonly givesWay: boolean
}

/** Two portions of magnesium are at least this many minutes apart (design choice: an intake each, not one big one). */
export const BETWEEN_PORTIONS = 120

/** Whether a step is an intake of magnesium, which keeps its distance from medicines. */
export const isMagnesium = (step: StepId | 'dinner'): boolean =>
  step === 'magnesium' || step === 'magnesium_2'

const isTakenOn = ({ from, to }: MedicineTimes, date: EveningDate): boolean =>
  (from === undefined || from <= date) && (to === undefined || date <= to)

/**
 * The gaps around every dose that can touch an evening: medicines repeat daily, so the doses of the day before and
 * the two days after count, as far as their course goes. A medicine that no gap helps forbids the whole evening.
 */
export const medicineGaps = (wish: Pick<EveningWish, 'evening' | 'zone' | 'medicines'>): MedicineGap[] =>
  wish.medicines.flatMap((taken): MedicineGap[] => {
    const { medicine } = taken
    const rule: RuleId = `medicine:${medicine}`
    const spacing = taken.spacing === undefined ? spacingOf(medicine) : taken.spacing
    const dates = [-1, 0, 1, 2].map((days) => addEvenings(wish.evening, days))
    if (!spacing) {
      const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
      return isTakenOn(taken, wish.evening) || isTakenOn(taken, addEvenings(wish.evening, 1))
        ? [{ rule, medicine, dose: null, givesWay: false, ...always }]
        : []
    }
    return dates.flatMap((date) => {
      if (!isTakenOn(taken, date)) return []
      return taken.times.map((time) => {
        const dose = resolveWallTime(date, time, wish.zone).instant
        return {
          rule,
          medicine,
          dose,
          from: minutesBefore(dose, spacing.magnesiumThenMedicine * 60),
          to: minutesAfter(dose, spacing.medicineThenMagnesium * 60),
          givesWay: taken.spacing === undefined && givesWay(medicine),
        }
      })
    })
  })

/** What is in the way of one step tonight, apart from its own window and the other steps still to be placed. */
export const hindrancesOf = (
  step: StepId,
  wish: Pick<EveningWish, 'commitments' | 'settled' | 'now' | 'homeAt'>,
  gaps: readonly MedicineGap[],
  bedtime: Instant,
): Hindrance[] => {
  const between = (rule: RuleId, start: Instant, end: Instant, of: Hindrance['of']): Hindrance => ({
    rule,
    time: spanBetween(start, end, bedtime),
    of,
  })
  const notBefore = (rule: RuleId, moment: Instant | undefined): Hindrance[] =>
    moment === undefined ? [] : [between(rule, Number.NEGATIVE_INFINITY, moment, 'start')]
  const inTheWay = wish.settled.filter(({ takesTime }) => takesTime)
  const portions = isMagnesium(step) ? inTheWay.filter(({ id }) => isMagnesium(id)) : []
  return [
    ...wish.commitments.map(({ label, start, end }) =>
      between(`commitment:${label}`, start, end, 'whole step'),
    ),
    ...(isMagnesium(step) ? gaps.map(({ rule, from, to }) => between(rule, from, to, 'start')) : []),
    ...notBefore('now', wish.now),
    ...notBefore('home', wish.homeAt),
    ...inTheWay.map(({ id, start, end }) => between(`step:${id}`, start, end, 'whole step')),
    ...portions.map(({ id, start }) =>
      between(
        `step:${id}`,
        minutesBefore(start, BETWEEN_PORTIONS),
        minutesAfter(start, BETWEEN_PORTIONS),
        'start',
      ),
    ),
  ]
}
