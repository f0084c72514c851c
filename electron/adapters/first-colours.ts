import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstTheme, type Theme } from '../../shared/appearance/theme'
import type { Instant } from '../../shared/evening/instant'
import type { FirstColours } from '../first-colours'
import { replaceFile } from './whole-file'

const NAME = 'colours.json'

/** The room of the first frame, read without loading what opens documents; Ember when nothing is remembered. */
export const rememberedTheme = (dataFolder: string, now: Instant): Theme => {
  try {
    return firstTheme(JSON.parse(readFileSync(join(dataFolder, NAME), 'utf8')), now)
  } catch {
    return 'ember'
  }
}

/** Keeps what the next start needs for its first frame; a disk that takes nothing costs no more than a dark frame. */
export const rememberColours =
  (dataFolder: string) =>
  (colours: FirstColours): void => {
    const path = join(dataFolder, NAME)
    try {
      replaceFile({ path, content: JSON.stringify(colours), temporary: `${path}.tmp`, mode: 0o600 })
    } catch {
      // The next start is dark at first, as every other one.
    }
  }
