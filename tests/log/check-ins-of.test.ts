import { describe, expect, it } from 'vitest'
import { checkInsOf } from '../../shared/log/check-ins-of'
import { alcoholOf } from '../../shared/log/drinks-of'
import type { LogEvent } from '../../shared/log/log-event'
import { date, zoneOf } from '../support/evenings'

const written = (id: string, evening = '2026-11-22') => ({
  id,
  evening: date(evening),
  writtenAt: 0,
  zone: zoneOf('Europe/Amsterdam'),
})
const rated = (id: string, rating: 1 | 5, evening?: string): LogEvent => ({
  ...written(id, evening),
  event: 'checked_in',
  checkIn: { rating },
})
const undone = (id: string, undoes: string): LogEvent => ({ ...written(id), event: 'undone', undoes })

describe('the check-in of an evening', () => {
  it('is the last one, each evening its own', () => {
    const lines = [rated('a', 1), rated('b', 5), rated('c', 1, '2026-11-23')]
    expect([...checkInsOf(lines)]).toEqual([
      ['2026-11-22', { id: 'b', evening: '2026-11-22', checkIn: { rating: 5 } }],
      ['2026-11-23', { id: 'c', evening: '2026-11-23', checkIn: { rating: 1 } }],
    ])
  })

  it('is the one before, once the last is taken back', () => {
    expect(checkInsOf([rated('a', 1), rated('b', 5), undone('c', 'b')]).get(date('2026-11-22'))?.id).toBe('a')
    expect(checkInsOf([rated('a', 1), undone('c', 'a')]).size).toBe(0)
  })
})

describe('glasses of alcohol', () => {
  it('count from the moment they were drunk, those taken back not at all', () => {
    const glass = (id: string, drankAt: number): LogEvent => ({
      ...written(id),
      event: 'drank_alcohol',
      glasses: 1.5,
      drankAt,
    })
    const lines = [glass('a', 30), glass('b', 20), glass('c', 40), glass('d', 25), undone('e', 'd')]
    expect(alcoholOf(lines, 20, 40).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
