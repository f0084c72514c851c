import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import { resolveWallTime, wallClockAt, wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import type { Commitment } from '../routine/commitment'
import type { Occurrence } from './occurrences'

/** What of a calendar falls into evenings, under one name. */
export interface BusyGroup {
  readonly name: string
  readonly commitments: readonly Commitment[]
}

/** From when to when something stands in an evening's way. */
export type SpanOfEvening = (evening: EveningDate) => { readonly from: Instant; readonly to: Instant }

/** What lasts longer is a stay, not a commitment: a conference, a holiday (design choice). */
const LONGEST = 16 * 60 * MINUTE

/** Hours before bed in which a commitment matters: the planner places nothing earlier (design choice). */
const HOURS_BEFORE_BED = 6

/** The evening as far as commitments go: six hours up to its bedtime, or 17:00 to midnight where none is planned. */
export const spanOfEvening =
  (bedtimeOf: (evening: EveningDate) => Instant | undefined, zone: Zone): SpanOfEvening =>
  (evening) => {
    const bedtime = bedtimeOf(evening)
    return bedtime === undefined
      ? { from: wallAt(evening, 17, zone), to: wallAt(addEvenings(evening, 1), 0, zone) }
      : { from: bedtime - HOURS_BEFORE_BED * 60 * MINUTE, to: bedtime }
  }

const wallAt = (date: EveningDate, hour: number, zone: Zone): Instant =>
  resolveWallTime(date, wallTimeFromMinutes(hour * 60), zone).instant

/** What falls into evenings, by name, the soonest first; names and times that come twice are one. */
export const busyEvenings = (
  occurrences: readonly Occurrence[],
  spanOf: SpanOfEvening,
  zone: Zone,
): BusyGroup[] => {
  const groups = new Map<string, Map<string, Commitment>>()
  for (const occurrence of occurrences.filter(({ start, end }) => end - start <= LONGEST)) {
    for (const commitment of commitmentsOf(occurrence, spanOf, zone)) {
      const group = groups.get(occurrence.name) ?? new Map<string, Commitment>()
      group.set(`${commitment.evening} ${commitment.start} ${commitment.end}`, commitment)
      groups.set(occurrence.name, group)
    }
  }
  return [...groups].map(([name, commitments]) => ({ name, commitments: [...commitments.values()] }))
}

/** An occurrence as the evenings see it; it is cut at noon, where an evening ends. */
const commitmentsOf = ({ name, start, end }: Occurrence, spanOf: SpanOfEvening, zone: Zone): Commitment[] => {
  const first = eveningOf(start, zone)
  return [first, addEvenings(first, 1)].flatMap((evening) => {
    const { from, to } = spanOf(evening)
    const [cutStart, cutEnd] = [
      Math.max(start, wallAt(evening, 12, zone)),
      Math.min(end, wallAt(addEvenings(evening, 1), 12, zone)),
    ]
    if (cutEnd <= from || cutStart >= to || cutEnd <= cutStart) return []
    const walls = { start: wallClockAt(cutStart, zone).time, end: wallClockAt(cutEnd, zone).time }
    return walls.start === walls.end ? [] : [{ evening, ...walls, name }]
  })
}

/**
 * A routine's commitments with others taken in: what was taken under the same name before goes for the evenings still
 * to come, so that a calendar can be taken again after it changed.
 */
export const withTaken = (
  before: readonly Commitment[],
  taken: readonly BusyGroup[],
  from: EveningDate,
): Commitment[] => {
  const names = new Set(taken.map(({ name }) => name))
  const stays = before.filter(({ evening, name }) => name === undefined || evening < from || !names.has(name))
  return [...stays, ...taken.flatMap(({ commitments }) => commitments)]
}
