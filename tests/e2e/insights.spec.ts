import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addEvenings } from '../../shared/evening/evening-date'
import { resolveInEvening } from '../../shared/evening/wall-time'
import type { EvenfallBridge } from '../../shared/ipc'
import { objections } from '../support/axe'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import { date, time, zoneOf } from '../support/evenings'
import { insightsWindow } from '../support/insights-window'
import type { LivedEvening } from '../support/lived-evenings'
import { logOf } from '../support/lived-evenings'
import { savedPdf } from '../support/saved-file'
import { writeLog } from '../support/written-log'

const HERE = zoneOf('Europe/Amsterdam')
const LAST_NIGHT = date('2026-11-22')

/** Runs in the window: drinks put in later. */
const drink = async (drinks: readonly (readonly ['caffeine' | 'alcohol', number])[]): Promise<void> => {
  const evenfall = Reflect.get(window, 'evenfall') as EvenfallBridge
  for (const [what, drankAt] of drinks) {
    if (what === 'caffeine') await evenfall.ask('drank', { kind: 'coffee', milligrams: 90, drankAt })
    else await evenfall.ask('drankAlcohol', { glasses: 1, drankAt })
  }
}

/** Four weeks and more of magnesium at its time and baths twenty minutes after theirs. */
const lateBaths = (count: number) =>
  Array.from({ length: count }, (_, back) => {
    const evening = addEvenings(LAST_NIGHT, -3 - back)
    const at = (wall: string) => resolveInEvening(evening, time(wall), HERE).instant
    return [evening, { warm_bath: at('21:35'), magnesium: at('22:00') }] as const
  })

/** Runs in the window: evenings put in later. */
const putInLater = async (lived: ReturnType<typeof lateBaths>): Promise<void> => {
  const evenfall = Reflect.get(window, 'evenfall') as EvenfallBridge
  for (const [evening, { warm_bath, magnesium }] of lived) {
    await evenfall.ask('answer', { evening, step: 'warm_bath', answer: 'done', happenedAt: warm_bath })
    await evenfall.ask('answer', { evening, step: 'magnesium', answer: 'done', happenedAt: magnesium })
  }
}

const evenings = (count: number): LivedEvening[] =>
  Array.from({ length: count }, (_, index) => ({
    steps: { ...(index % 3 ? { warm_bath: '21:15' } : {}), magnesium: '22:00', lights_out: '23:05' },
    ...(index === count - 1
      ? {}
      : { rating: index % 3 ? (4 as const) : (3 as const), slept: ['23:05', 15, '06:45'] as const }),
  }))

test.use({ startAt: '2026-11-23T08:10:00+01:00' })

test('the morning asks about the night, the insights are read with the keyboard, and the week is printed', async ({
  desk,
}) => {
  writeLog(desk.dataFolder, logOf(LAST_NIGHT, evenings(40), HERE))
  const running = await desk.start()
  const { window } = running
  await eveningWindow(window).welcome('2245')
  const screen = insightsWindow(window)
  const night = window.getByRole('region', { name: 'How did you sleep?' })
  await expect(night.getByRole('spinbutton').first()).toHaveText('23')
  expect(await objections(window)).toEqual([])
  await night.getByRole('button', { name: 'Well', exact: true }).click()
  await expect(window.getByRole('region', { name: 'Last night: well' })).toBeVisible()
  const kept = readFileSync(join(desk.dataFolder, 'log', '2026-11.json'), 'utf8')
  expect(kept).toContain('"rating":4')

  await screen.button('Fill in the diary').click()
  await window.getByRole('textbox', { name: 'Minutes to fall asleep' }).fill('20')
  await window.getByRole('textbox', { name: 'Times awake' }).fill('2')
  await screen.button('Save').click()
  await expect(window.getByRole('dialog')).toHaveCount(0)

  await window.keyboard.press('Control+3')
  await expect(screen.sentence).toHaveText('Magnesium is your anchor: 14 of 14 evenings')
  expect(await objections(window)).toEqual([])
  await expect(screen.stop).toHaveCount(1)
  await tabTo(window, screen.stop)
  const cell = () => screen.focused.getAttribute('aria-label')
  expect(await cell()).toBe('Sunday 22 November: 2 of 3 steps')
  await window.keyboard.press('ArrowUp')
  expect(await cell()).toBe('Saturday 21 November: 3 of 3 steps')
  await window.keyboard.press('ArrowLeft')
  expect(await cell()).toBe('Saturday 14 November: 3 of 3 steps')
  await window.keyboard.press('Home')
  expect(await cell()).toBe('Monday 26 October: 2 of 3 steps')
  await window.keyboard.press('ArrowLeft')
  expect(await cell()).toBe('Monday 26 October: 2 of 3 steps')
  await window.keyboard.press('End')
  expect(await cell()).toBe('Sunday 22 November: 2 of 3 steps')

  await window.keyboard.press('Enter')
  const opened = window.getByRole('dialog', { name: 'Sunday 22 November' })
  await expect(opened.getByText('Magnesium').first()).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(opened).toHaveCount(0)
  expect(await cell()).toBe('Sunday 22 November: 2 of 3 steps')

  await window.keyboard.press('v')
  const steps = window.getByRole('region', { name: 'Steps kept' }).getByRole('table')
  await expect(steps.getByRole('row').nth(1)).toContainText('Magnesium')
  await expect(steps.getByRole('row').nth(1)).toContainText('28 of 28')
  await window.keyboard.press('r')
  await expect(steps.getByRole('row').nth(1)).toContainText('40 of 40')

  await window.evaluate(drink, [
    ['caffeine', Date.parse('2026-11-21T08:30+01:00')],
    ['caffeine', Date.parse('2026-11-21T13:00+01:00')],
    ['alcohol', Date.parse('2026-11-22T00:20+01:00')],
  ] as const)
  const pdf = await savedPdf(running, test.info().outputPath('diary.pdf'), () => screen.savePdf.click())
  expect(pdf.pages).toEqual([{ width: 595, height: 842 }])
  expect(pdf.text).toContain('Sleepdiary')
  expect(pdf.text).toContain('Su22Nov23:05202')
  // Saturday: two drinks with caffeine, and the glass after midnight.
  expect(pdf.text).toMatch(/Sa21Nov23:05[^S]*2×180mg1Su22Nov/)
  expect(pdf.text).not.toContain('Howdidyousleep')

  // Evenings end twenty minutes late; a press plans them so, another takes that back.
  await window.keyboard.press('v')
  await expect(
    window.getByText('You usually go to bed 20 minutes later than planned. Plan 23:05?'),
  ).toBeVisible()
  await screen.button('Plan it at 23:05').click()
  await expect(window.getByText('Bedtime is 23:05 now')).toBeVisible()
  await expect(screen.button('Plan it at 23:05')).toHaveCount(0)
  await screen.button('Undo').last().click()
  await expect(screen.button('Plan it at 23:05')).toBeVisible()

  const lookBack = window.getByRole('region', { name: 'Looking back' })
  await expect(lookBack).toContainText('Four weeks')
  await expect(lookBack).toContainText('Your nights were rated 3.')
  const trial = window.getByRole('region', { name: 'Try it on yourself' })
  await screen.button('Start tomorrow').click()
  await expect(trial).toContainText('Evening 0 of 20. Too early to say until')
  await screen.button('Undo').last().click()
  await expect(screen.button('Start tomorrow')).toBeVisible()
  await screen.button('Start tomorrow').click()
  await desk.sleepUntil(Date.parse('2026-12-15T08:10:00+01:00'), running)
  await expect(trial).toContainText('All 20 evenings are over; 0 went as they were drawn', {
    timeout: 30_000,
  })
  await expect(trial).toContainText('Too few nights were rated for an answer: 0 with and 0 without a bath.')
  await expect(lookBack).toContainText('Eight weeks')
  await expect(screen.sentence).toHaveText('40 evenings on record')
  // What was usual three weeks ago suggests nothing any more.
  await expect(screen.button('Plan it at 23:05')).toHaveCount(0)
  expect(await objections(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('insights-en.png'), fullPage: true })
  await screen.button('Put away').click()
  await expect(window.getByText('Your evenings are as usual again')).toBeVisible()
  await expect(screen.button('Start tomorrow')).toBeVisible()
})

test.describe('in Dutch', () => {
  test.use({ language: 'nl' })

  test('three evenings are too few, the page for the doctor is Dutch, and numbers wait before bed', async ({
    desk,
  }) => {
    writeLog(desk.dataFolder, logOf(LAST_NIGHT, evenings(3), HERE))
    const running = await desk.start()
    const { window } = running
    await eveningWindow(window, 'nl').welcome('2245')
    const screen = insightsWindow(window, 'nl')
    await expect(window.getByRole('heading', { name: 'Hoe heb je geslapen?' })).toBeVisible()
    await screen.open()
    await expect(screen.sentence).toHaveText('Voor inzichten zijn 7 avonden nodig. Tot nu toe 3.')
    expect(await objections(window)).toEqual([])
    const pdf = await savedPdf(running, test.info().outputPath('dagboek.pdf'), () => screen.savePdf.click())
    expect(pdf.pages).toEqual([{ width: 595, height: 842 }])
    expect(pdf.text).toContain('SlaapdagboekNaam:Geboortedatum:')
    expect(pdf.text).toContain('Zo22nov')

    // Four weeks are put in later, each bath twenty minutes after its time: reality suggests another one.
    await window.evaluate(putInLater, lateBaths(28))
    await expect(
      window.getByText('Warm bad: meestal 20 minuten later dan gepland. Voortaan om 21:30 plannen?'),
    ).toBeVisible()
    await screen.button('Plannen om 21:30').click()
    await expect(window.getByText('Warm bad staat nu gepland om 21:30')).toBeVisible()
    await expect(screen.button('Plannen om 21:30')).toHaveCount(0)
    await expect(window.getByRole('region', { name: 'Terugkijken' })).toContainText('vier weken')
    const trial = window.getByRole('region', { name: 'Probeer het zelf uit' })
    await screen.button('Morgen beginnen').click()
    await expect(trial).toContainText('Avond 0 van 20.')
    expect(await objections(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('insights-nl.png'), fullPage: true })
    await screen.button('Experiment stoppen').click()
    await expect(screen.button('Morgen beginnen')).toBeVisible()
    await desk.sleepUntil(Date.parse('2026-11-23T22:20:00+01:00'), running)
    await expect(screen.sentence).toHaveText('Cijfers kunnen wachten tot morgen.', { timeout: 30_000 })
    await expect(window.getByRole('grid')).toHaveCount(0)
  })
})
