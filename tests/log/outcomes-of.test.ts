import { describe, expect, it } from 'vitest'
import type { LogEvent } from '../../shared/log/log-event'
import { outcomesOf } from '../../shared/log/outcomes-of'
import type { StepId } from '../../shared/routine/step'
import { date, zoneOf } from '../support/evenings'

const TUESDAY = date('2026-11-24')
const PLANNED: readonly StepId[] = ['warm_bath', 'magnesium']
const asked = { evening: TUESDAY, planned: PLANNED, paused: false, told: new Set<StepId>() }
const answered = (writtenAt: string, step: StepId, reason?: 'ill', zone = 'Europe/Amsterdam'): LogEvent => ({
  id: `${step} ${writtenAt}`,
  evening: TUESDAY,
  writtenAt: Date.parse(writtenAt),
  zone: zoneOf(zone),
  event: 'recorded',
  entry: reason
    ? { step, answer: 'skipped', happenedAt: 1, reason }
    : { step, answer: 'done', happenedAt: Date.parse(writtenAt) },
})
const ended = (lines: readonly LogEvent[], more: Partial<typeof asked> = {}): Record<string, string> =>
  Object.fromEntries(
    [...outcomesOf(lines, { ...asked, ...more })].map(([step, { outcome }]) => [step, outcome]),
  )

describe('how the steps of a past evening ended', () => {
  it('is what was answered, steps outside the plan included', () => {
    const lines = [
      answered('2026-11-24T21:40+01:00', 'warm_bath'),
      answered('2026-11-24T22:10+01:00', 'magnesium', 'ill'),
      answered('2026-11-24T23:00+01:00', 'lights_out'),
    ]
    expect(ended(lines)).toEqual({ warm_bath: 'done', magnesium: 'skipped', lights_out: 'done' })
    expect(outcomesOf(lines, asked).get('magnesium')?.standing?.entry.reason).toBe('ill')
  })

  it('is missed where the user was told of any step, not recorded where nothing ran', () => {
    expect(ended([], { told: new Set<StepId>(['warm_bath']) })).toEqual({
      warm_bath: 'missed',
      magnesium: 'missed',
    })
    expect(ended([])).toEqual({ warm_bath: 'not_recorded', magnesium: 'not_recorded' })
  })

  it('is missed where something was written that evening, half past midnight included, in any zone', () => {
    expect(ended([answered('2026-11-25T00:30+01:00', 'warm_bath')]).magnesium).toBe('missed')
    expect(
      ended([answered('2026-11-24T23:30-10:00', 'warm_bath', undefined, 'Pacific/Honolulu')]).magnesium,
    ).toBe('missed')
  })

  it('is not recorded where the only line was put in the day after', () => {
    expect(ended([answered('2026-11-25T13:00+01:00', 'warm_bath')])).toEqual({
      warm_bath: 'done',
      magnesium: 'not_recorded',
    })
  })

  it('is paused in a pause, and what was done all the same stays done', () => {
    expect(ended([answered('2026-11-24T21:40+01:00', 'warm_bath')], { paused: true })).toEqual({
      warm_bath: 'done',
      magnesium: 'paused',
    })
  })
})
