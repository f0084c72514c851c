import type { Instant } from '../../shared/evening/instant'
import { dateLocale } from '../../shared/languages/language'
import type { EveningView } from '../../shared/view'
import type { Words } from '../words'

/**
 * A moment with its day, for things that happened a while ago.
 *
 * @example whenText(words, view, at('2026-11-22 21:04')) // '22 November, 21:04'
 */
export const whenText = (
  { language, time }: Words,
  { zone }: Pick<EveningView, 'zone'>,
  instant: Instant,
): string => {
  const locale = dateLocale(language)
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: zone }).format(
    instant,
  )
  return `${day}, ${time(instant)}`
}

/** The name of a file without its folders. */
export const fileName = (path: string): string => path.replace(/^.*[/\\]/, '')
