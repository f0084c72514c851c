import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Happening } from '../../shared/planner/plan-through'
import { planThrough } from '../../shared/planner/plan-through'
import type { Why } from '../../shared/planner/why'
import { whyThis } from '../../shared/planner/why'
import type { StepId } from '../../shared/routine/step'
import { startsWithin } from '../../shared/routine/step'
import { at, evening, ownStep } from '../support/evenings'
import { fewSteps, randomEvenings } from '../support/random-evenings'

type Words = Parameters<typeof evening>[0]

const whyIn = (words: Words, id: StepId, happenings: readonly Happening[] = []): Why[] => {
  const { plan, wish } = planThrough(evening(words), happenings)
  const step = plan.steps.find((one) => one.id === id)
  return step ? whyThis(wish, plan, step) : []
}
const forbidden = (words: Words, id: StepId, happenings: readonly Happening[] = []) =>
  whyIn(words, id, happenings).flatMap((why) => (why.rule === 'forbidden' ? [why.by] : []))

describe('why a step lies where it lies', { timeout: 60_000 }, () => {
  test('is its usual moment, its window and what that rests on, on an ordinary evening', () => {
    expect(whyIn({}, 'warm_bath')).toEqual([
      { rule: 'usual', moment: at('21:30') },
      { rule: 'window', from: at('21:30'), to: at('21:45') },
      { rule: 'background', step: 'warm_bath' },
    ])
    expect(whyIn({}, 'dim_lights')[0]).toEqual({ rule: 'usual', moment: at('21:00') })
    expect(whyIn({}, 'lights_out')).toEqual([{ rule: 'bedtime' }])
  })

  test('is where the user put it', () => {
    expect(whyIn({ change: { moments: { magnesium: 100 } } }, 'magnesium')[0]).toEqual({
      rule: 'own_moment',
      moment: at('21:20'),
    })
  })

  test('names what is in the way of its usual moment', () => {
    expect(forbidden({ busy: ['21:20-21:40', '18:00-19:00'] }, 'warm_bath')).toEqual([
      'commitment:21:20-21:40',
    ])
    expect(forbidden({ medicines: { ciprofloxacin: ['21:00'] } }, 'magnesium')).toEqual([
      'medicine:ciprofloxacin',
    ])
    expect(forbidden({ homeAt: '21:50' }, 'warm_bath')).toEqual(['home'])
    expect(forbidden({ own: [ownStep('yoga', { from: 40, to: 40, minutes: 20 })] }, 'wind_down')).toEqual([
      'step:own_yoga',
    ])
  })

  test('names the moment the user asked for a new plan, and a late answer', () => {
    const asked: Happening = { kind: 'asked', at: at('21:50') }
    expect(whyIn({}, 'warm_bath', [asked])[0]).toEqual({
      rule: 'forbidden',
      by: 'now',
      moment: at('21:50'),
    })
    const bath: Happening = {
      kind: 'answered',
      at: at('22:10'),
      step: 'warm_bath',
      answer: 'done',
      happenedAt: at('22:10'),
    }
    expect(forbidden({}, 'magnesium', [bath])).toEqual(['step:warm_bath'])
    expect(whyIn({}, 'warm_bath', [bath])).toEqual([{ rule: 'answered' }])
  })

  test('names the usual order it keeps', () => {
    expect(whyIn({ dinner: '20:10' }, 'warm_bath')[0]).toEqual({
      rule: 'order',
      earlier: 'dinner',
      later: 'warm_bath',
      minutes: 60,
    })
  })

  test('says that magnesium goes with a meal because of the medicine', () => {
    const whys = whyIn({ dinner: '18:00', medicines: { levothyroxine: ['22:30'] } }, 'magnesium')
    expect(whys.slice(0, 2)).toEqual([
      { rule: 'forbidden', by: 'medicine:levothyroxine', moment: null },
      { rule: 'with_a_meal' },
    ])
  })

  test('says that magnesium comes at once in the last half hour, wherever the user put it', () => {
    expect(whyIn({ now: '22:40', change: { moments: { magnesium: 5 } } }, 'magnesium')[0]).toEqual({
      rule: 'at_once',
    })
  })

  test('says for caffeine which of the two rules decided', () => {
    const hours = { rule: 'caffeine_hours', milligrams: 107, mode: 'standard', hours: 8.8 }
    expect(whyIn({}, 'caffeine_cutoff')).toEqual([{ rule: 'two_o_clock' }, hours])
    expect(whyIn({ caffeine: { twoOClockRule: false } }, 'caffeine_cutoff')).toEqual([hours])
  })

  test('is left to the conflict for a step without a place', () => {
    expect(whyIn({ busy: ['20:00-22:30'] }, 'warm_bath')).toEqual([])
  })

  test('always names a cause for a step away from a usual moment it prefers, and none for one at it', () => {
    fc.assert(
      fc.property(randomEvenings(5, fewSteps(30)), (beforehand) => {
        const { plan, wish } = planThrough(beforehand, [])
        for (const planned of plan.steps) {
          if (planned.kind !== 'do' || planned.state !== 'planned' || planned.start === null) continue
          const step = wish.steps.find(({ id }) => id === planned.id)
          if (!step || step.id === 'magnesium_2') continue
          const preferred = startsWithin(step.preferred, ((planned.end ?? 0) - planned.start) / 60_000)
          const usual = step.usualMinutesBeforeBed
          if (!preferred || usual > preferred.earliest || usual < preferred.latest) continue
          const causes = whyThis(wish, plan, planned).filter(({ rule }) =>
            ['forbidden', 'order', 'with_a_meal', 'at_once'].includes(rule),
          )
          expect(causes.length > 0).toBe(planned.minutesBeforeBed !== usual)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
