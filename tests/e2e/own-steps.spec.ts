import type { Locator } from '@playwright/test'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import { settingsWindow } from '../support/settings-window'

const TEA = 'Camomile <b>tea</b>'
const ID = 'own_camomile-b-tea-b'

test('a step of one’s own is planned by its name, taken away and brought back', async ({ desk }) => {
  const { window } = await desk.start()
  const evening = eveningWindow(window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  const settings = settingsWindow(window)
  const line = window.getByRole('listitem', { name: TEA, exact: true })

  await settings.open.click()
  await settings.add.click()
  await expect(settings.stepName).toBeFocused()
  await settings.save.click()
  await expect(settings.stepName).toBeFocused()
  await expect(settings.stepName).toHaveAccessibleDescription(
    settings.say(($) => $.ownSteps.problems.name_length),
  )
  await settings.stepName.fill('x'.repeat(10_000))
  await expect(settings.stepName).toHaveValue('x'.repeat(80))
  await settings.stepName.fill(TEA)
  await settings.moment('usual').fill('90')
  await settings.save.click()
  await expect(settings.moment('usual')).toBeFocused()
  await settings.moment('usual').fill('30')
  await expect(settings.moment('usual')).toHaveAccessibleDescription('minutes before bed (22:15 tonight)')
  await settings.save.click()
  await expect(settings.edit(TEA)).toBeVisible()
  await settings.close.click()

  await expect(line.getByText(TEA)).toBeVisible()
  await expect(line.getByText(ID)).toHaveCount(0)
  await expect(window.locator('b')).toHaveCount(0)

  // Switched off it stays in the list, and comes back as it was.
  await settings.open.click()
  await settings.step(TEA).press('Space')
  await settings.close.click()
  await expect(line).toHaveCount(0)
  await settings.open.click()
  await settings.step(TEA).press('Space')

  // The bath gets a moment of its own on every evening, between its bounds.
  await settings.showMoment('warm_bath').click()
  await settings.momentOf('warm_bath').press('ArrowLeft')
  await expect.poll(() => evening.planned('warm_bath')).toBe('2026-11-22T21:10:00+01:00')
  await settings.momentMinutes.fill('121')
  await expect(settings.momentMinutes).toHaveAccessibleDescription(/Choose 120 to 70 minutes before bed/)
  await settings.momentMinutes.fill('80')
  await window.keyboard.press('Enter')
  await expect.poll(() => evening.planned('warm_bath')).toBe('2026-11-22T21:25:00+01:00')
  await settings.reset(settings.say(($) => $.settings.moment_of, { step: 'Warm bath' })).click()
  await expect.poll(() => evening.planned('warm_bath')).toBe('2026-11-22T21:15:00+01:00')

  await settings.remove(TEA).click()
  await expect(settings.remove(TEA)).toHaveCount(0)
  await expect(settings.add).toBeFocused()
  await settings.undo.click()
  await expect(settings.remove(TEA)).toBeVisible()
  await settings.close.click()
  await expect(line).toBeVisible()
})

test('what is set holds at once, can be taken back, and shows the way to what it was', async ({ desk }) => {
  const { window } = await desk.start()
  const evening = eveningWindow(window)
  await evening.welcome('2245')
  const settings = settingsWindow(window)
  await settings.open.click()
  await settings.dinner.first().click()
  await window.keyboard.type('1830')
  await settings.falling.fill('121')
  const noDinner = settings.reset(settings.say(($) => $.settings.dinner))
  await expect(noDinner).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(settings.falling).toHaveAccessibleDescription(/from 0 to 120/)
  await settings.falling.fill('25')
  // What was typed last is not lost when the settings close over it.
  await window.keyboard.press('Escape')
  await settings.open.click()
  await expect(settings.falling).toHaveValue('25')
  await settings.undo.click()
  await expect(settings.falling).toHaveValue('15')
  await noDinner.click()
  await expect(noDinner).toHaveCount(0)

  const bath = settings.say(($) => $.steps.warm_bath)
  await settings.step(bath).press('Space')
  await expect(settings.step(bath)).not.toBeChecked()
  await settings.undo.click()
  await expect(settings.step(bath)).toBeChecked()
  await settings.step(bath).press('Space')
  await settings.reset(bath).click()
  await expect(settings.step(bath)).toBeChecked()

  // 22 November is a Sunday.
  await settings.weekStart.getByText('Sunday').click()
  await settings.close.click()
  await window.keyboard.press('Control+2')
  await expect(window.locator('[data-evening]').first()).toHaveAttribute('data-evening', '2026-11-22')
  await window.keyboard.press('Control+3')
  const sundays = window.getByRole('row').first().getByRole('gridcell')
  await expect(sundays.first()).toHaveAccessibleName(/Sunday/)
})

test.describe('in Dutch', () => {
  test.use({ language: 'nl' })

  test('the same without a mouse', { tag: '@again' }, async ({ desk }) => {
    const { window } = await desk.start()
    const evening = eveningWindow(window, 'nl')
    await evening.welcomeByKeyboard('2245')
    await expect(evening.tonight).toBeVisible()
    const settings = settingsWindow(window, 'nl')
    const press = async (wanted: Locator, key?: 'Shift+Tab'): Promise<void> => {
      await tabTo(window, wanted, undefined, key)
      await window.keyboard.press('Enter')
    }

    await press(settings.open)
    await press(settings.add)
    await expect(settings.stepName).toBeFocused()
    await window.keyboard.type(TEA)
    await window.keyboard.press('Enter')
    await expect(settings.remove(TEA)).toBeVisible()
    await expect(settings.add).toBeFocused()
    await press(settings.remove(TEA), 'Shift+Tab')
    await expect(settings.remove(TEA)).toHaveCount(0)
    // F6 goes to the messages.
    await window.keyboard.press('F6')
    await press(settings.undo)
    await expect(settings.remove(TEA)).toBeVisible()
  })
})
