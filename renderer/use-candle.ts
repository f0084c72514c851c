import type { EveningView } from '../shared/view'
import { wish } from './wishes'
import { useWords } from './words'

/** Lights the candle, or puts it out; either holds until the morning. */
export const useCandle = (theme: EveningView['theme']): (() => void) => {
  const words = useWords()
  return () => void wish(words, 'lightCandle', { on: theme !== 'candle' })
}
