import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesAfter, minutesBefore } from '../../shared/evening/instant'
import type { EveningPlan, PlannedStep } from '../../shared/planner/evening-plan'
import type { EveningWish } from '../../shared/planner/evening-wish'
import type { Happening } from '../../shared/planner/plan-through'
import { planThrough as plannedThrough } from '../../shared/planner/plan-through'
import type { StepId } from '../../shared/routine/step'
import { at, evening, ownStep, shown } from '../support/evenings'
import { fewSteps, randomEvenings } from '../support/random-evenings'

const planThrough = (wish: EveningWish, happenings: readonly Happening[]): EveningPlan =>
  plannedThrough(wish, happenings).plan

const stepOf = (plan: EveningPlan, id: StepId): PlannedStep | undefined =>
  plan.steps.find((step) => step.id === id)

/** `done('warm_bath', '21:50')` was written down at 21:50; it happened then, or earlier when said so. */
const answered =
  (answer: 'done' | 'skipped') =>
  (step: StepId, when: string, happened = when): Happening => ({
    kind: 'answered',
    at: at(when),
    step,
    answer,
    happenedAt: at(happened),
  })
const done = answered('done')
const skipped = answered('skipped')

describe('an answer in the evening', () => {
  test('moves nothing when everything goes as planned', () => {
    const plan = planThrough(evening(), [
      done('dim_lights', '21:00'),
      done('warm_bath', '21:30'),
      done('magnesium', '22:15'),
    ])
    expect(shown(plan)).toEqual(shown(planThrough(evening(), [])))
    expect(plan.moved).toEqual([])
    expect(plan.steps.map(({ state }) => state)).toEqual([
      'planned',
      'settled',
      'settled',
      'planned',
      'settled',
      'planned',
      'planned',
    ])
  })

  test('leaves a limit where it was, however late it is said to have been kept', () => {
    const plan = planThrough(evening(), [done('caffeine_cutoff', '20:36'), done('lights_out', '22:20')])
    expect(shown(plan)).toEqual(shown(planThrough(evening(), [])))
    expect(stepOf(plan, 'caffeine_cutoff')).toMatchObject({ state: 'settled', start: at('14:00') })
    expect(stepOf(plan, 'lights_out')).toMatchObject({ state: 'settled', start: at('23:00') })
  })

  test('moves magnesium after a late bath, and says so', () => {
    const plan = planThrough(evening(), [done('warm_bath', '22:08')])
    expect(shown(plan)).toMatchObject({ warm_bath: '22:08-22:23', magnesium: '22:23-22:25' })
    expect(plan.moved).toEqual([
      { step: 'magnesium', from: at('22:15'), to: at('22:23'), because: 'warm_bath' },
    ])
    expect(plan.now).toBe(at('22:08'))
  })

  test('counts from when it happened, not from when it was written down', () => {
    const plan = planThrough(evening(), [done('warm_bath', '22:00', '21:20')])
    expect(shown(plan).warm_bath).toBe('21:20-21:35')
    expect(plan.moved).toEqual([])
  })

  test('leaves what had begun where it was', () => {
    const plan = planThrough(evening(), [done('wind_down', '22:20')])
    expect(shown(plan).magnesium).toBe('22:15-22:17')
    expect(stepOf(plan, 'magnesium')?.state).toBe('planned')
  })

  test('is final: a step is never planned again that evening', () => {
    const early = planThrough(evening(), [done('magnesium', '20:00'), done('warm_bath', '21:00')])
    expect(shown(early)).toMatchObject({ magnesium: '20:00-20:02', warm_bath: '21:00-21:15' })
    expect(early.steps.filter(({ id }) => id === 'magnesium')).toHaveLength(1)
  })

  test('that skips a step leaves its time to the others, and it stays where it was', () => {
    const yoga = ownStep('yoga', { from: 90, to: 90, minutes: 20 })
    const wish = evening({ own: [yoga] })
    expect(shown(planThrough(wish, []))).toMatchObject({ warm_bath: '21:50-22:00', own_yoga: '21:30-21:50' })
    const plan = planThrough(wish, [skipped('own_yoga', '20:00')])
    expect(shown(plan)).toMatchObject({ warm_bath: '21:30-21:45', own_yoga: '21:30-21:50' })
    expect(stepOf(plan, 'own_yoga')?.state).toBe('settled')
    expect(plan.moved).toEqual([
      { step: 'warm_bath', from: at('21:50'), to: at('21:30'), because: 'own_yoga' },
    ])
  })

  test('to a step that had no place takes its conflict away', () => {
    const wish = evening({ bed: '22:45', busy: ['20:00-22:00'] })
    const plan = planThrough(wish, [skipped('warm_bath', '19:00')])
    expect(plan.conflicts).toEqual([])
    expect(stepOf(plan, 'warm_bath')).toMatchObject({ state: 'settled', minutesBeforeBed: 90 })
  })

  test('to a step that is not part of the evening changes nothing but the moment', () => {
    expect(shown(planThrough(evening(), [done('own_gone', '20:00')]))).toEqual(
      shown(planThrough(evening(), [])),
    )
  })

  test('of magnesium taken with dinner keeps the second portion away', () => {
    const wish = evening({ split: true, dinner: '19:00' })
    const plan = planThrough(wish, [done('magnesium', '18:30')])
    expect(shown(plan).magnesium_2).toBe('left out')
  })
})

describe('home at 21:50', () => {
  test('places everything that is still open anew, also what had begun without an answer', () => {
    const wish = evening()
    const plan = planThrough(wish, [{ kind: 'asked', at: at('21:50') }])
    expect(shown(plan)).toMatchObject({
      warm_bath: '21:50-22:00',
      magnesium: '22:15-22:17',
      wind_down: '22:30-22:45',
    })
    expect(plan.moved).toEqual([{ step: 'warm_bath', from: at('21:30'), to: at('21:50'), because: 'asked' }])
    expect(stepOf(plan, 'warm_bath')?.notes).toEqual(['bath_shortened'])
  })

  test('never plans again what was done before', () => {
    const plan = planThrough(evening(), [
      done('warm_bath', '21:10'),
      { kind: 'asked', at: at('22:35') },
      done('magnesium', '22:36'),
    ])
    expect(shown(plan)).toMatchObject({
      warm_bath: '21:10-21:25',
      magnesium: '22:36-22:38',
      wind_down: '22:38-22:53',
    })
  })

  test('with bed at 23:30 instead fits the whole bath', () => {
    const plan = planThrough(evening({ bed: '23:30' }), [{ kind: 'asked', at: at('22:05') }])
    expect(shown(plan)).toMatchObject({ warm_bath: '22:05-22:20', magnesium: '22:45-22:47' })
  })
})

describe('whatever happens in an evening', { timeout: 60_000 }, () => {
  const deeds = fc.array(
    fc.record({
      step: fc.nat({ max: 4 }),
      answer: fc.constantFrom('done' as const, 'skipped' as const),
      later: fc.integer({ min: 0, max: 90 }),
      ago: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 4 },
  )

  test('what has begun or was answered stays where it is, and nothing is planned into the past', () => {
    fc.assert(
      fc.property(randomEvenings(5, fewSteps(30)), deeds, (wish, all) => {
        const happenings: Happening[] = []
        let now = at('20:00')
        let plan = planThrough(wish, [])
        for (const { step, answer, later, ago } of all) {
          const id = wish.steps[step]?.id
          if (!id || happenings.some((one) => one.kind === 'answered' && one.step === id)) continue
          now = minutesAfter(now, later)
          happenings.push({
            kind: 'answered',
            at: now,
            step: id,
            answer,
            happenedAt: minutesBefore(now, ago),
          })
          const next = planThrough(wish, happenings)
          for (const before of plan.steps) {
            const after = stepOf(next, before.id)
            if (before.id === id || before.kind !== 'do' || before.id === 'lights_out') continue
            const stands = before.state === 'settled' || (before.start !== null && before.start < now)
            expect(stands ? after : before).toEqual(before)
            const placedAnew = !stands && after?.state === 'planned' ? after.start : now
            expect(placedAnew).toBeGreaterThanOrEqual(now)
          }
          const moved = next.steps.filter((after) => stepOf(plan, after.id)?.start !== after.start)
          expect(next.moved.map((one) => one.step)).toEqual(
            moved.filter(({ state }) => state !== 'settled').map((one) => one.id),
          )
          plan = next
        }
      }),
      { numRuns: 300 },
    )
  })

  test('steps done as planned, half an hour or more before bed, move nothing', () => {
    fc.assert(
      fc.property(randomEvenings(5, fewSteps(30)), (wish) => {
        const { now: _, ...beforehand } = wish
        const plan = planThrough(beforehand, [])
        const happenings = plan.steps.flatMap(({ id, start, state, kind }): Happening[] =>
          kind === 'do' && state === 'planned' && start !== null && start <= minutesBefore(plan.bedtime, 30)
            ? [{ kind: 'answered', at: start, step: id, answer: 'done', happenedAt: start }]
            : [],
        )
        happenings.forEach((__, index) => {
          expect(planThrough(beforehand, happenings.slice(0, index + 1)).moved).toEqual([])
        })
      }),
      { numRuns: 300 },
    )
  })
})
