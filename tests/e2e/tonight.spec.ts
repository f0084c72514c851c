import type { Language } from '../../shared/languages/language'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { healthWindow } from '../support/health-window'
import { mainThreadWork, plainMouse } from '../support/main-thread'
import { tonightWindow } from '../support/tonight-window'

const at = (local: string): string => `2026-11-22T${local}:00+01:00`

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

const choirEvening = (language: Language, keyboard: boolean, tag: string[] = []) => {
  test(`choir until 22:00, in ${language}${keyboard ? ', without a mouse' : ''}`, { tag }, async ({
    desk,
  }) => {
    const { window } = await desk.start()
    const start = eveningWindow(window, language)
    const evening = tonightWindow(window, language)
    const { say, card } = evening
    await (keyboard ? start.welcomeByKeyboard('2245') : start.welcome('2245'))
    await expect(card('warm_bath')).toBeVisible()

    await evening.beBusy('2000', '2200', keyboard)
    await expect(card('warm_bath')).toContainText(
      say(($) => $.conflicts.window, { from: '20:45', to: '21:35' }),
    )
    await expect(card('warm_bath')).toContainText(
      say(($) => $.conflicts.commitment, { label: '20:00–22:00' }),
    )

    const later = say(($) => $.conflicts.repair_move_bedtime, { time: '23:10' })
    await evening.press(evening.button(later, card('warm_bath')), keyboard)
    await expect(card('warm_bath')).toContainText(say(($) => $.tonight.bath, { minutes: 10, degrees: 40 }))
    expect([await evening.planned('warm_bath'), await evening.planned('lights_out')]).toEqual([
      at('22:00'),
      at('23:10'),
    ])
    await expect(evening.differs).toBeVisible()

    await evening.logDrink('espresso', keyboard)
    await expect(evening.caffeine).not.toContainText(say(($) => $.caffeine.none))

    await evening.press(evening.backToUsual, keyboard)
    await expect(evening.differs).toHaveCount(0)
    expect(await evening.planned('lights_out')).toBe(at('22:45'))
  })
}

const ciprofloxacinEvening = (language: Language, tag: string[] = []) => {
  const title = 'ciprofloxacin at 08:00 and 21:00, told without a mouse, moves magnesium'
  test(`${title}, in ${language}`, { tag }, async ({ desk }) => {
    const { window } = await desk.start()
    const { card, planned, say } = tonightWindow(window, language)
    await eveningWindow(window, language).welcomeByKeyboard('2300')
    await expect(card('magnesium')).toBeVisible()
    expect(await planned('magnesium')).toBe(at('22:15'))
    await healthWindow(window, language).addByKeyboard('ciprofloxacin', ['0800', '2100'])
    await expect(card('magnesium')).toContainText(say(($) => $.stepNotes.mg_moved, { time: '23:00' }))
    expect(await planned('magnesium')).toBe(at('23:00'))
  })
}

choirEvening('en', false)
choirEvening('en', true, ['@again'])
ciprofloxacinEvening('en', ['@again'])
test.describe('in Dutch', () => {
  test.use({ language: 'nl' })
  choirEvening('nl', false, ['@again'])
  choirEvening('nl', true)
  ciprofloxacinEvening('nl')
})

test('the bath moves inside its window, by mouse and by keyboard, and back again', async ({ desk }) => {
  const { window } = await desk.start()
  await eveningWindow(window).welcome('2245')
  const evening = tonightWindow(window)
  const disc = evening.disc('warm_bath')
  await expect(disc).toBeVisible()
  await expect(disc).toHaveAccessibleName('Warm bath, 21:15, window 21:15 to 21:30')

  await evening.drag(disc, 400)
  await expect.poll(() => evening.planned('warm_bath')).toBe(at('21:30'))
  await window.keyboard.press('ArrowLeft')
  await expect.poll(() => evening.planned('warm_bath')).toBe(at('21:25'))
  await window.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => evening.planned('warm_bath')).toBe(at('21:10'))
  await evening.button(evening.say(($) => $.answers.undo)).click()
  await expect.poll(() => evening.planned('warm_bath')).toBe(at('21:25'))

  await evening.slider('warm_bath').focus()
  await window.keyboard.press('Home')
  await expect.poll(() => evening.planned('warm_bath')).toBe(at('20:45'))
  await evening.usualMoment('warm_bath').click()
  await expect.poll(() => evening.planned('warm_bath')).toBe(at('21:15'))
  await expect(evening.differs).toHaveCount(0)
})

test('dragging a disc costs little of the main thread', { tag: '@alone' }, async ({ desk }) => {
  const { window } = await desk.start()
  await eveningWindow(window).welcome('2245')
  const evening = tonightWindow(window)
  const disc = evening.disc('magnesium')
  await expect(disc).toBeVisible()
  const { x, y } = await evening.grab(disc)
  const mouse = await plainMouse(window)
  const there = Array.from({ length: 30 }, (_, index) => index * 10)
  const path = [...there, ...there.toReversed()]
  const moves = path.map((pixels) => () => mouse.drag(x - pixels, y))
  // Whatever else the computer does can only add to a drag, so the least disturbed of three tells what moving costs.
  const worsts: number[] = []
  for (let drag = 0; drag < 3; drag += 1) worsts.push(Math.max(...(await mainThreadWork(window, moves))))
  await window.mouse.up()
  // What the measuring itself costs: the mouse moves over nothing.
  const idle = await mainThreadWork(
    window,
    there.map((pixels) => () => mouse.move(400 + pixels / 5, 20)),
  )
  expect(Math.min(...worsts) - middle(idle)).toBeLessThanOrEqual(8)
})

test.describe('at 21:50', () => {
  test.use({ startAt: at('21:50') })

  test('starting late plans what is left from now on, for tonight only', async ({ desk }) => {
    const { window } = await desk.start()
    await eveningWindow(window).welcome('2245')
    const evening = tonightWindow(window)
    await evening.startLate()
    await expect(evening.differs).toBeVisible()
    const dose = Date.parse((await evening.planned('magnesium')) ?? '')
    expect(dose).toBeGreaterThanOrEqual(Date.parse(at('21:50')))
    await evening.backToUsual.click()
    await expect(evening.differs).toHaveCount(0)
  })
})
