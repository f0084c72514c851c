import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { brokenPromises, disturbances, liveThrough } from '../support/disturbed-evening'

it('a thousand disturbed evenings keep every promise', () => {
  fc.assert(
    fc.property(disturbances, (happenings) => {
      expect(brokenPromises(liveThrough(happenings))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
