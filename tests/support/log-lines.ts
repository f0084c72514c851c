import type { LogEvent } from '../../shared/log/log-event'
import { date, zoneOf } from './evenings'

/** The moment the tests of the stores happen in. */
export const NOW = Date.parse('2026-11-22T21:05:30Z')

/** The nth line of a log: magnesium, taken in the evening named. */
export const taken = (n: number, evening = '2026-11-22'): LogEvent => ({
  event: 'recorded',
  id: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
  evening: date(evening),
  writtenAt: NOW + n,
  zone: zoneOf('Europe/Amsterdam'),
  entry: { step: 'magnesium', answer: 'done', happenedAt: NOW + n },
})
