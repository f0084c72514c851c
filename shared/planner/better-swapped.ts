import type { Candidate } from './choices'
import { ordersAmong } from './usual-orders'

/** Whether placing a candidate at this minute can be left out, given the others that have a place (as bits). */
export type IsWorse = (index: number, minute: number, placed: number) => boolean

/**
 * Tells where a step need not be tried because the evening is better with it and a later step swapped: of two steps
 * that take equally long, the one that loses least by waiting waits, and of two that lose the same the first keeps the
 * earlier start. So a dozen like steps have one order instead of half a billion. Steps with a usual order are left
 * alone, as a swap could break it.
 */
export const betterSwapped = (candidates: readonly Candidate[]): IsWorse => {
  const orders = ordersAmong(candidates.map(({ id }) => id))
  const isFree = ({ id }: Candidate): boolean =>
    orders.every(({ earlier, later }) => earlier !== id && later !== id)
  const costs = candidates.map((candidate) => (isFree(candidate) ? costsByStart(candidate) : undefined))
  /** rivals[index]: the steps that should come before it, and down to which minute that holds. */
  const rivals = costs.map((own, index) =>
    costs.flatMap((other, rival) => {
      if (!own || !other || rival === index || own.duration !== other.duration) return []
      return [{ bit: 1 << rival, better: startsBetterSwapped(own, other, rival < index) }]
    }),
  )
  return (index, minute, placed) =>
    rivals[index]?.some(({ bit, better }) => (placed & bit) === 0 && better.has(minute)) ?? false
}

interface Costs {
  readonly duration: number
  /** In time order. */
  readonly at: ReadonlyMap<number, number>
}

/** What a step with one duration costs at each start; undefined for any other. */
const costsByStart = ({ choices }: Candidate): Costs | undefined => {
  const [first] = choices
  if (!first) return undefined
  const duration = first.start - first.end
  return choices.every(({ start, end }) => start - end === duration)
    ? { duration, at: new Map(choices.map(({ start, cost }) => [start, cost])) }
    : undefined
}

/** The starts of a step at which its rival could always stand instead, with nothing lost wherever the rival would be. */
const startsBetterSwapped = (own: Costs, rival: Costs, rivalIsFirst: boolean): ReadonlySet<number> => {
  const better = new Set<number>()
  // The least the rival costs more than the step itself, at any start from here on.
  let least = Number.POSITIVE_INFINITY
  const starts = [...new Set([...own.at.keys(), ...rival.at.keys()])].sort((one, other) => one - other)
  for (const start of starts) {
    const mine = own.at.get(start)
    const its = rival.at.get(start)
    if (mine !== undefined && its !== undefined) {
      const gain = least - (its - mine)
      if (rivalIsFirst ? gain >= 0 : gain > 0) better.add(start)
    }
    // Where only the rival can be, the two can't be swapped.
    if (its !== undefined) least = mine === undefined ? Number.NEGATIVE_INFINITY : Math.min(least, its - mine)
  }
  return better
}
