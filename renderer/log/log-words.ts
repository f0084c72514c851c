import { logEn } from '../../shared/languages/en/log'
import { logNl } from '../../shared/languages/nl/log'
import { useAreaWords } from '../area-words'

/** The words of the log. */
export const useLogWords = () => useAreaWords('log', { en: logEn, nl: logNl })

/** Those words, as handed on. */
export type LogWords = ReturnType<typeof useLogWords>
