import { describe, expect, it } from 'vitest'
import { drinksOf } from '../../shared/log/drinks-of'
import { standingEntries } from '../../shared/log/entries-of'
import type { LogEvent } from '../../shared/log/log-event'
import { at, date, zoneOf } from '../support/evenings'

const written = (id: string) => ({
  id,
  evening: date('2026-11-22'),
  writtenAt: at('15:00'),
  zone: zoneOf('Europe/Amsterdam'),
})
const drank = (id: string, time: string, milligrams: number): LogEvent => ({
  ...written(id),
  event: 'drank',
  drink: { kind: 'coffee', milligrams },
  drankAt: at(time),
})
const lines: LogEvent[] = [drank('late', '15:00', 60), drank('early', '13:00', 107)]

describe('drinks in the log', () => {
  it('stand in the order they were drunk in, from one moment until just before another', () => {
    expect(drinksOf(lines, at('12:00'), at('18:00'))).toEqual([
      { id: 'early', evening: date('2026-11-22'), kind: 'coffee', milligrams: 107, drankAt: at('13:00') },
      { id: 'late', evening: date('2026-11-22'), kind: 'coffee', milligrams: 60, drankAt: at('15:00') },
    ])
    expect(drinksOf(lines, at('13:00'), at('15:00')).map(({ id }) => id)).toEqual(['early'])
  })

  it('are gone once taken back', () => {
    const undone: LogEvent = { ...written('undo'), event: 'undone', undoes: 'early' }
    expect(drinksOf([...lines, undone], at('12:00'), at('18:00')).map(({ id }) => id)).toEqual(['late'])
  })

  it('are no answers to a step', () => {
    expect(standingEntries(lines)).toEqual([])
  })
})
