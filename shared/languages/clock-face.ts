import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { Language } from './language'

/** Shows a moment as the time on the wall, such as `22:05` or `10:05 PM`. */
export type ShowTime = (instant: Instant, zone: Zone) => string

/**
 * How times read in a language on a 24- or 12-hour clock. `hourCycle` and never `hour12`, which prints midnight
 * differently from one runtime to the next; narrow spaces become ordinary ones so texts compare and copy well.
 *
 * @example clockFace('en', '12')(at('22:05'), zone) // '10:05 PM'
 */
export const clockFace = (language: Language, clock: '24' | '12'): ShowTime => {
  const formats = new Map<Zone, Intl.DateTimeFormat>()
  return (instant, zone) => {
    const known = formats.get(zone)
    const format =
      known ??
      new Intl.DateTimeFormat(language, {
        timeZone: zone,
        hour: clock === '24' ? '2-digit' : 'numeric',
        minute: '2-digit',
        hourCycle: clock === '24' ? 'h23' : 'h12',
      })
    if (!known) formats.set(zone, format)
    return format.format(instant).replaceAll(/[\u2009\u202f]/g, ' ')
  }
}
