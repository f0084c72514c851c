import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EveningWish } from '../../shared/planner/evening-wish'
import { nightTimes } from '../../shared/planner/night-times'
import { placeSteps } from '../../shared/planner/place-steps'
import { planEvening } from '../../shared/planner/plan-evening'
import { candidatesOf, tonightOf } from '../../shared/planner/tonight'
import type { StepId } from '../../shared/routine/step'
import { evening, ownStep } from '../support/evenings'
import type { Place } from '../support/every-placement'
import { bestByTryingEverything, everyPlace, share, stepsToPlace, worth } from '../support/every-placement'
import { crowdOfSteps, fewSteps, likeSteps, ourStepsAndOwn, randomEvenings } from '../support/random-evenings'

/** What the planner made of an evening and what trying everything makes of it. */
const compared = (wish: EveningWish, grid: number) => {
  const { bedtime } = nightTimes(wish)
  const steps = stepsToPlace(wish, bedtime)
  const placed = placeSteps(candidatesOf(tonightOf(wish, bedtime), grid))
  const places = [...placed].map(([id, { start, end }]): Place => ({ id, start, end }))
  const allowed = steps.flatMap((step) => everyPlace(wish, bedtime, step, grid))
  const isAllowed = (place: Place): boolean =>
    allowed.some(({ id, start, end }) => id === place.id && start === place.start && end === place.end)
  return {
    forbidden: places.filter((place) => !isAllowed(place)),
    overlapping: places.filter((place) => places.some((other) => other !== place && share(place, other))),
    worth: worth(steps, places, wish, bedtime),
    best: worth(steps, bestByTryingEverything(wish, bedtime, grid), wish, bedtime),
  }
}

describe('a planned evening is the best of all evenings', { timeout: 180_000 }, () => {
  test.each([
    { grid: 5, to: 'on a grid of five minutes', steps: fewSteps(40), numRuns: 4700 },
    { grid: 1, to: 'to the minute, in narrow windows', steps: fewSteps(10), numRuns: 600 },
    { grid: 5, to: 'where five steps want the same half hour', steps: crowdOfSteps, numRuns: 100 },
    { grid: 5, to: 'where five like steps want the same half hour', steps: likeSteps, numRuns: 100 },
    { grid: 5, to: 'with two steps of one’s own beside ours', steps: ourStepsAndOwn, numRuns: 150 },
  ])('$to', ({ grid, steps, numRuns }) => {
    fc.assert(
      fc.property(randomEvenings(grid, steps), (wish) => {
        const { forbidden, overlapping, worth: found, best } = compared(wish, grid)
        expect(forbidden).toEqual([])
        expect(overlapping).toEqual([])
        expect(found).toEqual(best)
      }),
      { numRuns },
    )
  })
})

describe('a dozen steps of the user’s own', () => {
  const names = Array.from('abcdefghijkl')
  const wishFor = (minutes: (index: number) => number) =>
    evening({
      only: names.map((name): StepId => `own_${name}`),
      own: names.map((name, index) =>
        ownStep(name, { from: 300, to: 20, usual: 60, minutes: minutes(index) }),
      ),
    })

  test('that are alike stand in the order of the list, one right after the other', () => {
    const placed = planEvening(wishFor(() => 10)).steps.filter(({ id }) => id.startsWith('own_'))
    expect(placed.map(({ id, minutesBeforeBed }) => [id, minutesBeforeBed])).toEqual(
      names.map((name, index) => [`own_${name}`, 130 - 10 * index]),
    )
  })

  test('that take some minutes more each have a place all the same', () => {
    expect(planEvening(wishFor((index) => 5 + index)).conflicts).toEqual([])
  })
})
