import type { EveningDate } from '../evening/evening-date'

/** For how few evenings the tablets must last before Evenfall says so; 0 for never (design choice). */
export const LOW_STOCK = [0, 3, 5, 7, 10, 14] as const

/** One of them. */
export type LowStock = (typeof LOW_STOCK)[number]

/** More tablets than this are not bought or counted at once (design choice). */
export const MOST_TABLETS = 9999

/** What the user wants to hear about running out, and what was heard. */
export interface StockSettings {
  /** Said when the tablets last for fewer evenings than this. */
  readonly below: LowStock
  /** The evening whose card was put away. */
  readonly hiddenOn: EveningDate | null
  /** The last evening a notification told of it. */
  readonly toldOn: EveningDate | null
}

/** A week is enough to get new tablets in (design choice). */
export const USUAL_STOCK: StockSettings = { below: 7, hiddenOn: null, toldOn: null }
