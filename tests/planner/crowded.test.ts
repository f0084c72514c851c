import { expect, test } from 'vitest'
import { planEvening } from '../../shared/planner/plan-evening'
import type { Step } from '../../shared/routine/step'
import { evening, ownStep } from '../support/evenings'

/** As many steps of one's own as asked for, all of which want the same hour before bed. */
const crowd = (count: number, minutes: number, alike: boolean) =>
  Array.from({ length: count }, (_, index) =>
    ownStep(`walk-${index}`, {
      from: 60,
      to: 5,
      usual: alike ? 30 : 20 + index * 5,
      minutes: alike ? minutes : minutes + (index % 3),
    }),
  )

/** An evening with no other steps than these. */
const alone = (own: readonly Step[]) => ({ own, only: own.map(({ id }) => id) })

const placedOf = (count: number, minutes: number, alike: boolean) =>
  planEvening(evening(alone(crowd(count, minutes, alike))))
    .steps.filter(({ id, start }) => id !== 'lights_out' && start !== null)
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
    .sort((one, other) => one.start - other.start)

test.each([
  [8, 5, true],
  [10, 5, true],
  [6, 6, false],
  [8, 5, false],
])(
  '%i steps of about %i minutes that want the same hour all get a place, one after the other',
  (count, minutes, alike) => {
    const placed = placedOf(count, minutes, alike)
    expect(placed).toHaveLength(count)
    placed.slice(1).forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(placed[index]?.end ?? Number.POSITIVE_INFINITY)
    })
  },
)

test('more steps than the hour holds: as many as fit, and the rest is left out with a reason', () => {
  const plan = planEvening(evening(alone(crowd(8, 10, true))))
  const leftOut = plan.steps.filter(({ state }) => state === 'left-out').map(({ id }) => id)
  expect(leftOut).toHaveLength(2)
  expect(plan.conflicts.map(({ step }) => step).sort()).toEqual([...leftOut].sort())
})
