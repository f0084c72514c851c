import { minutesBefore } from '../../shared/evening/instant'
import { en } from '../../shared/languages/en'
import { ladderOf } from '../../shared/reminders/ladder'
import { EMPTY_LEDGER } from '../../shared/reminders/ledger'
import { USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import { isBuiltInStepId } from '../../shared/routine/step'
import { expect, test } from '../support/evenfall-test'
import { ordinaryPlan } from '../support/evening-of-plan'
import { eveningWindow } from '../support/evening-window'
import { until } from '../support/until'

test.use({ startAt: '2026-11-22T20:30:00+01:00' })

test('every reminder of an evening reaches the service within a second of its moment, half of them in a quarter', async ({
  desk,
}) => {
  const running = await desk.start()
  await eveningWindow(running.window).welcome('2245')
  await expect(eveningWindow(running.window).tonight).toBeVisible()
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())
  const plan = ordinaryPlan()
  const due = plan.steps
    .flatMap((step) => ladderOf(plan, step, EMPTY_LEDGER, USUAL_REMINDERS))
    .filter(({ dueAt, evening }) => evening === plan.evening && dueAt > minutesBefore(plan.bedtime, 130))
    .sort((one, other) => one.dueAt - other.dueAt)

  const lateness: number[] = []
  for (const { dueAt, step } of due) {
    const title = isBuiltInStepId(step) ? en.steps[step] : step
    const known = desk.notifications.received.length
    await desk.sleepUntil(dueAt - 3000, running)
    const arrived = await until(
      `${title} at ${dueAt}`,
      () => desk.notifications.received.slice(known).find((one) => one.title === title),
      20_000,
    )
    lateness.push(desk.time.at(arrived.arrivedAt) - dueAt)
  }
  const sorted = [...lateness].sort((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  console.log(`${sorted.length} reminders: median ${median} ms, worst ${sorted.at(-1)} ms after their moment`)
  expect(Math.min(...sorted)).toBeGreaterThanOrEqual(-50)
  expect(Math.max(...sorted)).toBeLessThan(1000)
  expect(median).toBeLessThan(250)
})
