import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { stateKind } from '../../shared/document/state-document'
import { type Desk, expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import { until } from '../support/until'
import { weekWindow } from '../support/week-window'

const FRIDAY = '2026-11-20'
const SATURDAY = '2026-11-21'
const SUNDAY = '2026-11-22'

test.use({ startAt: '2026-11-19T18:30:00+01:00' })

test('a late Saturday belongs to Saturday’s evening everywhere', async ({ desk }) => {
  const running = await desk.start()
  const evening = eveningWindow(running.window)
  const week = weekWindow(running.window)
  await evening.welcome('2230')
  await week.open()
  await week.pick(SATURDAY).click()
  await week.setTimes('0030', '0900')

  await expect(week.row(SATURDAY)).toContainText('Exception')
  await expect(week.row(SATURDAY).getByRole('cell')).toHaveText([/./, '00:30', '09:00'])
  await expect(week.row(FRIDAY).getByRole('cell')).toHaveText([/./, '22:30', '07:00'])
  await expect(week.row(SUNDAY).getByRole('cell')).toHaveText([/./, '22:30', '07:00'])
  expect(routineOf(desk).exceptions).toEqual([{ evening: SATURDAY, bed: '00:30', wake: '09:00' }])

  await desk.sleepUntil(Date.parse('2026-11-21T23:50:00+01:00'), running)
  await expect(week.row(SATURDAY)).toContainText('Tonight')
  await week.tonight()
  const file = join(desk.folder, 'tonight.ics')
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath, bookmark: '' })
  }, file)
  await evening.saveCalendar.click()
  await until('the calendar file', () => existsSync(file))
  expect(startOf(readFileSync(file, 'utf8'), 'Lights out')).toBe('2026-11-21T23:30:00.000Z')

  // Sunday by the calendar, but the evening is still Saturday's.
  await desk.sleepUntil(Date.parse('2026-11-22T00:20:00+01:00'), running)
  await expect(running.window.getByText('Saturday 21 November')).toBeVisible()
  expect(await evening.planned('lights_out')).toBe('2026-11-22T00:30:00+01:00')

  await evening.done('lights_out').click()
  await expect(evening.undo('lights_out')).toBeVisible()
  expect(loggedEvenings(desk)).toEqual([SATURDAY])
})

test.describe('in Dutch', () => {
  test.use({ language: 'nl' })

  test('a late Saturday without a mouse, and back to the usual times', async ({ desk }) => {
    const { window } = await desk.start()
    const { keyboard } = window
    const evening = eveningWindow(window, 'nl')
    const week = weekWindow(window, 'nl')
    await evening.welcomeByKeyboard('2230')
    await expect(evening.tonight).toBeVisible()
    await keyboard.press('Control+2')
    await expect(week.table).toBeVisible()
    await tabTo(window, week.pick('2026-11-19'))
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(week.pick(SATURDAY)).toBeFocused()
    await week.setTimesByKeyboard('0030', '0900')
    await expect(week.row(SATURDAY)).toContainText('Uitzondering')
    await expect(week.row(SATURDAY).getByRole('cell')).toHaveText([/./, '00:30', '09:00'])

    // Escape leads back to the row; there Delete takes the exception away.
    await keyboard.press('Escape')
    await expect(week.pick(SATURDAY)).toBeFocused()
    await keyboard.press('Delete')
    await expect(week.row(SATURDAY).getByRole('cell')).toHaveText([/./, '22:30', '07:00'])
    expect(routineOf(desk).exceptions).toEqual([])

    // A night is copied to another evening with the keys everybody knows.
    await keyboard.press('ArrowUp')
    await keyboard.press('e')
    await expect(week.fields.bed).toBeFocused()
    await keyboard.press('Escape')
    await week.setTimesByKeyboard('2345', '0800')
    await expect(week.row(FRIDAY)).toContainText('Uitzondering')
    await keyboard.press('Escape')
    await keyboard.press('Control+c')
    await keyboard.press('ArrowDown')
    await keyboard.press('Control+v')
    await expect(week.row(SATURDAY).getByRole('cell')).toHaveText([/./, '23:45', '08:00'])

    await keyboard.press('[')
    await expect(week.pick('2026-11-14')).toBeVisible()
    await keyboard.press('t')
    await expect(week.pick(SATURDAY)).toBeVisible()
  })
})

test('every Saturday is another wish than this one', async ({ desk }) => {
  const running = await desk.start()
  const { window } = running
  const evening = eveningWindow(window)
  const week = weekWindow(window)
  await evening.welcome('2230')
  await week.open()
  await week.pick(SATURDAY).click()
  await window.getByRole('radio', { name: 'Every Saturday' }).click({ force: true })
  await week.setTimes('2330', '0800')
  await expect(week.row(SATURDAY).getByRole('cell')).toHaveText([/./, '23:30', '08:00'])
  await expect(week.row(SATURDAY)).not.toContainText('Exception')
  expect(routineOf(desk)).toMatchObject({
    week: { FR: { bed: '22:30', wake: '07:00' }, SA: { bed: '23:30', wake: '08:00' } },
    exceptions: [],
  })

  // What is wished from now on changes nothing about an evening that was.
  await desk.sleepUntil(Date.parse('2026-11-20T18:00:00+01:00'), running)
  await expect(week.row(FRIDAY)).toContainText('Tonight')
  await window.keyboard.press(']')
  await week.pick('2026-11-26').click()
  await window.getByRole('radio', { name: 'Every Thursday' }).click({ force: true })
  await week.setTimes('2345', '0800')
  await expect(week.row('2026-11-26').getByRole('cell')).toHaveText([/./, '23:45', '08:00'])
  await week.pick('2026-11-26').focus()
  await window.keyboard.press('t')
  await expect(week.row('2026-11-19').getByRole('cell')).toHaveText(['', '22:30', '07:00'])
  await expect(week.row('2026-11-17')).toContainText('Not known what was planned')
})

test('a bar is pulled, a row has its menu, and evenings that are over show what happened', async ({
  desk,
}) => {
  const told = (step: string, answer: string, time: string, id: string) => ({
    event: 'recorded',
    id: `00000000-0000-4000-8000-00000000000${id}`,
    evening: '2026-11-17',
    writtenAt: Date.parse(`2026-11-17T${time}:00+01:00`),
    zone: 'Europe/Amsterdam',
    entry: { step, answer, happenedAt: Date.parse(`2026-11-17T${time}:00+01:00`) },
  })
  const events = [
    told('warm_bath', 'done', '21:20', '1'),
    told('magnesium', 'skipped', '21:50', '2'),
    told('lights_out', 'done', '22:52', '3'),
  ]
  mkdirSync(join(desk.dataFolder, 'log'), { recursive: true })
  writeFileSync(
    join(desk.dataFolder, 'log', '2026-11.json'),
    JSON.stringify({ version: 1, month: '2026-11', events }),
  )
  writeFileSync(join(desk.dataFolder, 'state.json'), JSON.stringify(plannedOnTuesday))
  const { window } = await desk.start()
  const week = weekWindow(window)
  await eveningWindow(window).welcome('2230')
  await week.open()

  // Pulled in the middle both times move, at an end only one; nothing is saved before Save.
  await week.pull(week.bar(SATURDAY), 'middle', 60)
  await expect(week.row(SATURDAY)).toContainText('Not saved')
  const [bed, wake] = await week
    .row(SATURDAY)
    .getByRole('cell')
    .allTextContents()
    .then((all) => all.slice(1))
  expect(bed).not.toBe('22:30')
  expect((minutes(wake) - minutes(bed) + 1440) % 1440).toBe(510)
  await week.pull(week.bar(SATURDAY), 'end', -40)
  await expect(week.row(SATURDAY).getByRole('cell').nth(1)).toHaveText(bed ?? '')
  await expect(week.row(SATURDAY).getByRole('cell').nth(2)).not.toHaveText(wake ?? '')
  expect(routineOf(desk).exceptions).toEqual([])
  await week.save.click()
  await expect(week.row(SATURDAY)).toContainText('Exception')
  expect(routineOf(desk).exceptions).toMatchObject([{ evening: SATURDAY, bed }])

  await week.menu('Saturday').click()
  await week.menuItem('Copy these times').click()
  await week.pick(SUNDAY).click()
  await week.menu('Sunday').click()
  await week.menuItem('Paste the copied times').click()
  await expect(week.row(SUNDAY).getByRole('cell').nth(1)).toHaveText(bed ?? '')

  // A step is switched on this Saturday, or on every Saturday.
  await week.pick(SATURDAY).click()
  await window.getByRole('switch', { name: /^Warm bath/ }).click({ force: true })
  await window.getByRole('radio', { name: 'Every Saturday' }).click({ force: true })
  await week.save.click()
  await expect.poll(() => routineOf(desk).weekdaySteps).toEqual({ SA: { warm_bath: false } })

  await week.pick('2026-11-17').click()
  await expect(week.row('2026-11-17')).toContainText('2 of 3 done')
  const rows = week.panel('Tuesday 17 November').getByRole('row')
  await expect(rows.filter({ hasText: 'Warm bath' })).toHaveText('Warm bath21:1521:20')
  await expect(rows.filter({ hasText: 'Magnesium' })).toHaveText('Magnesium22:00skipped')
  await expect(rows.filter({ hasText: 'Lights out' })).toHaveText('Lights out22:4522:52')
  await expect(week.row('2026-11-17').getByRole('img')).toHaveAccessibleName(/Really in bed at 22:52/)
  await expect(week.bar('2026-11-17')).toHaveCount(0)
})

test('times that make no night are told at their field, and leaving asks once', async ({ desk }) => {
  const { window } = await desk.start()
  const evening = eveningWindow(window)
  const week = weekWindow(window)
  await evening.welcome('2230')
  await week.open()
  await week.pick(SATURDAY).click()
  await week.setTimes('0630', '0900')
  await expect(week.fields.wake).toBeFocused()
  await expect(week.fields.wake).toHaveAccessibleDescription(/That leaves 2 h 30 in bed/)
  await expect(week.row(SATURDAY)).toContainText('Not saved')

  await week.tonight()
  const question = window.getByRole('dialog', { name: 'Leave without saving?' })
  await question.getByRole('button', { name: 'Go on editing' }).click()
  await expect(week.table).toBeVisible()
  await week.tonight()
  await question.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(evening.tonight).toBeVisible()
  expect(routineOf(desk).exceptions).toEqual([])
})

test('a holiday pauses its evenings and nothing else', async ({ desk }) => {
  const { window } = await desk.start()
  const evening = eveningWindow(window)
  const week = weekWindow(window)
  await evening.welcome('2230')
  await week.open()
  await week.pick(SATURDAY).click()
  await week.pause.click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('group', { name: 'Last evening' }).getByRole('spinbutton').first().click()
  await window.keyboard.type('29112026')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(week.row(SATURDAY)).toContainText('Paused')
  await expect(week.row(FRIDAY)).not.toContainText('Paused')
  expect(routineOf(desk).pauses).toEqual([{ from: SATURDAY, to: '2026-11-29' }])
  await window.keyboard.press(']')
  await expect(week.row('2026-11-29')).toContainText('Paused')
})

test('a week goes out as a file and comes back from one', async ({ desk }) => {
  const { app, window } = await desk.start()
  const evening = eveningWindow(window)
  const week = weekWindow(window)
  await evening.welcome('2230')
  await week.open()
  const file = join(desk.folder, 'week.json')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath, bookmark: '' })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath], bookmarks: [] })
  }, file)
  await week.saveFile.click()
  await until('the week file', () => existsSync(file))
  const saved = JSON.parse(readFileSync(file, 'utf8'))
  expect(saved).toMatchObject({ zone: 'Europe/Amsterdam', week: { SA: { bed: '22:30', wake: '07:00' } } })

  writeFileSync(
    file,
    JSON.stringify({
      ...saved,
      week: { ...saved.week, SU: undefined },
      exceptions: [{ evening: SATURDAY, bed: '00:30', wake: '09:00' }],
    }),
  )
  await week.openFile.click()
  await expect(week.row(SATURDAY).getByRole('cell')).toHaveText([/./, '00:30', '09:00'])
  await expect(week.row(SUNDAY)).toContainText('Rest evening')

  writeFileSync(file, JSON.stringify({ ...saved, week: { SA: { bed: '25:00', wake: '09:00' } } }))
  await week.openFile.click()
  await expect(window.getByRole('alert')).toContainText('week.SA.bed must be a time from 00:00 to 23:59')
  await expect(week.row(SATURDAY).getByRole('cell')).toHaveText([/./, '00:30', '09:00'])
})

/** On Tuesday the 17th bedtime was 22:45, whatever is wished since. */
const plannedOnTuesday = (() => {
  const at = (time: string) => Date.parse(`2026-11-17T${time}:00+01:00`)
  const step = (id: string, start: string, end = start) => ({
    id,
    start: at(start),
    window: [at(start), at(end)],
  })
  const planned = {
    zone: 'Europe/Amsterdam',
    bedtime: at('22:45'),
    wake: Date.parse('2026-11-18T07:15:00+01:00'),
    steps: [
      step('warm_bath', '21:15', '21:30'),
      step('magnesium', '22:00', '22:15'),
      step('lights_out', '22:45'),
    ],
  }
  return { ...stateKind.blank(), planned: { '2026-11-17': planned } }
})()

const routineOf = ({ dataFolder }: Desk) => JSON.parse(readFileSync(join(dataFolder, 'routine.json'), 'utf8'))

const minutes = (time = ''): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const loggedEvenings = ({ dataFolder }: Desk): string[] =>
  JSON.parse(readFileSync(join(dataFolder, 'log', '2026-11.json'), 'utf8'))
    .events.filter(({ event }: { event: string }) => event === 'recorded')
    .map(({ evening }: { evening: string }) => evening)

/** When an event with this name starts, in UTC. */
const startOf = (text: string, name: string): string | undefined => {
  const found = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .find(({ summary }) => summary === name)
  return found?.startDate.toJSDate().toISOString()
}
