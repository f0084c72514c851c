import { expect, it } from 'vitest'
import { openMutated } from '../support/mutated-files'

it('a thousand mutated files: never a crash, never a silent reset, the original kept', () => {
  expect(openMutated(1000)).toBeGreaterThan(400)
})
