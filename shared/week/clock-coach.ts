import { clockChanges } from '../evening/clock-changes'
import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningOf, eveningsFrom } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { MINUTE, minutesAfter } from '../evening/instant'
import type { WallTime } from '../evening/wall-time'
import { resolveInEvening, wallClockAt } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { nightTimes } from '../planner/night-times'
import type { NightWish } from '../routine/night-of'
import { nightOf } from '../routine/night-of'
import type { EveningException, Night, Routine } from '../routine/routine'

/** A clock change that is coming, and the small steps towards it that somebody may take or leave. */
export interface ClockCoach {
  /** The evening in whose night the clocks change; names this change when it was declined. */
  readonly evening: EveningDate
  readonly change: Instant
  /** Minutes the clocks go forward, negative when they go back. */
  readonly minutes: number
  /** A night of its own for each evening that is left before the change, the last one fully moved. */
  readonly steps: readonly StepNight[]
}

type StepNight = Extract<EveningException, Night>

/** The coach looks this many days ahead (design choice). */
const DAYS_AHEAD = 14
/** Steps are spread over at most this many evenings (design choice: a quarter of an hour for the usual change). */
const EVENINGS_BEFORE = 4
/** Larger changes are a zone changing sides of the date line, which no bedtime can follow. */
const LARGEST_CHANGE = 120

/**
 * The next clock change within fourteen days and the steps before it, of any size and in both directions; null when
 * there is none, or no evening left to take a step on. Evenings without a night, and those changed by hand, are left
 * alone.
 *
 * @example clockCoach(routine of 22:30-06:45, 'Europe/Amsterdam', 2027-03-20) // 24 March 22:15 … 27 March 21:30
 */
export const clockCoach = (
  routine: Pick<Routine, 'week' | 'exceptions' | 'pauses'>,
  zone: Zone,
  now: Instant,
): ClockCoach | null => {
  const next = clockChanges(zone, now, now + DAYS_AHEAD * 1440 * MINUTE).find(
    ({ before, after }) => Math.abs(after - before) <= LARGEST_CHANGE,
  )
  if (!next) return null
  const minutes = next.after - next.before
  const evening = eveningOf(next.instant, zone)
  const first = eveningOf(now, zone)
  const left = eveningsFrom(addEvenings(evening, -EVENINGS_BEFORE), evening)
    .filter((one) => one >= first)
    .flatMap((one): { readonly evening: EveningDate; readonly night: NightWish }[] => {
      const night = nightOf(routine, one)
      if (night.kind !== 'night') return [{ evening: one, night }]
      const begins = resolveInEvening(one, night.bed, zone).instant
      // A night that begins after the change has nothing left to prepare for.
      return begins > now && begins < next.instant ? [{ evening: one, night }] : []
    })
    .slice(-EVENINGS_BEFORE)
  const steps = left.flatMap(({ evening: one, night }, index): StepNight[] => {
    if (night.kind !== 'night' || night.fromException) return []
    const step = roundedToFive(((index + 1) * minutes) / left.length)
    const moved = movedNight(one, night, zone, { change: next.instant, minutes, step })
    return moved && moved.bedtime > now ? [{ evening: one, bed: moved.bed, wake: moved.wake }] : []
  })
  return steps.length === 0 ? null : { evening, change: next.instant, minutes, steps }
}

const roundedToFive = (minutes: number): number => Math.sign(minutes) * Math.round(Math.abs(minutes) / 5) * 5

/** A night moved `step` minutes towards a change, as the clock on the wall will show it. */
const movedNight = (
  evening: EveningDate,
  { bed, wake }: Night,
  zone: Zone,
  { change, minutes, step }: { change: Instant; minutes: number; step: number },
): (Night & { readonly bedtime: Instant }) | null => {
  const usual = nightTimes({ evening, zone, bed, wake })
  const bedtime = minutesAfter(usual.bedtime, -step)
  // A wake-up after the change is moved by the clocks already: only what the steps still lack is given back.
  const wakesAfter = usual.wake >= change
  const risesAt = minutesAfter(usual.wake, (wakesAfter ? minutes : 0) - step)
  const times = { bed: shownAt(bedtime, zone), wake: shownAt(risesAt, zone) }
  const planned = nightTimes({ evening, zone, ...times })
  // A time that comes twice, never, or across noon can't be said by the clock; that evening is left as it is.
  return planned.bedtime === bedtime && planned.wake === risesAt ? { ...times, bedtime } : null
}

const shownAt = (instant: Instant, zone: Zone): WallTime => wallClockAt(instant, zone).time
