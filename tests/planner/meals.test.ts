import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { medicineGaps } from '../../shared/planner/forbidden-times'
import { MEDICINES } from '../../shared/planner/medicine-spacing'
import { planEvening } from '../../shared/planner/plan-evening'
import { at, evening, shown, time } from '../support/evenings'

const stepOf = (plan: ReturnType<typeof planEvening>, id: string) => plan.steps.find((step) => step.id === id)

describe('magnesium that has no place in its own hours', () => {
  const medicines = { levothyroxine: ['22:30'] }

  test('goes with a dinner at 18:00, four and a half hours before levothyroxine', () => {
    const plan = planEvening(evening({ medicines, dinner: '18:00' }))
    expect(shown(plan).magnesium).toBe('18:00-18:02')
    expect(stepOf(plan, 'magnesium')?.notes).toEqual(['mg_moved'])
    expect(plan.conflicts).toEqual([])
  })

  test('is open for the length of that dinner, and never when the medicine is too near', () => {
    const during = (dinner: string) => stepOf(planEvening(evening({ medicines, dinner })), 'magnesium')
    expect(during('17:30')?.acceptedWindow).toEqual([at('17:30'), at('18:00')])
    expect(during('18:15')?.acceptedWindow).toEqual([at('18:15'), at('18:30')])
  })

  test('goes with lunch when dinner is too near the medicine too', () => {
    const plan = planEvening(evening({ medicines, dinner: '18:45', lunch: '12:30' }))
    expect(shown(plan).magnesium).toBe('12:30-12:32')
  })

  test('goes with dinner rather than lunch, whichever is nearer to its usual time', () => {
    const plan = planEvening(evening({ medicines, dinner: '13:00', lunch: '16:00' }))
    expect(shown(plan).magnesium).toBe('13:00-13:02')
  })

  test('is left out when no meal helps, and the clash still names window and medicine', () => {
    const plan = planEvening(evening({ medicines, dinner: '19:00' }))
    expect(stepOf(plan, 'magnesium')?.notes).toEqual(['mg_skip_tonight'])
    expect(plan.conflicts[0]?.rules).toEqual(['window:magnesium', 'medicine:levothyroxine'])
  })

  test('does not look at yesterday’s dinner for somebody who goes to bed at 14:00', () => {
    const plan = planEvening(
      evening({ bed: '14:00', wake: '22:00', medicines: { levothyroxine: ['13:30'] }, dinner: '18:00' }),
    )
    expect(shown(plan).magnesium).toBe('left out')
  })

  test('stays in its own hours as long as there is room, whatever the meals', () => {
    expect(shown(planEvening(evening({ dinner: '18:00', lunch: '12:30' }))).magnesium).toBe('22:15-22:17')
  })
})

test('magnesium is open only while no medicine forbids it', { timeout: 60_000 }, () => {
  const plan = planEvening(evening({ medicines: { moxifloxacin: ['06:00'] } }))
  expect(stepOf(plan, 'magnesium')?.acceptedWindow).toEqual([at('19:00'), at('22:00')])
  const clock = fc
    .integer({ min: 0, max: 1439 })
    .map((minute) => time(`${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`))
  const dose = fc.record({
    medicine: fc.constantFrom(...MEDICINES),
    times: fc.array(clock, { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(dose, { maxLength: 3 }), fc.option(clock), clock, (medicines, dinner, bed) => {
      const wish = { ...evening(), bed, medicines, meals: dinner ? { dinner } : {} }
      const magnesium = stepOf(planEvening(wish), 'magnesium')
      if (magnesium?.state !== 'planned' || magnesium.start === null) return
      const [from, to] = magnesium.acceptedWindow
      expect(from <= magnesium.start && magnesium.start <= to).toBe(true)
      const holding = medicineGaps(wish).filter(({ givesWay }) => !givesWay)
      for (const gap of holding) expect(to <= gap.from || from >= gap.to).toBe(true)
    }),
    { numRuns: 300 },
  )
})

describe('a bath after dinner', () => {
  test('waits an hour after dinner where its window lets it', () => {
    const plan = planEvening(evening({ dinner: '20:00', busy: ['21:30-21:40'] }))
    expect(shown(plan).warm_bath).toBe('21:40-21:55')
    const before = planEvening(evening({ dinner: '18:00', busy: ['21:30-22:00'] }))
    expect(shown(before).warm_bath).toBe('21:15-21:30')
    const late = planEvening(evening({ dinner: '20:10' }))
    expect(shown(late).warm_bath).toBe('21:40-21:55')
  })

  test('is taken all the same after a late dinner', () => {
    expect(shown(planEvening(evening({ dinner: '21:15' }))).warm_bath).toBe('21:30-21:45')
  })
})

describe('magnesium in two portions', () => {
  test('takes the second one with dinner', () => {
    expect(shown(planEvening(evening({ split: true, dinner: '18:30' })))).toMatchObject({
      magnesium_2: '18:30-18:32',
      magnesium: '22:15-22:17',
    })
  })

  test.each([
    ['the user did not ask for two', { dinner: '18:30' }],
    ['no dinner is known', { split: true }],
  ])('has one when %s', (_, words) => {
    expect(shown(planEvening(evening(words)))).not.toHaveProperty('magnesium_2')
  })

  test('keeps them two hours apart, and moves the later one for it', () => {
    expect(shown(planEvening(evening({ split: true, dinner: '20:20' })))).toMatchObject({
      magnesium_2: '20:20-20:22',
      magnesium: '22:20-22:22',
    })
  })

  test('gives the second one up when dinner is too near, and says that the first is in the way', () => {
    const plan = planEvening(evening({ split: true, dinner: '22:00', only: ['magnesium', 'magnesium_2'] }))
    expect(shown(plan)).toMatchObject({ magnesium_2: 'left out', magnesium: '22:15-22:17' })
    expect(plan.conflicts).toEqual([
      {
        step: 'magnesium_2',
        rules: ['window:magnesium_2', 'step:magnesium'],
        repairs: [
          { kind: 'skip', step: 'magnesium' },
          { kind: 'skip', step: 'magnesium_2' },
          { kind: 'move-bedtime', minutes: 90 },
        ],
      },
    ])
  })

  test('never offers a portion within two hours of one that was taken', () => {
    const taken = evening({ split: true, dinner: '18:30', settled: { magnesium: '19:00-19:02' } })
    expect(shown(planEvening(taken)).magnesium_2).toBe('left out')
    const early = evening({ split: true, dinner: '18:30', settled: { magnesium_2: '21:00-21:02' } })
    expect(shown(planEvening(early)).magnesium).toBe('23:00-23:02')
  })
})
