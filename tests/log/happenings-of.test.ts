import { describe, expect, it } from 'vitest'
import { happeningsOf } from '../../shared/log/happenings-of'
import type { LogEvent } from '../../shared/log/log-event'
import type { StepId } from '../../shared/routine/step'
import { at, date, zoneOf } from '../support/evenings'

const TONIGHT = date('2026-11-22')
const recorded = (id: StepId, written: string, happened = written, evening = TONIGHT): LogEvent => ({
  id,
  evening,
  writtenAt: at(written),
  zone: zoneOf('Europe/Amsterdam'),
  event: 'recorded',
  entry: { step: id, answer: 'done', happenedAt: at(happened) },
})
const told = (lines: readonly LogEvent[], replanFrom?: string) =>
  happeningsOf(lines, TONIGHT, replanFrom ? at(replanFrom) : undefined).map((one) =>
    one.kind === 'asked' ? 'asked' : one.step,
  )

describe('what happened in an evening', () => {
  it('are its answers in the order they were written down, with both moments', () => {
    const lines = [
      recorded('warm_bath', '21:40', '21:20'),
      recorded('magnesium', '22:15'),
      recorded('wind_down', '22:30', '22:30', date('2026-11-21')),
    ]
    expect(told(lines)).toEqual(['warm_bath', 'magnesium'])
    expect(happeningsOf(lines, TONIGHT)[0]).toEqual({
      kind: 'answered',
      at: at('21:40'),
      step: 'warm_bath',
      answer: 'done',
      happenedAt: at('21:20'),
    })
  })

  it('holds a correction where the answer was first given, and nothing of what was taken back', () => {
    const bath = recorded('warm_bath', '21:40')
    const entry = { step: 'warm_bath', answer: 'skipped', happenedAt: at('21:30') } as const
    const corrected: LogEvent = {
      ...bath,
      id: 'c',
      writtenAt: at('22:00'),
      event: 'corrected',
      corrects: bath.id,
      entry,
    }
    const undone: LogEvent = { ...bath, id: 'u', event: 'undone', undoes: bath.id }
    expect(happeningsOf([bath, corrected], TONIGHT)).toEqual([
      { kind: 'answered', at: at('21:40'), step: 'warm_bath', answer: 'skipped', happenedAt: at('21:30') },
    ])
    expect(told([bath, undone])).toEqual([])
  })

  it('has a new plan asked for between the answers before and after it', () => {
    const lines = [recorded('warm_bath', '21:40'), recorded('magnesium', '22:15')]
    expect(told(lines, '22:00')).toEqual(['warm_bath', 'asked', 'magnesium'])
    expect(told(lines, '23:00')).toEqual(['warm_bath', 'magnesium', 'asked'])
    expect(told([], '22:00')).toEqual(['asked'])
  })
})
