import type { RoutineDocument } from '../document/routine-document'
import type { EveningDate } from '../evening/evening-date'
import type { LogEvent, StockChange } from '../log/log-event'
import type { DoseFacts } from '../safety/dose'
import { plannedDose, portionOf } from '../safety/dose'
import { mayShowAmounts } from '../safety/magnesium-gate'
import type { LowStock, StockSettings } from './stock-settings'
import { stockLines, tabletsLeft } from './tablets-left'

/** A refill or a count of the history, with what takes it back. */
export interface ShownStockLine {
  readonly id: string
  readonly evening: EveningDate
  readonly change: StockChange['change']
  readonly tablets: number
}

/** The tablets at home as the window shows them. */
export interface StockView {
  /** Null until they were counted or bought. */
  readonly tablets: number | null
  /** For how many evenings they last at the present dose; null where that can't be told. */
  readonly eveningsLeft: number | null
  /** Whether they last for fewer evenings than the user wants to be told at. */
  readonly isLow: boolean
  readonly below: LowStock
  /** The evening in which nothing more is to be said of it on the screen. */
  readonly hiddenOn: EveningDate | null
  /** The newest first. */
  readonly history: readonly ShownStockLine[]
}

/** Everything the stock is found from. */
export interface StockFacts {
  readonly health: DoseFacts
  readonly routine: Pick<RoutineDocument, 'splitDose'>
  readonly settings: Pick<StockSettings, 'below' | 'hiddenOn'>
  /** From a count or the first refill on. */
  readonly lines: readonly LogEvent[]
}

/** Whether there is a stock to speak of: a product is known, and its amounts may be shown to this person. */
export const keepsStock = (health: DoseFacts): boolean => health.product !== null && mayShowAmounts(health)

/** The stock of tablets; null for somebody who named no product, and for somebody who should see no amounts. */
export const stockView = ({ health, routine, settings, lines }: StockFacts): StockView | null => {
  const { product } = health
  if (!product || !keepsStock(health)) return null
  const tablets = tabletsLeft(lines, {
    tabletMilligrams: product.tabletMilligrams,
    portion: (step) => portionOf(health, routine.splitDose, step)?.tablets ?? 1,
  })
  const planned = plannedDose(health)
  const aDay = planned.none === null ? planned.day.tablets : null
  const eveningsLeft = tablets === null || aDay === null ? null : Math.floor(tablets / aDay)
  return {
    tablets,
    eveningsLeft,
    isLow: eveningsLeft !== null && eveningsLeft < settings.below,
    below: settings.below,
    hiddenOn: settings.hiddenOn,
    history: stockLines(lines)
      .sort((one, other) => other.writtenAt - one.writtenAt)
      .map(({ id, evening, stock: { change, tablets: count } }) => ({
        id,
        evening,
        change,
        tablets: count,
      })),
  }
}
