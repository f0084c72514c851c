import type { AreaName, Areas } from './areas'
import type { Messages } from './en'
import type { Language } from './language'
import { type SayFrom, sayFrom } from './say'

/** Turns a selector into an area's catalogue into a sentence. */
export type SayOf<Area extends AreaName> = SayFrom<Areas[Area]>

/** One area's words in every language, as its screen loads them. */
export type AreaWords<Area extends AreaName> = { readonly [language in Language]: Messages<Areas[Area]> }

/**
 * A speaker of one area, which is named for the compiler alone.
 *
 * @example sayOf('learn', { en: learnEn, nl: learnNl }, 'nl')(($) => $.title)
 */
export const sayOf = <Area extends AreaName>(
  _area: Area,
  words: AreaWords<Area>,
  language: Language,
): SayOf<Area> => sayFrom<Areas[Area]>(words[language], language)
