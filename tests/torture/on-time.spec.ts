import { minutesBefore } from '../../shared/evening/instant'
import { en } from '../../shared/languages/en'
import { ladderOf } from '../../shared/reminders/ladder'
import { EMPTY_LEDGER } from '../../shared/reminders/ledger'
import { USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import { isBuiltInStepId } from '../../shared/routine/step'
import { watchOpenings } from '../support/answer-window-openings'
import { expect, test } from '../support/evenfall-test'
import { ordinaryPlan } from '../support/evening-of-plan'
import { eveningWindow } from '../support/evening-window'
import { until } from '../support/until'

test.use({ startAt: '2026-11-22T20:30:00+01:00' })

/** What an opening may take besides, on a machine that also runs the test, its screen and its bus. */
const SLACK = 200

test('every reminder of an evening reaches the service within a second of its moment, half of them in a quarter; a click on one opens the small window in a blink', {
  tag: '@alone',
}, async ({ desk }) => {
  Object.assign(desk.notifications.manner, { capabilities: ['body', 'sound'] })
  const running = await desk.start()
  await eveningWindow(running.window).welcome('2245')
  await expect(eveningWindow(running.window).tonight).toBeVisible()
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())
  const plan = ordinaryPlan()
  const due = plan.steps
    .flatMap((step) => ladderOf(plan, step, EMPTY_LEDGER, USUAL_REMINDERS))
    .filter(({ dueAt, evening }) => evening === plan.evening && dueAt > minutesBefore(plan.bedtime, 130))
    .sort((one, other) => one.dueAt - other.dueAt)

  const openings = await watchOpenings(running)
  const lateness: number[] = []
  const opened: number[] = []
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
    opened.push(await openings.time(() => desk.notifications.press(arrived.id, 'default')))
    await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())
  }
  console.log(`${due.length} reminders: ${figures(lateness)} after their moment`)
  console.log(`the small window, ${due.length} times: ${figures(opened)} from the click to a focused button`)
  expect(Math.min(...lateness)).toBeGreaterThanOrEqual(-50)
  expect(Math.max(...lateness)).toBeLessThan(1000)
  expect(median(lateness)).toBeLessThan(250)
  expect(median(opened)).toBeLessThan(300)
  expect(Math.max(...opened)).toBeLessThan(300 + SLACK)
})

const median = (of: readonly number[]): number =>
  [...of].sort((one, other) => one - other)[Math.floor(of.length / 2)] ?? Number.NaN

const figures = (of: readonly number[]): string =>
  `median ${Math.round(median(of))} ms, worst ${Math.round(Math.max(...of))} ms`
