import { keysEn } from '../../shared/languages/en/keys'
import { keysNl } from '../../shared/languages/nl/keys'
import { useAreaWords } from '../area-words'

const WORDS = { en: keysEn, nl: keysNl }

/** The words of the command menu and the sheet of keys. */
export const useKeyWords = () => useAreaWords('keys', WORDS)
