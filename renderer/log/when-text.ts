import type { Instant } from '../../shared/evening/instant'
import type { Zone } from '../../shared/evening/zone'
import { parseZone } from '../../shared/evening/zone'
import { clockFace } from '../../shared/languages/clock-face'
import type { Language } from '../../shared/languages/language'
import { dateLocale } from '../../shared/languages/language'
import type { Words } from '../words'

/** A date and time where something was written down, such as `25 Nov 09:12`. */
export const whenText = (
  language: Language,
  { clock }: Pick<Words, 'clock'>,
  { writtenAt, zone }: { readonly writtenAt: Instant; readonly zone: Zone },
): string => {
  // A log may name a zone that this computer does not know yet.
  const known = parseZone(zone) ?? parseZone('UTC')
  if (!known) return ''
  const date = new Intl.DateTimeFormat(dateLocale(language), {
    day: 'numeric',
    month: 'short',
    timeZone: known,
  }).format(writtenAt)
  return `${date} ${clockFace(language, clock)(writtenAt, known)}`
}
