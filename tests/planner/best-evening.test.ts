import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EveningWish } from '../../shared/planner/evening-wish'
import { nightTimes } from '../../shared/planner/night-times'
import { placeSteps } from '../../shared/planner/place-steps'
import { candidatesOf, tonightOf } from '../../shared/planner/tonight'
import type { Place } from '../support/every-placement'
import { bestByTryingEverything, everyPlace, share, stepsToPlace, worth } from '../support/every-placement'
import { fewSteps, randomEvenings } from '../support/random-evenings'

const expectTheBest = (wish: EveningWish, grid: number): void => {
  const { bedtime } = nightTimes(wish)
  const steps = stepsToPlace(wish)
  const placed = placeSteps(candidatesOf(tonightOf(wish, bedtime), grid))
  const places = [...placed].map(([id, { start, end }]): Place => ({ id, start, end }))
  const allowed = steps.flatMap((step) => everyPlace(wish, bedtime, step, grid))
  const isAllowed = (place: Place): boolean =>
    allowed.some(({ id, start, end }) => id === place.id && start === place.start && end === place.end)
  expect(places.filter((place) => !isAllowed(place))).toEqual([])
  expect(places.filter((place) => places.some((other) => other !== place && share(place, other)))).toEqual([])
  const best = bestByTryingEverything(wish, bedtime, grid)
  expect(worth(steps, places, wish, bedtime)).toEqual(worth(steps, best, wish, bedtime))
}

describe('a planned evening is the best of all evenings', { timeout: 60_000 }, () => {
  test('on a grid of five minutes', () => {
    fc.assert(
      fc.property(randomEvenings(5, fewSteps(40)), (wish) => expectTheBest(wish, 5)),
      { numRuns: 4500 },
    )
  })

  test('to the minute, in narrow windows', () => {
    fc.assert(
      fc.property(randomEvenings(1, fewSteps(10)), (wish) => expectTheBest(wish, 1)),
      { numRuns: 550 },
    )
  })
})
