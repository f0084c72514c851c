import { app } from 'electron'

/** The user's languages, the most wanted first; without those no formatter understands, such as `C`. */
export const systemLocales = (): readonly string[] => app.getPreferredSystemLanguages().filter(isLocale)

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
