import { describe, expect, it } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { plannedEvenings, withoutTrial, withTrial } from '../../shared/insight/trial'
import { recordsWith } from '../support/evening-of-plan'
import { date } from '../support/evenings'

const SUNDAY = date('2026-11-22')
const { routine } = recordsWith()
const experiment = {
  step: 'warm_bath' as const,
  seed: 7,
  evenings: Array.from({ length: 8 }, (_, days) => addEvenings(SUNDAY, days)),
}

describe('a trial on oneself', () => {
  it('takes the next evenings that have a plan', () => {
    const pauses = [{ from: date('2026-11-23'), to: date('2026-11-24') }]
    expect(plannedEvenings({ ...routine, pauses }, SUNDAY, 3)).toEqual([
      '2026-11-22',
      '2026-11-25',
      '2026-11-26',
    ])
  })

  it('has the bath on half of its evenings and leaves it out on the others', () => {
    const { changes } = withTrial(routine, experiment)
    expect(changes.filter((change) => change.with?.includes('warm_bath'))).toHaveLength(4)
    expect(changes.filter((change) => change.without?.includes('warm_bath'))).toHaveLength(4)
  })

  it('stopped half-way leaves what was drawn so far, and later evenings only what was not drawn', () => {
    const [monday, saturday] = [date('2026-11-23'), date('2026-11-28')]
    const own = [
      {
        evening: saturday,
        with: ['alcohol_cutoff' as const],
        without: ['wind_down' as const],
        note: 'Guests',
      },
    ]
    const running = withTrial({ ...routine, changes: own }, experiment)
    const stopped = withoutTrial(running, monday)
    expect(stopped.experiment).toBeNull()
    expect(stopped.changes.filter(({ evening }) => evening <= monday)).toEqual(
      running.changes.filter(({ evening }) => evening <= monday),
    )
    expect(stopped.changes.filter(({ evening }) => evening > monday)).toEqual(own)
  })

  it('that was never begun changes nothing when it is stopped', () => {
    expect(withoutTrial(routine, SUNDAY)).toBe(routine)
  })
})
