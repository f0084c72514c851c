import { liveThroughInApp, mishaps } from '../support/disturbed-app'
import { expect, test } from '../support/evenfall-test'

test.use({ startAt: '2026-11-22T20:30:00+01:00' })

for (const [index, happenings] of mishaps(2026, 20).entries()) {
  test(`evening ${index + 1}: ${happenings.map(({ happens }) => happens).join(', ')}`, async ({ desk }) => {
    expect(await liveThroughInApp(desk, happenings)).toEqual([])
  })
}
