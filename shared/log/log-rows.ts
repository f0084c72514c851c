import type { Instant } from '../evening/instant'
import { checkInsOf } from './check-ins-of'
import { standingEntries } from './entries-of'
import type { Row } from './log-columns'
import type { LogEvent } from './log-event'
import { takenBack } from './taken-back'

/** The lines that stand, each as it stands: an entry in its last correction, one check-in an evening. */
export const standingLines = (events: readonly LogEvent[]): LogEvent[] => {
  const undone = takenBack(events)
  const entries = new Map(standingEntries(events).map(({ id, entry }) => [id, entry]))
  const checkIns = new Set([...checkInsOf(events).values()].map(({ id }) => id))
  return events.flatMap((line): LogEvent[] => {
    if (line.event === 'corrected' || line.event === 'undone' || undone.has(line.id)) return []
    if (line.event === 'checked_in') return checkIns.has(line.id) ? [line] : []
    const entry = line.event === 'recorded' ? entries.get(line.id) : undefined
    return line.event === 'recorded' ? (entry ? [{ ...line, entry }] : []) : [line]
  })
}

/** What a line says, without its id and when and where it was written; `show` writes a moment. */
export const rowOf = (line: LogEvent, show: (at: Instant) => string): Row => {
  const shown = (at: Instant | undefined): string | undefined => (at === undefined ? undefined : show(at))
  const { evening } = line
  switch (line.event) {
    case 'recorded':
    case 'corrected': {
      const { step, answer, happenedAt, planned, reason, note, amountMilligrams, extra } = line.entry
      return {
        evening,
        what: 'step',
        step,
        answer,
        at: show(happenedAt),
        planned: shown(planned?.start),
        window_from: shown(planned?.window[0]),
        window_to: shown(planned?.window[1]),
        reason,
        note,
        amount_mg: amountMilligrams,
        extra: extra ? 'yes' : undefined,
      }
    }
    case 'drank': {
      const { kind, milligrams } = line.drink
      return { evening, what: 'drink', at: show(line.drankAt), drink: kind, caffeine_mg: milligrams }
    }
    case 'drank_alcohol':
      return { evening, what: 'alcohol', at: show(line.drankAt), glasses: line.glasses }
    case 'checked_in': {
      const night = line.checkIn
      return {
        evening,
        what: 'check_in',
        note: night.note,
        to_bed_at: shown(night.toBedAt),
        asleep_after_min: night.asleepAfterMinutes,
        awakenings: night.awakenings,
        awake_min: night.awakeMinutes,
        woke_at: shown(night.wokeAt),
        up_at: shown(night.upAt),
        rating: night.rating,
      }
    }
    case 'stocked': {
      const { change, tablets, milligramsPerTablet } = line.stock
      return { evening, what: `stock_${change}`, tablets, tablet_mg: milligramsPerTablet }
    }
    case 'undone':
      return { evening }
  }
}
