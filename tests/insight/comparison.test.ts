import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRatings } from '../../shared/insight/comparison'
import { studentT95 } from '../../shared/insight/student-t'

describe('the 95 % point of Student’s t', () => {
  it.each([
    [7, 2.365],
    [10, 2.228],
    [14, 2.145],
    [30, 2.042],
    [120, 1.98],
  ])('for %d degrees of freedom is the tabled %d', (freedom, tabled) => {
    expect(studentT95(freedom)).toBeCloseTo(tabled, 3)
  })
})

const nights = (count: number, ...ratings: number[]): number[] =>
  Array.from({ length: count }, (_, index) => ratings[index % ratings.length] ?? 0)

describe('nights with and without something', () => {
  it('are not compared before there are eight of each, however many there are of one', () => {
    expect(compareRatings(nights(60, 5), nights(7, 1))).toEqual({ says: 'too_early', nights: [60, 7] })
    expect(compareRatings([], [])).toEqual({ says: 'too_early', nights: [0, 0] })
  })

  it('are compared with counts and Welch’s interval', () => {
    // By hand: means 4 and 3.5, variances 8/7·0.5 and 8/7·0.25; squared error 0.107143, 12.6 degrees of freedom.
    const compared = compareRatings(nights(8, 4, 4, 3, 5), nights(8, 3, 4))
    expect(compared).toMatchObject({
      says: 'difference',
      with: { nights: 8, mean: 4 },
      without: { nights: 8, mean: 3.5 },
      difference: 0.5,
    })
    const [low, high] = (compared.says === 'difference' && compared.interval) || [0, 0]
    expect(low).toBeCloseTo(0.5 - 2.167 * Math.sqrt(0.107143), 2)
    expect(high).toBeCloseTo(0.5 + 2.167 * Math.sqrt(0.107143), 2)
  })

  it('that were all rated alike have no interval', () => {
    expect(compareRatings(nights(8, 4), nights(9, 3))).toMatchObject({ difference: 1, interval: null })
  })

  it('give the opposite answer the other way round, and the interval holds the difference', () => {
    const side = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 40 })
    fc.assert(
      fc.property(side, side, (one, other) => {
        const there = compareRatings(one, other)
        const back = compareRatings(other, one)
        if (there.says !== 'difference' || back.says !== 'difference') throw new Error('enough nights')
        expect(there.difference).toBeCloseTo(-back.difference, 10)
        if (!there.interval || !back.interval) return
        expect(there.interval[0]).toBeCloseTo(-back.interval[1], 10)
        expect(there.interval[0]).toBeLessThanOrEqual(there.difference)
        expect(there.interval[1]).toBeGreaterThanOrEqual(there.difference)
      }),
    )
  })
})
