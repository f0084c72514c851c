import { useEffect, useState } from 'react'
import type { StockView } from '../../shared/stock/stock-view'
import type { EveningView } from '../../shared/view'
import { ask } from '../use-evenfall'

/** The tablets at home, asked for again with every view; null until they are known. */
export const useStock = (view: EveningView): StockView | null => {
  const [stock, setStock] = useState<{ readonly to: EveningView | null; readonly stock: StockView | null }>({
    to: null,
    stock: null,
  })
  useEffect(() => {
    let isCurrent = true
    ask('stock', undefined).then(
      (found) => isCurrent && setStock({ to: view, stock: found }),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [view])
  return stock.stock
}
