import type { TFunction } from 'i18next'
import { createInstance } from 'i18next'
import type { AreaName, Areas } from './areas'
import type { Messages } from './en'
import './i18next-types'
import type { Language } from './language'

/** Turns a selector into an area's catalogue into a sentence. */
export type SayOf<Area extends AreaName> = TFunction<Area>

/** One area's words in every language, as its screen loads them. */
export type AreaWords<Area extends AreaName> = { readonly [language in Language]: Messages<Areas[Area]> }

/**
 * A translator of one area.
 *
 * @example sayOf('learn', { en: learnEn, nl: learnNl }, 'nl')(($) => $.title)
 */
export const sayOf = <Area extends AreaName>(
  area: Area,
  words: AreaWords<Area>,
  language: Language,
): SayOf<Area> => {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: [area],
    defaultNS: area,
    resources: { en: { [area]: words.en }, nl: { [area]: words.nl } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance.getFixedT(language, area)
}
