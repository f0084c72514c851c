import type { EveningDate } from '../shared/evening/evening-date'
import { eveningOf } from '../shared/evening/evening-date'
import type { Zone } from '../shared/evening/zone'
import type { Clock } from '../shared/ports'
import { stockLinesRead } from '../shared/stock/stock-lines-read'
import type { StockView } from '../shared/stock/stock-view'
import { keepsStock, stockView } from '../shared/stock/stock-view'
import type { RecordsKeeper } from './records-keeper'

/** What the stock stands on. */
interface StockPorts {
  readonly keeper: RecordsKeeper
  readonly clock: Clock
  zone(): Zone
}

/** Finds the stock of tablets when it is first asked for, and again only after something changed. */
export const stockKeeper = ({ keeper, clock, zone }: StockPorts) => {
  let known: { readonly stock: StockView | null } | null = null
  const find = (): StockView | null => {
    const { health, routine, settings } = keeper.records()
    // A year of the log is not read for somebody who keeps no stock.
    if (!keepsStock(health)) return null
    const lines = stockLinesRead(eveningOf(clock.now(), zone()), keeper.log)
    return stockView({ health, routine, settings: settings.stock, lines })
  }
  return {
    now: (): StockView | null => {
      known ??= { stock: find() }
      return known.stock
    },
    forget: (): void => {
      known = null
    },
    noteTold: (toldOn: EveningDate): void => {
      const { settings } = keeper.records()
      keeper.keep('settings', { ...settings, stock: { ...settings.stock, toldOn } })
    },
  }
}
