import type { Say } from './language'

const padded = (minutes: number): string => String(minutes).padStart(2, '0')

/**
 * How long something takes in few letters: `34 min`, `1 h 09`, `8 h`.
 *
 * @example shortSpan(say, 69) // '1 h 09'
 */
export const shortSpan = (say: Say, minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return say(($) => $.time.short, { minutes: rest })
  return rest === 0
    ? say(($) => $.time.hours, { hours })
    : say(($) => $.time.hours_minutes, { hours, minutes: padded(rest) })
}

/**
 * The same for a headline: below an hour the unit is written out.
 *
 * @example longSpan(say, 34) // '34 minutes'
 */
export const longSpan = (say: Say, minutes: number): string =>
  minutes < 60 ? say(($) => $.time.minutes, { count: minutes }) : shortSpan(say, minutes)
