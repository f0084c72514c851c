import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import type { Experiment } from '../../shared/insight/experiment'
import {
  balancedDraw,
  drawnEvenings,
  EXPERIMENT_LENGTHS,
  experimentStatus,
} from '../../shared/insight/experiment'
import { date } from '../support/evenings'

const FIRST = date('2026-11-01')
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const trial = (seed: number, length: number): Experiment => ({
  step: 'warm_bath',
  seed,
  evenings: Array.from({ length }, (_, index) => addEvenings(FIRST, index)),
})

describe('the draw of an experiment', () => {
  it('has as many evenings with as without, in every block of four, for every length and seed', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...EXPERIMENT_LENGTHS), (seed, length) => {
        const draw = balancedDraw(seed, length)
        expect(draw).toHaveLength(length)
        for (let start = 0; start < length; start += 4) {
          expect(draw.slice(start, start + 4).filter(Boolean)).toHaveLength(2)
        }
      }),
    )
  })

  it('is the same for the same seed, and all six orders of a block come about as often', () => {
    expect(balancedDraw(2026, 40)).toEqual(balancedDraw(2026, 40))
    const seen = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = balancedDraw(seed, 4).map(Number).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

describe('an experiment', () => {
  const known = (experiment: Experiment, rate: (withStep: boolean) => number | null) =>
    drawnEvenings(experiment).map(({ evening, withStep }) => ({
      evening,
      done: withStep,
      rating: rate(withStep),
    }))

  it('says nothing about ratings until its last evening is over', () => {
    const experiment = trial(7, 20)
    const all = known(experiment, (withStep) => (withStep ? 5 : 1))
    expect(experimentStatus(experiment, all, addEvenings(FIRST, 18))).toEqual({
      status: 'running',
      over: 19,
      of: 20,
      last: addEvenings(FIRST, 19),
    })
  })

  it('compares by what was drawn and tells how many evenings went that way', () => {
    const experiment = trial(7, 20)
    const all = known(experiment, (withStep) => (withStep ? 4 : 3)).map((one, index) =>
      index < 3 ? { ...one, done: !one.done } : one,
    )
    expect(experimentStatus(experiment, all, addEvenings(FIRST, 19))).toEqual({
      status: 'over',
      of: 20,
      asDrawn: 17,
      comparison: {
        says: 'difference',
        with: { nights: 10, mean: 4 },
        without: { nights: 10, mean: 3 },
        difference: 1,
        interval: null,
      },
    })
  })

  it('of nights that were not rated ends without an answer', () => {
    const experiment = trial(7, 20)
    const all = known(experiment, (withStep) => (withStep ? 4 : null))
    expect(experimentStatus(experiment, all, addEvenings(FIRST, 30))).toMatchObject({
      status: 'over',
      comparison: { says: 'too_early', nights: [10, 0] },
    })
  })
})
