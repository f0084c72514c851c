import { describe, expect, test } from 'vitest'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import { planEvening } from '../../shared/planner/plan-evening'
import { liveEvenings, shownEvening } from '../../shared/planner/shown-evening'
import { at, evening, zoneOf } from '../support/evenings'

const amsterdam = zoneOf('Europe/Amsterdam')
const every =
  (night: { bed: string; wake: string }) =>
  (one: EveningDate): EveningPlan =>
    planEvening(evening({ evening: one, ...night }))

describe('the evening called tonight', () => {
  const nights = every({ bed: '22:45', wake: '06:45' })

  test.each([
    ['21:00', '2026-11-22'],
    ['00:30', '2026-11-22'],
    ['06:44', '2026-11-22'],
    ['06:45', '2026-11-23'],
    ['09:00', '2026-11-23'],
  ])('at %s it is %s', (time, expected) => {
    expect(shownEvening(at(time), amsterdam, nights)).toBe(expected)
  })

  test('somebody who sleeps by day is still in the evening before after noon', () => {
    const now = at('13:00', { evening: '2026-11-23' })
    expect(shownEvening(now, amsterdam, every({ bed: '08:00', wake: '16:00' }))).toBe('2026-11-22')
  })

  test('an evening without a plan is over at six', () => {
    expect(shownEvening(at('05:59'), amsterdam, () => null)).toBe('2026-11-22')
    expect(shownEvening(at('06:00'), amsterdam, () => null)).toBe('2026-11-23')
  })

  test('three evenings may still want something', () => {
    expect(liveEvenings(at('21:00'), amsterdam)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23'])
  })
})
