import { describe, expect, test } from 'vitest'
import type { EveningPlan, Repair } from '../../shared/planner/evening-plan'
import { repairedRoutine } from '../../shared/planner/repaired-routine'
import type { Records } from '../../shared/records'
import { planOf } from '../../shared/records'
import { recordsWith } from '../support/evening-of-plan'
import { date, shown, time, zoneOf } from '../support/evenings'

const TONIGHT = date('2026-11-22')
const TOMORROW = date('2026-11-23')
const HOME = zoneOf('Europe/Amsterdam')
const planned = (records: Records, evening = TONIGHT): EveningPlan => {
  const plan = planOf(records, evening, HOME)
  if (!plan) throw new Error('this household plans every evening')
  return plan
}
const usual = recordsWith('22:45', '06:45')
const choir: Records = {
  ...usual,
  routine: {
    ...usual.routine,
    commitments: [TONIGHT, TOMORROW].map((evening) => ({
      evening,
      start: time('20:00'),
      end: time('22:00'),
    })),
    ownSteps: [
      {
        id: 'own_walk',
        name: 'Walk',
        kind: 'do',
        earliest: 200,
        latest: 160,
        usual: 170,
        minutes: 40,
        remind: true,
      },
    ],
  },
}
const repairs = planned(choir).conflicts.flatMap((conflict) =>
  conflict.repairs.map((repair): [string, string, Repair] => [repair.kind, conflict.step, repair]),
)

describe('a repair carried out in the routine', () => {
  test('is offered for the bath and the walk', () => {
    expect(repairs.map(([kind, step]) => `${kind} ${step}`)).toEqual([
      'skip warm_bath',
      'move-bedtime warm_bath',
      'shorten own_walk',
      'skip own_walk',
      'move-bedtime own_walk',
    ])
  })

  test.each(repairs)(
    '%s for %s: the conflict is gone tonight, and tomorrow is as it was',
    (_, step, repair) => {
      const routine = repairedRoutine(choir.routine, planned(choir), repair)
      const repaired = { ...choir, routine }
      expect(planned(repaired).conflicts.map((conflict) => conflict.step)).not.toContain(step)
      expect(planned(repaired, TOMORROW)).toEqual(planned(choir, TOMORROW))
      expect(planned(repaired).wake).toBe(planned(choir).wake)
    },
  )

  test('can put a step at a moment', () => {
    const plan = planned(usual)
    const start = plan.bedtime - 100 * 60_000
    const routine = repairedRoutine(usual.routine, plan, { kind: 'move', step: 'magnesium', start })
    expect(shown(planned({ ...usual, routine })).magnesium).toBe('21:05-21:07')
  })
})
