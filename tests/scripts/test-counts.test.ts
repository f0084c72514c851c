import { describe, expect, it } from 'vitest'
import { countsOfCheck, countsOfTests, totalOf } from '../../scripts/test-counts.mjs'

const playwright = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } }

describe('counting the checks of a test run', () => {
  it('counts a type-check as one', () => {
    expect([countsOfCheck(0), countsOfCheck(2)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ])
  })

  it('takes the numbers of Vitest and of Playwright, where a flaky test is a failed one', () => {
    expect(countsOfTests(0, { numPassedTests: 12, numFailedTests: 0 })).toEqual({ passed: 12, failed: 0 })
    expect(countsOfTests(1, playwright)).toEqual({ passed: 7, failed: 2 })
  })

  it('counts one failure when every test passed and the run still failed, as with too little coverage', () => {
    expect(countsOfTests(1, { numPassedTests: 12, numFailedTests: 0 })).toEqual({ passed: 12, failed: 1 })
  })

  it('counts one failure when the runner crashed before it could report', () => {
    expect(countsOfTests(139, null)).toEqual({ passed: 0, failed: 1 })
  })

  it('adds the stages up', () => {
    expect(totalOf([countsOfCheck(0), countsOfTests(1, playwright)])).toEqual({ passed: 8, failed: 2 })
  })
})
