import type { AreaWords, SayOf } from '../../shared/languages/area'
import { insightsEn } from '../../shared/languages/en/insights'
import { insightsNl } from '../../shared/languages/nl/insights'
import { useAreaWords } from '../area-words'

const WORDS: AreaWords<'insights'> = { en: insightsEn, nl: insightsNl }

/** The words of this screen, in the language of the window. */
export const useInsightWords = (): SayOf<'insights'> => useAreaWords('insights', WORDS)
