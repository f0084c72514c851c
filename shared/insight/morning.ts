import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesAfter } from '../evening/instant'
import { resolveWallTime, wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { checkInsOf } from '../log/check-ins-of'
import { entriesOf } from '../log/entries-of'
import type { CheckIn, LogEvent } from '../log/log-event'
import { toldOfSteps } from '../log/log-view'
import type { EveningPlan } from '../planner/evening-plan'
import type { ReminderLedger } from '../reminders/ledger'
import type { StepId } from '../routine/step'
import type { DayDrinks } from './sleep-diary'
import { drinksOfDay } from './sleep-diary'

const NOON = wallTimeFromMinutes(12 * 60)
/** Minutes after getting up in which the night is asked about, also by those who get up late (design choice). */
const AT_LEAST = 180

/** The morning after an evening: what the check-in asks and knows already. */
export interface Morning {
  readonly evening: EveningDate
  readonly zone: Zone
  /** The night as it was told, with the id to take it back; null before anything was told. */
  readonly told: { readonly id: string; readonly checkIn: CheckIn } | null
  /** When the user probably went to bed: what lights out says, or else the plan. */
  readonly toBedAt: Instant | null
  /** When they probably got up: the plan's time. */
  readonly upAt: Instant | null
  /** Planned steps nobody answered, with their planned moments: they can still be put right. */
  readonly unanswered: readonly { readonly step: StepId; readonly start: Instant }[]
  readonly drinks: DayDrinks
}

/** What a morning is seen from. */
export interface MorningSeen {
  readonly tonight: EveningDate
  readonly planOf: (evening: EveningDate) => EveningPlan | null
  readonly log: readonly LogEvent[]
  readonly ledger: ReminderLedger
  readonly now: Instant
  readonly zone: Zone
}

/**
 * The morning after the evening before `tonight`: from getting up until noon, or three hours for those who get up
 * late. Null at any other time, and after an evening Evenfall knows nothing of.
 */
export const morningOf = ({ tonight, planOf, log, ledger, now, zone }: MorningSeen): Morning | null => {
  const evening = addEvenings(tonight, -1)
  const plan = planOf(evening)
  const noon = resolveWallTime(tonight, NOON, zone).instant
  const until = Math.max(noon, minutesAfter(plan?.wake ?? noon, plan ? AT_LEAST : 0))
  const lines = log.filter((line) => line.evening === evening)
  const isKnown = lines.length > 0 || toldOfSteps(ledger, evening).size > 0
  if (now >= until || (plan && now < plan.wake) || !isKnown) return null
  const entries = entriesOf(lines, evening)
  const told = checkInsOf(lines).get(evening)
  const lightsOut = entries.get('lights_out')?.entry
  return {
    evening,
    zone,
    told: told ? { id: told.id, checkIn: told.checkIn } : null,
    toBedAt: lightsOut?.answer === 'done' ? lightsOut.happenedAt : (plan?.bedtime ?? null),
    upAt: plan?.wake ?? null,
    unanswered: (plan?.steps ?? []).flatMap(({ id, start }) =>
      start === null || entries.has(id) || id === 'lights_out' ? [] : [{ step: id, start }],
    ),
    drinks: drinksOfDay(log, evening, zone),
  }
}
