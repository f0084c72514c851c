import { sayOf } from '../shared/languages/area'
import { backgroundEn } from '../shared/languages/en/background'
import { languageFor } from '../shared/languages/language'
import { backgroundNl } from '../shared/languages/nl/background'
import type { Unstartable } from './start-options'

/** Why Evenfall ends as soon as it was started. */
export type Refusal = Unstartable | 'folder' | 'not_running' | 'no_answer'

/** One line for the terminal about a start that can't go on. */
export const refusalToStart = (why: Refusal, locales: readonly string[]): string =>
  sayOf('background', { en: backgroundEn, nl: backgroundNl }, languageFor(locales))(($) => $.switches[why])
