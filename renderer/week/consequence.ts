import { addEvenings } from '../../shared/evening/evening-date'
import { shortSpan } from '../../shared/languages/spans'
import { minutesLater } from '../../shared/week/evening-minutes'
import type { WeekNight } from '../../shared/week/week-night'
import type { WeekView } from '../../shared/week/week-of'
import { capital, weekdayName } from '../format/day-names'
import { wallTimeText } from '../format/wall-time-text'
import type { Words } from '../words'
import type { Draft } from './draft'

/** What saving a draft comes down to: how far it is from the usual bedtime, and what the next evening does. */
export const consequence = (
  words: Words,
  { usualBed, nights, wishAfter }: WeekView,
  { evening }: WeekNight,
  { night: { bed }, resting, scope }: Draft,
): string => {
  const { t, language } = words
  const day = weekdayName(language, evening)
  const next = addEvenings(evening, 1)
  const nextWish = nights.find((one) => one.evening === next)?.wish ?? wishAfter
  const later = usualBed !== null && bed !== null ? minutesLater(usualBed, bed) : 0
  const time = usualBed === null ? '' : wallTimeText(words, usualBed)
  const span = shortSpan(t, Math.abs(later))
  const sentences = [
    resting
      ? t(($) => (scope === 'weekday' ? $.week.rest_every : $.week.rest_this), { day })
      : later > 0
        ? t(($) => $.week.later_than_usual, { span, time })
        : later < 0
          ? t(($) => $.week.earlier_than_usual, { span, time })
          : t(($) => $.week.as_usual),
    ...(scope === 'weekday' && !resting ? [t(($) => $.week.from_now_on, { day })] : []),
    ...(scope === 'tonight' && !resting && later !== 0 && nextWish.kind === 'night' && nextWish.bed !== bed
      ? [
          t(($) => $.week.goes_back, {
            day: capital(weekdayName(language, next)),
            time: wallTimeText(words, nextWish.bed),
          }),
        ]
      : []),
  ]
  return sentences.join(' ')
}
