import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { FileTrouble } from '../../shared/ports'
import { namesIn } from './private-folder'

const ASIDE = /^(\d{4}-\d{2}\.json)\.corrupt-/

/** Months of the log that were set aside and that nothing has taken the place of. */
export const monthsSetAside = (dataFolder: string): readonly FileTrouble[] =>
  namesIn(join(dataFolder, 'log')).flatMap((name) => {
    const month = ASIDE.exec(name)?.[1]
    if (month === undefined) return []
    return [
      { file: `log/${month}`, trouble: 'set_aside', keptAs: `log/${name}`, lost: 0, backup: null } as const,
    ]
  })

/** Keeps what was set aside of a file, or of all of them, under a name that says it was replaced since. */
export const markReplaced = (dataFolder: string, file?: string): void => {
  for (const { file: month, keptAs } of monthsSetAside(dataFolder)) {
    if (keptAs === null || (file !== undefined && month !== file)) continue
    try {
      renameSync(join(dataFolder, keptAs), join(dataFolder, keptAs.replace('.corrupt-', '.replaced-')))
    } catch {
      // Then the insights go on telling of it, and both files are there.
    }
  }
}
