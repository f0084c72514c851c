import { shortSpan } from '../../shared/languages/spans'
import type { WeekTelling } from '../../shared/languages/week-sentence'
import { wallTimeText } from '../format/wall-time-text'
import type { Words } from '../words'

/** The words a week is told in, from those of the window. */
export const tellingOf = (words: Words): WeekTelling => ({
  say: words.t,
  language: words.language,
  span: (minutes) => shortSpan(words.t, minutes),
  time: (time) => wallTimeText(words, time),
})
