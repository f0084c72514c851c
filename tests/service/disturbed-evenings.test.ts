import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenPromises, disturbances, liveThrough } from '../support/disturbed-evening'

describe('an evening that is disturbed', () => {
  // A thousand of these are in `npm run torture`.
  it('by sleep, kills, clocks, zones, pauses and Do Not Disturb still keeps every promise', () => {
    fc.assert(
      fc.property(disturbances, (happenings) => {
        expect(brokenPromises(liveThrough(happenings))).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 90_000)

  it('would be seen to break one: the same ring twice, after its window, after its answer', () => {
    const evening = liveThrough([{ happens: 'time_passes', minutes: 100 }])
    const [first] = evening.rings
    if (!first) throw new Error('nothing rang')
    const late = { ...first, text: 'late', at: first.until + 1, wasAnswered: true }
    expect(brokenPromises({ ...evening, rings: [...evening.rings, first, late], lost: ['x'] })).toHaveLength(
      4,
    )
  })
})
