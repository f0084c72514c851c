import type { HealthDocument } from './document/health-document'
import type { RoutineDocument } from './document/routine-document'
import type { SettingsDocument } from './document/settings-document'
import type { EveningDate } from './evening/evening-date'
import { addEvenings } from './evening/evening-date'
import { resolveInEvening } from './evening/wall-time'
import type { Zone } from './evening/zone'
import type { EveningPlan } from './planner/evening-plan'
import type { BusyTime } from './planner/evening-wish'
import { eveningWishOf } from './planner/evening-wish-of'
import { planEvening } from './planner/plan-evening'
import type { Commitment } from './routine/commitment'
import type { NightWish } from './routine/night-of'
import { nightOf } from './routine/night-of'
import { bathLimits } from './safety/bath-limits'
import { magnesiumGate } from './safety/magnesium-gate'

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

/** The plan of one evening; null on an evening without one. */
export const planOf = (records: Records, evening: EveningDate, zone: Zone): EveningPlan | null => {
  const { routine, health } = records
  const wish = wishOf(records, evening)
  if (wish.kind !== 'night') return null
  return planEvening(
    eveningWishOf({
      routine,
      night: wish,
      evening,
      zone,
      caffeine: routine.caffeine,
      commitments: routine.commitments
        .filter((commitment) => commitment.evening === evening)
        .map((commitment) => busyTime(commitment, zone)),
      medicines: health.medicines,
      magnesium: magnesiumGate(health.answers).gate === 'open',
      bathMinutes: bathLimits(health.answers).minutes,
    }),
  )
}
