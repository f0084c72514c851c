import type { Page } from '@playwright/test'
import { sayOf } from '../../shared/languages/area'
import { exportEn } from '../../shared/languages/en/export'
import { logEn } from '../../shared/languages/en/log'
import { type Language, sayIn } from '../../shared/languages/language'
import { exportNl } from '../../shared/languages/nl/export'
import { logNl } from '../../shared/languages/nl/log'
import type { RunningApp } from './launch'

/** The Export screen as somebody uses it who reads its words. */
export const exportWindow = (page: Page, language: Language = 'en') => {
  const say = sayOf('export', { en: exportEn, nl: exportNl }, language)
  const core = sayIn(language)
  const button = (label: string) => page.getByRole('button', { name: label, exact: true })
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true })
  const card = (title: string) => page.getByRole('region', { name: title, exact: true })
  const fields = {
    address: field(say(($) => $.address)),
    user: field(say(($) => $.user)),
    password: field(say(($) => $.password)),
  }
  return {
    say,
    fields,
    title: page.getByRole('heading', { level: 1, name: say(($) => $.title) }),
    open: () => button(core(($) => $.navigation.export)).click(),
    preview: card(say(($) => $.preview)).first(),
    server: card(say(($) => $.server)),
    keep: card(say(($) => $.keep)),
    busy: card(say(($) => $.busy)),
    save: button(say(($) => $.save)),
    copy: button(say(($) => $.copy)),
    keepChoose: button(say(($) => $.keep_choose)),
    connect: button(say(($) => $.connect)),
    syncNow: button(say(($) => $.sync_now)),
    openBusy: button(say(($) => $.busy_file)),
    take: button(say(($) => $.take)),
    openData: button(say(($) => $.log_open)),
    /** Where the settings open from here. */
    data: page.getByRole('heading', {
      name: sayOf('log', { en: logEn, nl: logNl }, language)(($) => $.data.title),
    }),
    neutral: page.getByRole('switch', { name: say(($) => $.neutral) }),
    radio: (label: string) => page.getByRole('radio', { name: label, exact: true }),
    box: (label: string) => page.getByRole('checkbox', { name: label, exact: true }),
    /** Signs in to a calendar server. */
    signIn: async (address: string, user: string, password: string) => {
      await fields.address.fill(address)
      await fields.user.fill(user)
      await fields.password.fill(password)
      await button(say(($) => $.connect)).click()
    },
  }
}

/** Has "Save as" answer with this path. */
export const saveAs = ({ app }: RunningApp, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath, bookmark: '' })
  }, path)

/** Has "Open" answer with this path. */
export const openFrom = ({ app }: RunningApp, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath], bookmarks: [] })
  }, path)
