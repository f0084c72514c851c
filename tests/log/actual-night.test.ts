import { describe, expect, test } from 'vitest'
import { actualNight } from '../../shared/log/actual-night'
import type { CheckIn, LogEvent } from '../../shared/log/log-event'
import { planEvening } from '../../shared/planner/plan-evening'
import type { StepId } from '../../shared/routine/step'
import { at, date, evening, zoneOf } from '../support/evenings'

const SUNDAY = date('2026-11-22')
const about = { evening: SUNDAY, writtenAt: at('23:30'), zone: zoneOf('Europe/Amsterdam') }
const answered = (step: StepId, answer: 'done' | 'skipped', clock: string): LogEvent => ({
  ...about,
  id: `${step}-${clock}`,
  event: 'recorded',
  entry: { step, answer, happenedAt: at(clock) },
})
const checkedIn = (checkIn: CheckIn): LogEvent => ({ ...about, id: 'morning', event: 'checked_in', checkIn })
const movedBath = {
  step: 'warm_bath' as const,
  answer: 'done' as const,
  happenedAt: at('21:50'),
  planned: { start: at('21:40'), window: [at('21:30'), at('21:45')] as const },
}
const known = {
  evening: SUNDAY,
  planned: planEvening(evening({ only: ['warm_bath', 'magnesium', 'lights_out'] })),
  paused: false,
  told: new Set<StepId>(),
}

describe('an evening that is over', () => {
  test('is told by its answers: the bath as it happened, magnesium skipped, bed by lights out', () => {
    const log = [
      answered('warm_bath', 'done', '21:50'),
      answered('magnesium', 'skipped', '22:20'),
      answered('lights_out', 'done', '23:12'),
    ]
    expect(actualNight(log, known)).toEqual({
      toBedAt: at('23:12'),
      upAt: null,
      steps: {
        warm_bath: { outcome: 'done', at: at('21:50'), plannedAt: at('21:30') },
        magnesium: { outcome: 'skipped', at: null, plannedAt: at('22:15') },
        lights_out: { outcome: 'done', at: at('23:12'), plannedAt: at('23:00') },
      },
    })
  })

  test('believes the check-in before lights out, and waking when getting up was not said', () => {
    const log = [
      answered('lights_out', 'done', '23:12'),
      checkedIn({ toBedAt: at('23:40'), wokeAt: at('06:50') }),
    ]
    expect(actualNight(log, known)).toMatchObject({ toBedAt: at('23:40'), upAt: at('06:50') })
  })

  test('says what nobody answered, and takes other evenings’ lines for what they are', () => {
    const other = { ...answered('warm_bath', 'done', '21:30'), evening: date('2026-11-21') }
    expect(actualNight([other], known)).toEqual({
      toBedAt: null,
      upAt: null,
      steps: {
        warm_bath: { outcome: 'not_recorded', at: null, plannedAt: at('21:30') },
        magnesium: { outcome: 'not_recorded', at: null, plannedAt: at('22:15') },
        lights_out: { outcome: 'not_recorded', at: null, plannedAt: at('23:00') },
      },
    })
    expect(actualNight([], { ...known, paused: true }).steps.warm_bath?.outcome).toBe('paused')
  })

  test('without a plan is told by what was answered, and asks for no step the plan left out', () => {
    const log = [answered('warm_bath', 'done', '21:50')]
    expect(Object.keys(actualNight(log, { ...known, planned: null }).steps)).toEqual(['warm_bath'])
    const late = planEvening(evening({ only: ['warm_bath', 'lights_out'], now: '22:55' }))
    expect(Object.keys(actualNight([], { ...known, planned: late }).steps)).toEqual(['lights_out'])
  })

  test('was planned where it stood when it was answered, also where nothing else is known of it', () => {
    const moved = { ...answered('warm_bath', 'done', '21:50'), entry: movedBath }
    expect(actualNight([moved], known).steps.warm_bath?.plannedAt).toBe(at('21:40'))
    expect(actualNight([moved], { ...known, planned: null }).steps).toEqual({
      warm_bath: { outcome: 'done', at: at('21:50'), plannedAt: at('21:40') },
    })
  })
})
