// How many checks of a stage passed and failed.

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * A type-check or a linter counts as one check.
 *
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOfCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {number} exitCode
 * @param {unknown} report Vitest's or Playwright's JSON report; anything else when the runner didn't get that far
 * @returns {Counts} a run that failed without a failed test (it crashed, or coverage is too low) has one failure
 */
export function countsOfTests(exitCode, report) {
  const { passed, failed } = vitestCounts(report) ?? playwrightCounts(report) ?? { passed: 0, failed: 0 }
  return { passed, failed: exitCode === 0 ? failed : Math.max(1, failed) }
}

/**
 * @param {readonly Counts[]} stages
 * @returns {Counts}
 */
export function totalOf(stages) {
  return stages.reduce(
    (total, stage) => ({ passed: total.passed + stage.passed, failed: total.failed + stage.failed }),
    { passed: 0, failed: 0 },
  )
}

/** @param {unknown} report @returns {Counts | null} */
function vitestCounts(report) {
  const { numPassedTests, numFailedTests } = recordOf(report)
  if (typeof numPassedTests !== 'number' || typeof numFailedTests !== 'number') return null
  return { passed: numPassedTests, failed: numFailedTests }
}

/** @param {unknown} report @returns {Counts | null} */
function playwrightCounts(report) {
  const { expected, unexpected, flaky } = recordOf(recordOf(report).stats)
  if (typeof expected !== 'number' || typeof unexpected !== 'number' || typeof flaky !== 'number') return null
  return { passed: expected, failed: unexpected + flaky }
}

/** @param {unknown} value @returns {Record<string, unknown>} */
function recordOf(value) {
  return typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : {}
}
