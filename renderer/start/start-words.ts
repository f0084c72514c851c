import { startEn } from '../../shared/languages/en/start'
import { startNl } from '../../shared/languages/nl/start'
import { useAreaWords } from '../area-words'

const WORDS = { en: startEn, nl: startNl }

/** The words of the first start. */
export const useStartWords = () => useAreaWords('start', WORDS)
