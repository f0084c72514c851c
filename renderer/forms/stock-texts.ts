import type { StockView } from '../../shared/stock/stock-view'
import type { StockWords } from './stock-words'

/** For how long the tablets last. */
export const lastsText = (say: StockWords, { eveningsLeft }: Pick<StockView, 'eveningsLeft'>): string => {
  if (eveningsLeft === null) return say(($) => $.no_dose)
  return eveningsLeft === 0 ? say(($) => $.none_left) : say(($) => $.lasts, { count: eveningsLeft })
}
