import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { logKind } from '../../shared/document/log-document'
import { openDocument } from '../../shared/document/opened'
import { stateKind } from '../../shared/document/state-document'
import { en } from '../../shared/languages/en'
import type { Entry } from '../../shared/log/log-event'
import type { Remembered } from '../../shared/reminders/ledger'
import { type Desk, expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { until } from '../support/until'

const at = (local: string): number => Date.parse(`2026-11-22T${local}+01:00`)

test.use({ startAt: '2026-11-22T19:59:00+01:00' })

test('suspended from 20:00 to 21:10, not to be disturbed after that, killed at last: nothing is lost or doubled', async ({
  desk,
}) => {
  const first = await desk.start()
  await eveningWindow(first.window).welcome('2205')
  await expect(eveningWindow(first.window).tonight).toBeVisible()
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())

  await desk.sleepUntil(at('21:10:00'), first)
  const woke = Date.now()
  const caughtUp = await until('the catch-up', () => desk.notifications.received[0])
  expect(caughtUp.arrivedAt - woke).toBeLessThan(2000)
  expect(caughtUp.title).toBe(en.reminders.caught_up_title)
  expect(caughtUp.body.split('\n')).toEqual([
    '20:05 Dim the lights: still fine to do now',
    '20:35 Warm bath: leave it for tonight',
    '21:05 Screens off: still time until 21:35',
  ])

  desk.notifications.inhibit(true)
  await desk.sleepUntil(at('21:19:58'), first)
  await until('magnesium to be held', () => rememberedOf(desk, 'magnesium')?.delivery === 'held', 30_000)
  expect(desk.notifications.received).toHaveLength(1)
  desk.notifications.inhibit(false)
  const ended = Date.now()
  const held = await until('what was held', () => desk.notifications.received[1])
  expect(held.arrivedAt - ended).toBeLessThan(10_000)
  expect(held.body).toBe('21:20 Magnesium: still time until 22:05')
  expect(held.actions.map(([action]) => action)).toEqual(['default', 'done', 'skip', 'snooze', 'choose'])
  desk.notifications.press(held.id, 'done')
  await until('the answer in the log', () => entriesOf(desk).some(({ step }) => step === 'magnesium'))
  await until('the report', () => rememberedOf(desk, 'magnesium')?.seenAt !== undefined)
  expect(rememberedOf(desk, 'magnesium')).toMatchObject({
    delivery: 'caught_up',
    delayedBy: 'do_not_disturb',
  })

  await desk.sleepUntil(at('21:34:58'), first)
  const windDown = await until(
    'the reminder of 21:35',
    () => desk.notifications.received.find(({ title }) => title === en.steps.wind_down),
    30_000,
  )
  await until('its place to be remembered', () => onScreen(desk).includes('wind_down'))
  await first.kill()

  const second = await desk.start()
  await expect(second.window.getByRole('heading', { level: 1 })).toBeVisible()
  desk.notifications.press(windDown.id, 'skip')
  await until('the answer to a notification of the run before', () => entriesOf(desk).length === 2)
  expect(entriesOf(desk).map(({ step, answer }) => `${step} ${answer}`)).toEqual([
    'magnesium done',
    'wind_down skipped',
  ])
  expect(desk.notifications.received).toHaveLength(3)
})

const saved = (desk: Desk, file: string): unknown => {
  const path = join(desk.dataFolder, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

const stateOf = (desk: Desk) => {
  const opened = openDocument(stateKind, saved(desk, 'state.json'))
  return opened.opened === 'ok' ? opened.document.reminders : undefined
}

const rememberedOf = (desk: Desk, step: string): Remembered | undefined =>
  Object.values(stateOf(desk)?.handled ?? {}).find((one) => one.step === step)

/** Steps whose notification the service has, in words Evenfall will find it by again. */
const onScreen = (desk: Desk): string[] =>
  (stateOf(desk)?.onScreen ?? []).flatMap(({ about, mark }) =>
    mark === null ? [] : about.map(({ step }) => step),
  )

const entriesOf = (desk: Desk): Entry[] => {
  const opened = openDocument(logKind, saved(desk, 'log/2026-11.json'))
  const events = opened.opened === 'ok' ? opened.document.events : []
  return events.flatMap((line) => (line.event === 'recorded' ? [line.entry] : []))
}
