/** A step that takes `duration` minutes and may start at any of these minutes before bed, the earliest first. */
export interface Fitting {
  readonly duration: number
  readonly starts: readonly number[]
}

/**
 * Whether these steps can all be done one after the other, whatever their order. For each set of steps only the
 * earliest moment at which all of them can be done matters, so this stays quick for a dozen steps.
 */
export const canFitTogether = (fittings: readonly Fitting[]): boolean => {
  const everything = 2 ** fittings.length - 1
  // doneAt[set]: minutes before bed at which the steps of a set (as bits) can all be done, the earliest way.
  const doneAt: number[] = [Number.POSITIVE_INFINITY]
  for (let set = 1; set <= everything; set++) {
    let earliest = Number.NEGATIVE_INFINITY
    for (const [index, { duration, starts }] of fittings.entries()) {
      const others = set & ~(1 << index)
      if (others === set) continue
      const free = doneAt[others] ?? Number.NEGATIVE_INFINITY
      const start = starts.find((one) => one <= free)
      if (start !== undefined) earliest = Math.max(earliest, start - duration)
    }
    doneAt.push(earliest)
  }
  return doneAt[everything] !== Number.NEGATIVE_INFINITY
}
