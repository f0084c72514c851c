import type { Archive } from '../../shared/ports'

const REFUSED = { saved: false, problem: 'unknown' } as const

/** For simulations in memory, which have no files to copy or replace. */
export const NO_ARCHIVE: Archive = {
  backUp: () => null,
  backups: () => [],
  restoreFile: () => REFUSED,
  raw: () => null,
  restoreAll: () => Promise.resolve(REFUSED),
  replaceAll: () => Promise.resolve(REFUSED),
  forgetHealth: () => {},
  wipe: () => Promise.resolve(REFUSED),
  months: () => [],
  breathe: () => Promise.resolve(),
}
