import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBetween } from '../evening/instant'
import { resolveInEvening, wallTimeFromMinutes } from '../evening/wall-time'
import type { EveningPlan } from '../planner/evening-plan'
import type { Night } from '../routine/routine'
import type { StepId } from '../routine/step'
import { aroundTheClock, eveningMinutes } from '../week/evening-minutes'
import { minutesByTheClock } from '../week/night-problem'
import type { Bedtime } from './bedtimes'
import { median } from './median'
import type { PastEvening } from './past-evening'
import { meantBed } from './past-evening'

/** A step that usually happens at another time than it is planned for, and where it could be planned instead. */
export interface StepDrift {
  readonly drifts: 'step'
  readonly step: StepId
  /** Median minutes after the planned moment, negative when earlier. */
  readonly late: number
  /** The evening whose plan the proposal was made for. */
  readonly evening: EveningDate
  readonly proposed: Instant
  readonly minutesBeforeBed: number
}

/** A bedtime that usually turns out another than was meant. */
export interface BedDrift {
  readonly drifts: 'bedtime'
  readonly late: number
  /** The night to plan on every evening that has one. */
  readonly proposed: Night
}

/** Evenings looked at (design choice). */
export const DRIFT_WITHIN = 14
/** Those of them that must tell a time, and how far and how often they must differ (design choices). */
const EVENINGS_NEEDED = 7
const WORTH_SAYING = 15
const MOST_OF_THEM = 0.7
const ROUNDED_TO = 5
/** Adults need seven hours or more (Watson 2015): less is never proposed. */
const SHORTEST_NIGHT = 420

/** Moments that follow from something else, so that planning them elsewhere means nothing. */
const FOLLOW_SOMETHING: readonly StepId[] = ['caffeine_cutoff', 'magnesium_2', 'lights_out']

const rounded = (minutes: number): number => Math.round(minutes / ROUNDED_TO) * ROUNDED_TO

/** The usual difference, where it is large, and most evenings lie on the same side; null otherwise. */
const usualLateness = (late: readonly number[]): number | null => {
  const usual = median(late)
  if (usual === null || late.length < EVENINGS_NEEDED || Math.abs(usual) < WORTH_SAYING) return null
  const sameSide = late.filter((minutes) => Math.sign(usual) * minutes >= WORTH_SAYING / 2)
  return sameSide.length >= MOST_OF_THEM * late.length ? rounded(usual) : null
}

/** How long before the bedtime that was meant a step really began, on each of the last evenings it was done. */
const realMinutesBeforeBed = (evenings: readonly PastEvening[], step: StepId): number[] =>
  evenings.slice(-DRIFT_WITHIN).flatMap((past) => {
    const entry = past.outcomes.get(step)?.standing?.entry
    const bed = meantBed(past)
    if (entry?.answer !== 'done' || bed === null) return []
    const bedtime = resolveInEvening(past.evening, bed, past.zone).instant
    return [minutesBetween(entry.happenedAt, bedtime)]
  })

/**
 * The step that strays furthest from where `plan` has it, with a moment inside its accepted window that fits what
 * really happens; null while the plan fits. Real times are taken before the bedtime meant, so a proposal that was
 * taken is not made again.
 */
export const stepDrift = (evenings: readonly PastEvening[], plan: EveningPlan): StepDrift | null =>
  plan.steps
    .flatMap((step): StepDrift[] => {
      const { start, state, minutesBeforeBed, acceptedWindow } = step
      const isMovable = state === 'planned' && !FOLLOW_SOMETHING.includes(step.id)
      if (start === null || minutesBeforeBed === null || !isMovable) return []
      const late = usualLateness(
        realMinutesBeforeBed(evenings, step.id).map((real) => minutesBeforeBed - real),
      )
      if (late === null) return []
      const [earliest, latest] = acceptedWindow
      const proposed = Math.min(latest, Math.max(earliest, minutesAfter(start, late)))
      const moved = minutesBetween(start, proposed)
      if (Math.abs(moved) < WORTH_SAYING / 2) return []
      const { evening, bedtime } = plan
      return [
        {
          drifts: 'step',
          step: step.id,
          late,
          evening,
          proposed,
          minutesBeforeBed: minutesBetween(proposed, bedtime),
        },
      ]
    })
    .reduce<StepDrift | null>(
      (furthest, one) => (furthest && Math.abs(furthest.late) >= Math.abs(one.late) ? furthest : one),
      null,
    )

/**
 * The bedtime that fits what really happens, when every planned evening has the same night and it usually begins at
 * another time; null otherwise, and where seven hours would not be left. `bedtimes` are those of the last evenings.
 */
export const bedDrift = (bedtimes: readonly Bedtime[], usual: Night | null): BedDrift | null => {
  if (usual === null) return null
  const meant = eveningMinutes(usual.bed)
  const late = usualLateness(bedtimes.map(({ actual }) => aroundTheClock(eveningMinutes(actual) - meant)))
  if (late === null) return null
  const proposed = { bed: wallTimeFromMinutes(meant + late), wake: usual.wake }
  const minutes = minutesByTheClock(proposed)
  return minutes === null || minutes < SHORTEST_NIGHT ? null : { drifts: 'bedtime', late, proposed }
}
