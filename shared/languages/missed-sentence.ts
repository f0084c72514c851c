import type { Instant } from '../evening/instant'
import type { MissedAdvice } from '../reminders/missed-advice'
import type { Say } from './language'

/**
 * Tells what to do about a step whose moment passed, and why.
 *
 * @example missedSentence(say, { advice: 'still_time', until: at('22:45'), … }, time) // 'There is still time until 22:45.'
 */
export const missedSentence = (
  say: Say,
  advice: MissedAdvice,
  time: (instant: Instant) => string,
): string => {
  if (advice.why === 'window_open')
    return say(($) => $.missed.reasons.window_open, { time: time(advice.until) })
  const { why } = advice
  switch (why) {
    case 'late_magnesium':
      return say(($) => $.stepNotes.mg_late)
    case 'no_double':
      return say(($) => $.stepNotes.mg_no_double)
    case 'bath_too_late':
      return say(($) => $.stepNotes.bath_too_late)
    default:
      return say(($) => $.missed.reasons[why])
  }
}
