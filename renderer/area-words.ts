import { useMemo } from 'react'
import type { AreaWords, SayOf } from '../shared/languages/area'
import { sayOf } from '../shared/languages/area'
import type { AreaName } from '../shared/languages/areas'
import { useWords } from './words'

/** The words of a screen that is loaded on demand, in the language of the window. */
export const useAreaWords = <Area extends AreaName>(area: Area, words: AreaWords<Area>): SayOf<Area> => {
  const { language } = useWords()
  return useMemo(() => sayOf(area, words, language), [area, words, language])
}
