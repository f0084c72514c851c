import { en } from './en'
import { nl } from './nl'
import { type SayFrom, sayFrom } from './say'

/** The languages Evenfall speaks. */
export type Language = 'en' | 'nl'

/** Every language, the first one spoken where none fits. */
export const LANGUAGES: readonly Language[] = ['en', 'nl']

/** Turns a selector into a sentence: `say(($) => $.steps.warm_bath)`. */
export type Say = SayFrom<typeof en>

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

const SPEAKERS = { en: sayFrom<typeof en>(en, 'en'), nl: sayFrom<typeof en>(nl, 'nl') }

/** What says the words every screen shares, and those of tray, notifications and calendars, in one language. */
export const sayIn = (language: Language): Say => SPEAKERS[language]
