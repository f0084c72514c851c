import type { Theme } from '../shared/appearance/theme'
import { candleHours } from '../shared/appearance/theme'
import type { EveningView } from '../shared/view'

/** What the next start needs to know for a first frame in the right colours. */
export interface FirstColours {
  readonly theme: Theme
  /** The hours of the candle, absent when it is not lit by itself. */
  readonly from?: number
  readonly until?: number
}

/** The colours a view leaves for the next start: while the candle is lit or put out by hand, those it shows now. */
export const firstColours = ({ theme, choices, tonight, asOf }: EveningView): FirstColours => {
  const hours = choices.candleAuto ? candleHours(tonight.plan) : null
  if (!hours) return { theme: choices.theme }
  const byHand = theme === 'candle' && asOf < hours.from
  return { theme: choices.theme, ...(byHand ? { ...hours, from: asOf } : hours) }
}
