import type { EveningDate } from '../evening/evening-date'
import { eveningsFrom } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesAfter } from '../evening/instant'
import type { WallTime } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { checkInsOf } from '../log/check-ins-of'
import type { CheckIn, LogEvent } from '../log/log-event'
import type { StepOutcome } from '../log/outcomes-of'
import { outcomesOf } from '../log/outcomes-of'
import { zoneOfEvening } from '../log/zone-of-evening'
import type { NightWish } from '../routine/night-of'
import type { StepId } from '../routine/step'
import type { Sleep } from './sleep-regularity'

/** An evening that is over: what was asked of it and what the log says of it. */
export interface PastEvening {
  readonly evening: EveningDate
  readonly wish: NightWish
  /** Only steps the user was answering by then: one nobody ever answered says nothing about an evening. */
  readonly outcomes: ReadonlyMap<StepId, StepOutcome>
  /** Where the user was, as far as the log knows. */
  readonly zone: Zone
  readonly checkIn: CheckIn | null
  /** Its file is damaged, so nothing is known of it. */
  readonly unreadable: boolean
}

/** What the routine asked of an evening, and of which steps the reminder ledger still knows that the user was told. */
export interface Asked {
  readonly wish: NightWish
  readonly steps: readonly StepId[]
  readonly told: ReadonlySet<StepId>
  /** Whether the file of this evening's month could not be read. */
  readonly damaged: boolean
}

/** The lines of each evening, in the order written. */
const byEvening = (events: readonly LogEvent[]): Map<EveningDate, LogEvent[]> => {
  const groups = new Map<EveningDate, LogEvent[]>()
  for (const line of events) {
    const group = groups.get(line.evening)
    if (group) group.push(line)
    else groups.set(line.evening, [line])
  }
  return groups
}

/**
 * The evenings from `first` to `last` as they went, all of them over. A step counts from the first evening on which it
 * was answered (design choice): a step that came later was not missed before, and one never answered is not followed.
 */
export const pastEvenings = (
  events: readonly LogEvent[],
  first: EveningDate,
  last: EveningDate,
  asked: (evening: EveningDate) => Asked,
  zone: Zone,
): PastEvening[] => {
  const groups = byEvening(events)
  const followed = new Set<StepId>()
  return eveningsFrom(first, last).map((evening) => {
    const lines = groups.get(evening) ?? []
    const { wish, steps, told, damaged } = asked(evening)
    const unreadable = damaged && lines.length === 0
    const paused = wish.kind === 'paused'
    const outcomes = [...outcomesOf(lines, { evening, planned: steps, paused, told })]
    for (const [step, { standing }] of outcomes) if (standing) followed.add(step)
    return {
      evening,
      wish,
      outcomes: new Map(unreadable ? [] : outcomes.filter(([step]) => followed.has(step))),
      zone: zoneOfEvening(lines, evening, zone),
      checkIn: checkInsOf(lines).get(evening)?.checkIn ?? null,
      unreadable,
    }
  })
}

/** When the user went to bed: what the morning's check-in says, or else when lights out was answered. */
export const wentToBed = ({ checkIn, outcomes }: PastEvening): Instant | null => {
  const lightsOut = outcomes.get('lights_out')?.standing?.entry
  return checkIn?.toBedAt ?? (lightsOut?.answer === 'done' ? lightsOut.happenedAt : null)
}

/** The time the user had meant to be in bed; null on an evening without a plan. */
export const meantBed = ({ wish }: PastEvening): WallTime | null => (wish.kind === 'night' ? wish.bed : null)

/** The night's sleep; null unless the check-in tells when it began and ended. */
export const sleepOf = (past: PastEvening): Sleep | null => {
  const { asleepAfterMinutes, wokeAt } = past.checkIn ?? {}
  const inBed = wentToBed(past)
  if (inBed === null || asleepAfterMinutes === undefined || wokeAt === undefined) return null
  const from = minutesAfter(inBed, asleepAfterMinutes)
  return from < wokeAt ? { evening: past.evening, from, to: wokeAt } : null
}
