import { hasCaffeineLimits } from './caffeine/adults-only'
import { caffeineCount } from './caffeine/careful-count'
import type { HealthDocument } from './document/health-document'
import type { RoutineDocument } from './document/routine-document'
import type { SettingsDocument } from './document/settings-document'
import type { EveningDate } from './evening/evening-date'
import { addEvenings } from './evening/evening-date'
import { resolveInEvening } from './evening/wall-time'
import type { Zone } from './evening/zone'
import { happeningsOf } from './log/happenings-of'
import type { LogEvent } from './log/log-event'
import type { EveningPlan } from './planner/evening-plan'
import type { BusyTime, EveningWish } from './planner/evening-wish'
import { eveningWishOf, switchedOn } from './planner/evening-wish-of'
import type { Happening, PlannedEvening } from './planner/plan-through'
import { planThrough } from './planner/plan-through'
import type { Why } from './planner/why'
import { whyThis } from './planner/why'
import { LIGHTS_OUT } from './routine/built-in-steps'
import type { Commitment } from './routine/commitment'
import { changeOf } from './routine/evening-change'
import type { NightWish } from './routine/night-of'
import { nightOf } from './routine/night-of'
import type { StepId } from './routine/step'
import { plannedBath } from './safety/bath'
import { bathLimits } from './safety/bath-limits'
import { canBeSplit, mayBeTaken } from './safety/dose'
import { medicineTimes } from './safety/medicine-times'

/** What the user told Evenfall, apart from the log. */
export interface Records {
  readonly settings: SettingsDocument
  readonly routine: RoutineDocument
  readonly health: HealthDocument
}

/** A commitment on the line of instants. */
export const busyTime = ({ evening, start, end }: Commitment, zone: Zone): BusyTime => {
  const from = resolveInEvening(evening, start, zone).instant
  const to = resolveInEvening(evening, end, zone).instant
  return {
    label: `${start}-${end}`,
    start: from,
    end: to > from ? to : resolveInEvening(addEvenings(evening, 1), end, zone).instant,
  }
}

/** What the records want of one evening. */
export const wishOf = ({ routine }: Records, evening: EveningDate): NightWish => nightOf(routine, evening)

/** Which steps the health answers allow. */
const allowedBy = (routine: RoutineDocument, health: HealthDocument) => ({
  magnesium: mayBeTaken(health),
  caffeineLimit: hasCaffeineLimits(health),
  splitDose: routine.splitDose && canBeSplit(health),
})

/** What the planner needs to know about one evening; null on an evening without a plan. */
const eveningWishFrom = (records: Records, evening: EveningDate, zone: Zone): EveningWish | null => {
  const { routine, health } = records
  const night = wishOf(records, evening)
  if (night.kind !== 'night') return null
  const change = changeOf(routine, evening)
  const { homeAt } = change
  return eveningWishOf({
    routine,
    night,
    evening,
    zone,
    caffeine: {
      ...routine.caffeine,
      mode: caffeineCount(routine.caffeine.mode, health, evening).mode,
    },
    commitments: routine.commitments
      .filter((commitment) => commitment.evening === evening)
      .map((commitment) => busyTime(commitment, zone)),
    medicines: medicineTimes(health),
    ...allowedBy(routine, health),
    bathMinutes: plannedBath(bathLimits(health), health.bath).minutes,
    ownSteps: routine.ownSteps,
    weekdaySteps: routine.weekdaySteps,
    moments: routine.moments,
    meals: routine.meals,
    change,
    ...(homeAt === undefined ? {} : { homeAt: resolveInEvening(evening, homeAt, zone).instant }),
  })
}

/**
 * Tells which steps the records want of an evening, whether or not each finds a place; none on one without a plan.
 * What depends on health alone is found once, as a year of evenings is asked about.
 */
export const stepsWantedOf = (records: Records): ((evening: EveningDate) => StepId[]) => {
  const { routine, health } = records
  const allowed = allowedBy(routine, health)
  return (evening) => {
    if (wishOf(records, evening).kind !== 'night') return []
    const { ownSteps, weekdaySteps } = routine
    const change = changeOf(routine, evening)
    const steps = switchedOn({ routine, evening, ownSteps, weekdaySteps, change, ...allowed })
    return [...steps, LIGHTS_OUT].map(({ id }) => id)
  }
}

/** Everything an evening's plan is made from: as long as it is equal, so is the plan. Null without a plan. */
export const toldOf = (
  records: Records,
  evening: EveningDate,
  zone: Zone,
  log: readonly LogEvent[],
): { readonly wish: EveningWish; readonly happenings: readonly Happening[] } | null => {
  const wish = eveningWishFrom(records, evening, zone)
  const { replanFrom } = changeOf(records.routine, evening)
  return wish && { wish, happenings: happeningsOf(log, evening, replanFrom) }
}

const plannedEvening = (...about: Parameters<typeof toldOf>): PlannedEvening | null => {
  const told = toldOf(...about)
  return told && planThrough(told.wish, told.happenings)
}

/** The plan of one evening through what the log says happened in it; null on an evening without one. */
export const planOf = (
  records: Records,
  evening: EveningDate,
  zone: Zone,
  log: readonly LogEvent[] = [],
): EveningPlan | null => plannedEvening(records, evening, zone, log)?.plan ?? null

/** Why each step of an evening lies where {@link planOf} places it. */
export const whyOf = (
  records: Records,
  evening: EveningDate,
  zone: Zone,
  log: readonly LogEvent[] = [],
): { readonly [step in StepId]?: readonly Why[] } => {
  const planned = plannedEvening(records, evening, zone, log)
  if (!planned) return {}
  const { plan, wish } = planned
  return Object.fromEntries(plan.steps.map((step) => [step.id, whyThis(wish, plan, step)]))
}
