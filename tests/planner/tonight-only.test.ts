import { describe, expect, test } from 'vitest'
import { planEvening } from '../../shared/planner/plan-evening'
import { WARM_BATH, WIND_DOWN } from '../../shared/routine/built-in-steps'
import { atOwnMoment, mayStandAt } from '../../shared/routine/own-moment'
import { at, evening, ownStep, shown } from '../support/evenings'

describe('home late', () => {
  test('starts nothing before the user is home, and the bath is the first to give way', () => {
    const plan = planEvening(evening({ homeAt: '21:50' }))
    expect(shown(plan)).toMatchObject({ warm_bath: '21:50-22:00', magnesium: '22:15-22:17' })
    expect(plan.homeAt).toBe(at('21:50'))
  })

  test('is named as the reason when a step has no place any more', () => {
    expect(planEvening(evening({ homeAt: '22:00' })).conflicts).toEqual([
      {
        step: 'warm_bath',
        rules: ['window:warm_bath', 'home'],
        repairs: [
          { kind: 'skip', step: 'warm_bath' },
          { kind: 'move-bedtime', minutes: 10 },
        ],
      },
    ])
  })

  test('puts magnesium first and at once in the last half hour', () => {
    expect(shown(planEvening(evening({ homeAt: '22:40', without: ['warm_bath'] })))).toMatchObject({
      magnesium: '22:40-22:42',
      wind_down: '22:42-22:55',
    })
  })
})

test('with under half an hour left magnesium comes first and now, as its note says', () => {
  const plan = planEvening(evening({ now: '22:36', without: ['warm_bath'] }))
  expect(shown(plan)).toMatchObject({ magnesium: '22:36-22:38', wind_down: '22:38-22:53' })
  expect(plan.steps.find(({ id }) => id === 'magnesium')?.notes).toEqual(['mg_late'])
})

describe('a step the user put elsewhere', () => {
  test.each([
    ['warm_bath', 110, '21:10-21:25'],
    ['magnesium', 150, '20:30-20:32'],
    ['wind_down', 45, '22:15-22:30'],
    ['screens_off', 90, '21:30'],
  ] as const)('%s stays %d minutes before bed', (step, minutes, there) => {
    const plan = planEvening(evening({ change: { moments: { [step]: minutes } } }))
    expect(shown(plan)[step]).toBe(there)
    expect(plan.steps.find(({ id }) => id === step)?.notes).toEqual([])
  })

  test('is as near to that moment as the evening allows', () => {
    const change = { moments: { magnesium: 100 } }
    expect(shown(planEvening(evening({ change, busy: ['21:00-21:22'] }))).magnesium).toBe('21:22-21:24')
  })

  test('makes other steps give way, not the other way round', () => {
    const plan = planEvening(evening({ change: { moments: { wind_down: 45 } } }))
    expect(shown(plan)).toMatchObject({ wind_down: '22:15-22:30', magnesium: '22:10-22:12' })
  })

  test('may stand anywhere in its accepted window and nowhere else', () => {
    expect([120, 70].map((minutes) => mayStandAt(WARM_BATH, minutes))).toEqual([true, true])
    expect([121, 69, 90.5].map((minutes) => mayStandAt(WARM_BATH, minutes))).toEqual([false, false, false])
    expect(atOwnMoment(WIND_DOWN, 300)).toBe(WIND_DOWN)
  })

  test('cannot be bedtime, the caffeine limit or the portion at dinner', () => {
    const words = { split: true, dinner: '18:30' }
    const moments = { caffeine_cutoff: 300, lights_out: 0, magnesium_2: 0 }
    expect(shown(planEvening(evening({ ...words, change: { moments } })))).toEqual(
      shown(planEvening(evening(words))),
    )
  })
})

describe('for one evening only', () => {
  test('steps come and go', () => {
    const plan = planEvening(
      evening({ change: { without: ['warm_bath', 'screens_off'], with: ['alcohol_cutoff'] } }),
    )
    expect(Object.keys(shown(plan))).toEqual([
      'caffeine_cutoff',
      'alcohol_cutoff',
      'dim_lights',
      'magnesium',
      'wind_down',
      'lights_out',
    ])
  })

  test('a wind-down or a bath is shorter, but only as short as makes sense', () => {
    const minutes = { wind_down: 10, warm_bath: 10 }
    expect(shown(planEvening(evening({ change: { minutes } })))).toMatchObject({
      wind_down: '22:30-22:40',
      warm_bath: '21:30-21:40',
    })
    expect(shown(planEvening(evening({ change: { minutes: { warm_bath: 2 } } }))).warm_bath).toBe(
      '21:30-21:45',
    )
  })

  test('silence of an own step is told with its plan', () => {
    const tea = { ...ownStep('tea', { from: 200, to: 150, minutes: 10 }), remind: false as const }
    const plan = planEvening(evening({ own: [tea] }))
    expect(plan.steps.find(({ id }) => id === 'own_tea')?.remind).toBe(false)
  })
})
