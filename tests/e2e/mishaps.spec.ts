import { liveThroughInApp, mishaps } from '../support/disturbed-app'
import { expect, test } from '../support/evenfall-test'

test.use({ startAt: '2026-11-22T20:30:00+01:00' })

// Twenty more are in `npm run torture`.
for (const [index, happenings] of mishaps(4, 2).entries()) {
  test(`an evening of mishaps, number ${index + 1}, keeps every promise`, async ({ desk }) => {
    expect(await liveThroughInApp(desk, happenings.slice(0, 5))).toEqual([])
  })
}
