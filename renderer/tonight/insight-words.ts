import type { AreaWords, SayOf } from '../../shared/languages/area'
import { insightsEn } from '../../shared/languages/en/insights'
import { insightsNl } from '../../shared/languages/nl/insights'
import { useAreaWords } from '../area-words'

const WORDS: AreaWords<'insights'> = { en: insightsEn, nl: insightsNl }

/** The words of the insights, which the morning's check-in and the last week have in common with them. */
export const useInsightWords = (): SayOf<'insights'> => useAreaWords('insights', WORDS)
