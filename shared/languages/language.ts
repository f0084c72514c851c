import type { i18n, TFunction } from 'i18next'
import { createInstance } from 'i18next'
import { en } from './en'
import './i18next-types'
import { nl } from './nl'

/** The languages Evenfall speaks. */
export type Language = 'en' | 'nl'

/** Every language, the first one spoken where none fits. */
export const LANGUAGES: readonly Language[] = ['en', 'nl']

/** Turns a selector into a sentence: `say(($) => $.steps.warm_bath)`. */
export type Say = TFunction

/** The locale that writes dates in a language: the day before the month, as everywhere in the window. */
export const dateLocale = (language: Language): string => (language === 'en' ? 'en-GB' : language)

/** Reads a language code; undefined for one Evenfall does not speak. */
export const parseLanguage = (text: string): Language | undefined =>
  LANGUAGES.find((language) => language === text)

/**
 * The first language of a list of locale tags that Evenfall speaks, else English.
 *
 * @example languageFor(['de-DE', 'nl-NL']) // 'nl'
 */
export const languageFor = (locales: readonly string[]): Language =>
  locales
    .map((locale) => parseLanguage(locale.slice(0, 2).toLowerCase()))
    .find((language) => language !== undefined) ?? 'en'

/** An i18next instance over the typed catalogues, ready at once, for window, tray, notifications and calendars. */
export const catalogue = (language: Language): i18n => {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, nl: { translation: nl } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance
}

/** A translator for one language. */
export const sayIn = (language: Language): Say => catalogue(language).t
