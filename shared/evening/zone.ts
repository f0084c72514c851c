import { tzOffset } from '@date-fns/tz'
import type { Instant } from './instant'

/** An IANA time zone name the runtime knows, such as `Europe/Amsterdam`. Made only by {@link parseZone}. */
export type Zone = string & { readonly zone: unique symbol }

/** Zones found to be real: asking the runtime takes a tenth of a millisecond, and a log asks for every evening. */
const known = new Map<string, Zone>()

/**
 * Reads a time zone name; undefined when this runtime's tz data does not know it.
 *
 * @example parseZone('Europe/Amsterdam') // 'Europe/Amsterdam'
 * @example parseZone('Europe/Utrecht') // undefined
 */
export const parseZone = (text: string): Zone | undefined => {
  // Intl also takes bare offsets such as "+02:00" in newer runtimes; a plan needs a place with rules.
  if (!/^[A-Za-z]/.test(text)) return undefined
  const parsed = known.get(text)
  if (parsed) return parsed
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    known.set(text, text as Zone)
    return text as Zone
  } catch {
    return undefined
  }
}

/** Minutes that `zone`'s clocks are ahead of UTC at `instant`; seconds of historical offsets are dropped. */
export const minutesAheadOfUtc = (zone: Zone, instant: Instant): number => tzOffset(zone, new Date(instant))
