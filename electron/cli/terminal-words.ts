import type { SayOf } from '../../shared/languages/area'
import { sayOf } from '../../shared/languages/area'
import { terminalEn } from '../../shared/languages/en/terminal'
import type { Language } from '../../shared/languages/language'
import { terminalNl } from '../../shared/languages/nl/terminal'

/** The words of the command line in one language. */
export const sayInTerminal = (language: Language): SayOf<'terminal'> =>
  sayOf('terminal', { en: terminalEn, nl: terminalNl }, language)
