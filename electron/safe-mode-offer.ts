import type { Dialog } from 'electron'
import { sayOf } from '../shared/languages/area'
import { backgroundEn } from '../shared/languages/en/background'
import { languageFor } from '../shared/languages/language'
import { backgroundNl } from '../shared/languages/nl/background'

/** Asks, after starts that showed nothing, whether this one shall be in safe mode. A dialog closed without answer is a no. */
export const wantsSafeMode = async (
  dialog: Pick<Dialog, 'showMessageBox'>,
  locales: readonly string[],
): Promise<boolean> => {
  const say = sayOf('background', { en: backgroundEn, nl: backgroundNl }, languageFor(locales))
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: say(($) => $.safe_mode.question),
    detail: say(($) => $.safe_mode.what),
    buttons: [say(($) => $.safe_mode.yes), say(($) => $.safe_mode.no)],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0
}
