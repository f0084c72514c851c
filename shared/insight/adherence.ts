import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import type { PastOutcome } from '../log/outcomes-of'
import type { StepId } from '../routine/step'
import { median } from './median'
import type { PastEvening } from './past-evening'
import type { Streak } from './streak'
import { streakOf } from './streak'
import { strengths } from './strength'

/** How one step was kept. */
export interface StepAdherence {
  readonly step: StepId
  readonly done: number
  readonly skipped: number
  readonly missed: number
  readonly notRecorded: number
  /** Evenings on which the step was asked for. */
  readonly of: number
  /** Median minutes after the planned start, negative when early; null with fewer than three such evenings. */
  readonly lateness: number | null
}

/** Evenings a median of lateness needs (design choice). */
const EVENINGS_FOR_LATENESS = 3

/** Elapsed minutes from the planned to the real start, of every time a step was done; the oldest first. */
const latenesses = (evenings: readonly PastEvening[], step: StepId): number[] =>
  evenings.flatMap(({ outcomes }) => {
    const entry = outcomes.get(step)?.standing?.entry
    return entry?.answer === 'done' && entry.planned ? [lateBy(entry.planned.start, entry.happenedAt)] : []
  })

const lateBy = (planned: Instant, real: Instant): number => minutesBetween(planned, real)

/** How each of these steps was kept on the evenings it was asked for, most often kept first. */
export const adherenceOf = (evenings: readonly PastEvening[], steps: readonly StepId[]): StepAdherence[] =>
  steps
    .map((step) => {
      const outcomes = outcomesFor(evenings, step)
      const count = (wanted: PastOutcome): number => outcomes.filter((one) => one === wanted).length
      const late = latenesses(evenings, step)
      return {
        step,
        done: count('done'),
        skipped: count('skipped'),
        missed: count('missed'),
        notRecorded: count('not_recorded'),
        of: outcomes.length,
        lateness: late.length < EVENINGS_FOR_LATENESS ? null : Math.round(median(late) ?? 0),
      }
    })
    .filter(({ of }) => of > 0)
    .sort((one, other) => other.done / other.of - one.done / one.of)

const outcomesFor = (evenings: readonly PastEvening[], step: StepId): PastOutcome[] =>
  evenings.flatMap(({ outcomes, wish }) => {
    const outcome = outcomes.get(step)?.outcome
    return outcome && wish.kind !== 'paused' ? [outcome] : []
  })

/** How strong one step has become, 0 to 1, and its streak. */
export const habitOf = (
  evenings: readonly PastEvening[],
  step: StepId,
  eveningsAWeek: number,
): { readonly strength: number; readonly streak: Streak } => {
  const kept = evenings.map(({ outcomes, wish }) => {
    const outcome = outcomes.get(step)?.outcome
    if (outcome === undefined || outcome === 'skipped' || wish.kind === 'paused') return null
    return outcome === 'done'
  })
  const shares = kept.map((one) => (one === null ? null : Number(one)))
  return { strength: strengths(shares, eveningsAWeek).at(-1) ?? 0, streak: streakOf(kept) }
}

/** Evenings an anchor is looked for in, and how many of them have to be asked for. */
const ANCHOR_WITHIN = 14
const ANCHOR_ASKED = 7

/** The step kept best over the last fortnight, where it was done on most evenings; null without one. */
export const anchorOf = (
  evenings: readonly PastEvening[],
  steps: readonly StepId[],
): Pick<StepAdherence, 'step' | 'done' | 'of'> | null => {
  const [best] = adherenceOf(evenings.slice(-ANCHOR_WITHIN), steps).filter(({ of }) => of >= ANCHOR_ASKED)
  return best && best.done * 2 > best.of ? { step: best.step, done: best.done, of: best.of } : null
}
