import type { Entry } from './log-event'

/** An entry as it is shown to somebody who should see no amounts of magnesium; the log itself keeps them. */
export const withoutAmount = (entry: Entry): Entry => {
  const { amountMilligrams: _, ...others } = entry
  return others
}
