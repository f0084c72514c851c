import { useRef } from 'react'
import type { EveningView } from '../shared/view'
import { wish } from './wishes'
import { useWords } from './words'

/** Lights the candle, or puts it out and goes back to the colours before it. */
export const useCandle = (theme: EveningView['theme']): (() => void) => {
  const words = useWords()
  const before = useRef<EveningView['theme']>('ember')
  return () => {
    const next = theme === 'candle' ? before.current : 'candle'
    if (theme !== 'candle') before.current = theme
    void wish(words, 'setTheme', { theme: next })
  }
}
