import type { AreaWords, SayOf } from '../../shared/languages/area'
import { insightsEn } from '../../shared/languages/en/insights'
import { insightsNl } from '../../shared/languages/nl/insights'
import { useAreaWords } from '../area-words'

const WORDS: AreaWords<'insights'> = { en: insightsEn, nl: insightsNl }

/** The words of the morning's check-in, which it has in common with the insights. */
export const useMorningWords = (): SayOf<'insights'> => useAreaWords('insights', WORDS)
