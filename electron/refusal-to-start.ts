import { languageFor, sayIn } from '../shared/languages/language'

/** One line for the terminal about a data folder Evenfall can't start with. */
export const refusalToStart = (why: 'folder' | 'no_folder', locales: readonly string[]): string => {
  const say = sayIn(languageFor(locales))
  return why === 'no_folder' ? say(($) => $.startUp.no_folder) : say(($) => $.startUp.folder)
}
