import { describe, expect, it } from 'vitest'
import type { CheckInDraft } from '../../renderer/tonight/check-in-draft'
import { checkInDraft, checkInOf, checkInProblem } from '../../renderer/tonight/check-in-draft'
import { resolveInEvening } from '../../shared/evening/wall-time'
import { date, time, zoneOf } from '../support/evenings'

const evening = date('2026-11-22')
const zone = zoneOf('Europe/Amsterdam')
const at = (wall: string): number => resolveInEvening(evening, time(wall), zone).instant
const NOW = at('08:00')
const morning = {
  evening,
  zone,
  told: null,
  toBedAt: at('23:05'),
  upAt: at('06:45'),
  unanswered: [],
  drinks: { caffeine: [], alcohol: [] },
}
const draft = (change: Partial<CheckInDraft> = {}): CheckInDraft => ({ ...checkInDraft(morning), ...change })

describe('the sleep diary as typed', () => {
  it('starts from when the lights went out and the time to get up, and leaves the rest empty', () => {
    expect(checkInDraft(morning)).toEqual({
      toBed: '23:05',
      woke: '06:45',
      up: '06:45',
      asleepAfter: '',
      awakenings: '',
      awake: '',
      note: '',
    })
  })

  it('becomes a check-in in which what stayed empty is not there', () => {
    expect(checkInOf(draft({ asleepAfter: '20', awakenings: '0', note: '  ' }), morning, 4)).toEqual({
      toBedAt: at('23:05'),
      wokeAt: at('06:45'),
      upAt: at('06:45'),
      asleepAfterMinutes: 20,
      awakenings: 0,
      rating: 4,
    })
  })

  it.each([
    [{ asleepAfter: 'an hour' }, { field: 'asleepAfter', problem: 'number' }],
    [{ awake: '721' }, { field: 'awake', problem: 'number' }],
    [{ up: time('08:10') }, { field: 'up', problem: 'future' }],
    [
      { woke: time('22:50'), up: null },
      { field: 'woke', problem: 'order' },
    ],
    [
      { woke: time('07:00'), up: time('06:30') },
      { field: 'up', problem: 'order' },
    ],
    [{ woke: null, up: null, toBed: null }, null],
  ] as const)('with %o has the problem %o', (change, problem) => {
    expect(checkInProblem(draft(change), morning, NOW)).toEqual(problem)
  })
})
