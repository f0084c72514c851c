import type { Instant } from '../evening/instant'
import { isDose } from '../log/doses-of'
import { standingEntries } from '../log/entries-of'
import type { Entry, LogEvent, StockChange } from '../log/log-event'
import { takenBack } from '../log/taken-back'
import type { StepId } from '../routine/step'

/** What the tablets that are taken now are like. */
export interface TabletsNow {
  /** Elemental milligrams in one tablet. */
  readonly tabletMilligrams: number
  /** Whole tablets planned at a step; they stand for a dose nobody told the amount of. */
  portion(step: StepId): number
}

/** A line about the stock that was not taken back. */
export type StockLine = Extract<LogEvent, { readonly event: 'stocked' }>

/** Refills and counts that stand, in the order they were written in. */
export const stockLines = (events: readonly LogEvent[]): StockLine[] => {
  const undone = takenBack(events)
  return events.filter((line): line is StockLine => line.event === 'stocked' && !undone.has(line.id))
}

/** What is in the jar, and how large its tablets are; null before anything was said of it. */
type Jar = { readonly tablets: number; readonly milligrams: number } | null

const stocked = (jar: Jar, { change, tablets, milligramsPerTablet }: StockChange, now: TabletsNow): Jar => {
  const milligrams = milligramsPerTablet ?? jar?.milligrams ?? now.tabletMilligrams
  // Tablets of another size are another jar: what was left of the one before is not added to it.
  const before = change === 'refilled' && jar?.milligrams === milligrams ? jar.tablets : 0
  return { tablets: before + tablets, milligrams }
}

const tabletsIn = (entry: Entry, milligrams: number, now: TabletsNow): number => {
  if (entry.amountMilligrams === undefined) return now.portion(entry.step)
  // Tablets are not broken, so even a little is one.
  return entry.amountMilligrams === 0 ? 0 : Math.max(1, Math.round(entry.amountMilligrams / milligrams))
}

const taken = (jar: Jar, entry: Entry, now: TabletsNow): Jar =>
  jar && { ...jar, tablets: Math.max(0, jar.tablets - tabletsIn(entry, jar.milligrams, now)) }

interface Movement {
  readonly at: Instant
  /** The jar after it. */
  move(jar: Jar): Jar
}

/**
 * How many tablets are left: the last count, the refills since, and less what was really taken since, by the moment
 * it was taken and not by when it was written down. Null before the first count or refill, and when the tablets that
 * were counted are of another size than those taken now.
 *
 * @example tabletsLeft([refilled(30), taken(200)], { tabletMilligrams: 100, … }) // 28
 */
export const tabletsLeft = (events: readonly LogEvent[], now: TabletsNow): number | null => {
  const changes = stockLines(events).map(
    ({ writtenAt, stock }): Movement => ({ at: writtenAt, move: (jar) => stocked(jar, stock, now) }),
  )
  const doses = standingEntries(events)
    .filter(({ entry }) => isDose(entry))
    .map(({ entry }): Movement => ({ at: entry.happenedAt, move: (jar) => taken(jar, entry, now) }))
  const jar = [...changes, ...doses]
    .sort((one, other) => one.at - other.at)
    .reduce<Jar>((before, { move }) => move(before), null)
  return jar?.milligrams === now.tabletMilligrams ? jar.tablets : null
}
