import type { Locator, Page } from '@playwright/test'
import { sayOf } from '../../shared/languages/area'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import type { MedicineId } from '../../shared/planner/medicine-spacing'
import type { Circumstance } from '../../shared/safety/circumstances'
import type { HealthAnswer, QuestionId } from '../../shared/safety/questions'
import { expect } from './evenfall-test'
import { SAFETY, tabTo } from './evening-window'
import { until } from './until'

/** The sheets about health as somebody uses them: everything is found by role and name. */
export const healthWindow = (page: Page, language: Language = 'en') => {
  const say = sayIn(language)
  const safety = sayOf('safety', SAFETY, language)
  const dialog = page.getByRole('dialog').last()
  const button = (name: string) => dialog.getByRole('button', { name, exact: true })
  const words = (question: QuestionId): string =>
    safety(($) => $.questions[question === 'q_other' ? 'q_others' : question])
  const titles = {
    health: safety(($) => $.title),
    medicines: safety(($) => $.medicines.title),
    magnesium: safety(($) => $.magnesium.title),
    bath: safety(($) => $.bath.title),
  }
  const sheet = (part: keyof typeof titles) => page.getByRole('dialog', { name: titles[part], exact: true })
  const close = async (): Promise<void> => {
    await until('the sheets to close', async () => {
      if ((await page.locator('[role=dialog]').count()) === 0) return true
      await page.keyboard.press('Escape')
      return false
    })
  }
  const open = async (part: keyof typeof titles): Promise<void> => {
    await close()
    await page.getByRole('button', { name: say(($) => $.settings.title), exact: true }).click()
    await button(safety(($) => $.parts[part])).click()
    await expect(sheet(part)).toBeVisible()
  }
  return {
    say,
    safety,
    dialog,
    button,
    open,
    close,
    /** Answers questions in the open sheet; the form may also be the first start's. */
    answer: async (question: QuestionId, answer: HealthAnswer, namely: readonly Circumstance[] = []) => {
      const group = page.getByRole('radiogroup', { name: words(question), exact: true })
      await group
        .getByText(
          safety(($) => $.answer[answer]),
          { exact: true },
        )
        .click()
      for (const one of namely)
        await page
          .getByText(
            safety(($) => $.circumstances[one]),
            { exact: true },
          )
          .click()
    },
    save: async () => {
      await button(safety(($) => $.save)).click()
      await expect(sheet('health')).toHaveCount(0)
      await close()
    },
    /** Deletes everything told about health. */
    forget: async () => {
      await open('health')
      await button(safety(($) => $.forget)).click()
      await button(safety(($) => $.forget_yes)).click()
      await expect(sheet('health')).toHaveCount(0)
      await close()
    },
    /** Adds a medicine taken every day at times such as `0800`, from Tonight on and without a mouse. */
    addByKeyboard: async (medicine: MedicineId, times: readonly string[]) => {
      const press = async (wanted: Locator): Promise<void> => {
        await tabTo(page, wanted)
        await page.keyboard.press('Enter')
      }
      await page.keyboard.press('Control+,')
      await press(button(safety(($) => $.parts.medicines)))
      await press(button(safety(($) => $.medicines.add)))
      await tabTo(page, dialog.getByRole('combobox'))
      // A list of choices goes to the one that begins with what is typed.
      await page.keyboard.type(safety(($) => $.medicines.names[medicine]).slice(0, 6))
      await expect(dialog.getByRole('combobox')).toHaveValue(medicine)
      for (const [index, time] of times.entries()) {
        if (index > 0) await press(button(safety(($) => $.medicines.add_time)))
        const label = safety(($) => $.medicines.time, { number: index + 1 })
        await tabTo(
          page,
          dialog.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first(),
        )
        await page.keyboard.type(time)
      }
      await press(button(say(($) => $.night.save)))
      await expect(sheet('medicines')).toBeVisible()
      await close()
    },
    /** Adds a course at two times such as `0800`, from today to the day typed as `25112026`. */
    addCourse: async (medicine: MedicineId, times: readonly string[], lastDay: string) => {
      await open('medicines')
      await button(safety(($) => $.medicines.add)).click()
      await dialog.getByRole('combobox').selectOption(medicine)
      for (const [index, time] of times.entries()) {
        if (index > 0) await button(safety(($) => $.medicines.add_time)).click()
        const label = safety(($) => $.medicines.time, { number: index + 1 })
        await dialog.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().click()
        await page.keyboard.type(time)
      }
      await dialog
        .getByText(
          safety(($) => $.medicines.course),
          { exact: true },
        )
        .click()
      await dialog
        .getByRole('group', { name: safety(($) => $.medicines.last_day) })
        .getByRole('spinbutton')
        .first()
        .click()
      await page.keyboard.type(lastDay)
      await button(say(($) => $.night.save)).click()
      await expect(sheet('medicines')).toBeVisible()
    },
  }
}
