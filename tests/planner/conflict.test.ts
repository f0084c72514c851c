import { describe, expect, test } from 'vitest'
import { planEvening } from '../../shared/planner/plan-evening'
import { repaired } from '../../shared/planner/repaired'
import { at, evening, ownStep, shown } from '../support/evenings'

describe('choir until 22:00 on an evening with bed at 22:45', () => {
  const choir = evening({ bed: '22:45', wake: '06:45', busy: ['20:00-22:00'] })

  test('names the window of the bath and the choir, and offers to skip the bath or to go to bed at 23:10', () => {
    expect(planEvening(choir).conflicts).toEqual([
      {
        step: 'warm_bath',
        rules: ['window:warm_bath', 'commitment:20:00-22:00'],
        repairs: [
          { kind: 'skip', step: 'warm_bath' },
          { kind: 'move-bedtime', minutes: 25 },
        ],
      },
    ])
  })

  test('fits a bath of ten minutes once bedtime is 23:10', () => {
    const plan = planEvening(repaired(choir, { kind: 'move-bedtime', minutes: 25 }))
    expect(shown(plan)).toMatchObject({ lights_out: '23:10', warm_bath: '22:00-22:10' })
    expect(plan.steps.find(({ id }) => id === 'warm_bath')?.notes).toEqual(['bath_shortened'])
    expect(plan.conflicts).toEqual([])
    expect(plan.wake).toBe(at('06:45'))
  })

  test('has nothing left to explain once the bath is skipped', () => {
    const plan = planEvening(repaired(choir, { kind: 'skip', step: 'warm_bath' }))
    expect(plan.conflicts).toEqual([])
    expect(shown(plan)).not.toHaveProperty('warm_bath')
  })
})

describe('why a step has no place', () => {
  test('names the medicine that keeps magnesium away', () => {
    expect(planEvening(evening({ medicines: { levothyroxine: ['22:30'] } })).conflicts).toEqual([
      {
        step: 'magnesium',
        rules: ['window:magnesium', 'medicine:levothyroxine'],
        repairs: [{ kind: 'skip', step: 'magnesium' }],
      },
    ])
  })

  test('names now when it is too late for a bath, and a later bedtime as a way out', () => {
    expect(planEvening(evening({ now: '21:55' })).conflicts).toEqual([
      {
        step: 'warm_bath',
        rules: ['window:warm_bath', 'duration:warm_bath', 'now'],
        repairs: [
          { kind: 'skip', step: 'warm_bath' },
          { kind: 'move-bedtime', minutes: 5 },
        ],
      },
    ])
  })

  test('names a more important step, and offers to shorten this one or to skip the other', () => {
    const yoga = ownStep('yoga', { from: 60, to: 60, minutes: 40 })
    const journal = ownStep('journal', { from: 60, to: 40, minutes: 17 })
    const plan = planEvening(evening({ only: ['own_yoga', 'own_journal'], own: [yoga, journal] }))
    expect(plan.conflicts).toEqual([
      {
        step: 'own_journal',
        rules: ['window:own_journal', 'step:own_yoga'],
        repairs: [
          { kind: 'shorten', step: 'own_yoga', minutes: 20 },
          { kind: 'skip', step: 'own_yoga' },
          { kind: 'skip', step: 'own_journal' },
        ],
      },
    ])
  })

  test('names its own length where a shorter version would fit, and offers the longest that does', () => {
    const walk = ownStep('walk', { from: 120, to: 90, minutes: 45 })
    const plan = planEvening(
      evening({ only: ['own_walk'], own: [walk], busy: ['19:00-21:05', '21:41-22:30'] }),
    )
    expect(plan.conflicts[0]).toMatchObject({
      rules: ['window:own_walk', 'duration:own_walk', 'commitment:21:41-22:30'],
      repairs: [
        { kind: 'shorten', step: 'own_walk', minutes: 35 },
        { kind: 'skip', step: 'own_walk' },
        { kind: 'move-bedtime', minutes: 60 },
      ],
    })
  })

  test('names a settled step, which cannot be skipped any more', () => {
    const plan = planEvening(
      evening({
        only: ['own_walk'],
        own: [ownStep('walk', { from: 60, to: 60, minutes: 10 })],
        settled: { warm_bath: '21:55-22:05' },
      }),
    )
    expect(plan.conflicts).toEqual([
      {
        step: 'own_walk',
        rules: ['window:own_walk', 'step:warm_bath'],
        repairs: [
          { kind: 'skip', step: 'own_walk' },
          { kind: 'move-bedtime', minutes: 5 },
        ],
      },
    ])
  })

  test('names the first of several equally small sets of rules', () => {
    const walk = ownStep('walk', { from: 60, to: 60, minutes: 10 })
    const plan = planEvening(
      evening({ only: ['own_walk'], own: [walk], busy: ['21:50-22:10', '21:30-22:05'] }),
    )
    expect(plan.conflicts[0]?.rules).toEqual(['window:own_walk', 'commitment:21:50-22:10'])
  })

  test('names now alone when the evening is over', () => {
    const plan = planEvening({
      ...evening({ only: ['warm_bath'] }),
      now: at('13:00', { evening: '2026-11-23' }),
    })
    expect(plan.conflicts).toEqual([
      { step: 'warm_bath', rules: ['now'], repairs: [{ kind: 'skip', step: 'warm_bath' }] },
    ])
  })
})

describe('repairs', () => {
  test('never move bedtime to a time that comes twice and would mean its first pass', () => {
    // New York, clocks back at 02:00 on 1 November 2026: 25 minutes after 01:50 the clocks show 01:15 again.
    const wish = evening({
      evening: '2026-10-31',
      zone: 'America/New_York',
      bed: '01:50',
      wake: '09:00',
      busy: ['23:00-01:05'],
    })
    const plan = planEvening(wish)
    expect(plan.notes).toContain('bedtime_in_overlap')
    const later = plan.conflicts[0]?.repairs.find(({ kind }) => kind === 'move-bedtime')
    expect(later).toEqual({ kind: 'move-bedtime', minutes: 70 })
  })

  test('can pin a step to one moment', () => {
    const wish = evening()
    const plan = planEvening(repaired(wish, { kind: 'move', step: 'magnesium', start: at('22:05') }))
    expect(shown(plan).magnesium).toBe('22:05-22:07')
  })

  test('shorten one step and leave the others as they are', () => {
    const wish = evening({ own: [ownStep('yoga', { from: 200, to: 190, minutes: 40 })] })
    const plan = planEvening(repaired(wish, { kind: 'shorten', step: 'own_yoga', minutes: 20 }))
    expect(shown(plan)).toMatchObject({ own_yoga: '19:40-20:00', warm_bath: '21:30-21:45' })
  })
})
