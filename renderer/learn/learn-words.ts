import type { AreaWords, SayOf } from '../../shared/languages/area'
import { learnEn } from '../../shared/languages/en/learn'
import { learnNl } from '../../shared/languages/nl/learn'
import { useAreaWords } from '../area-words'

const WORDS: AreaWords<'learn'> = { en: learnEn, nl: learnNl }

/** The words of this screen, in the language of the window. */
export const useLearnWords = (): SayOf<'learn'> => useAreaWords('learn', WORDS)
