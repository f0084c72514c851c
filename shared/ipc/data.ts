import * as z from 'zod'
import type { EveningDate } from '../evening/evening-date'
import type { Backup, SavedFile } from '../ports'
import type { Carried, Refusal } from './answers'

/** What is saved: seen, handed out, taken over, brought back and deleted. */
export const DATA_REQUESTS = {
  showInFolder: z.strictObject({ path: z.string().max(4096) }),
  showDataFolder: z.undefined(),
  /** The backups there are, the newest first. */
  backups: z.undefined(),
  showBackups: z.undefined(),
  /** Saves everything as one file through a dialog. */
  exportEverything: z.undefined(),
  /** Saves the log as a table through a dialog. */
  exportCsv: z.undefined(),
  /** Saves the damaged months of the log as they were found, each through a dialog. */
  exportRaw: z.undefined(),
  /** Opens such a file and tells what is in it; nothing changes until `takeImport`. */
  openImport: z.strictObject({ kind: z.enum(['everything', 'csv']) }),
  takeImport: z.undefined(),
  /** Takes everything from a backup. */
  restoreBackup: z.strictObject({ name: z.string().max(100) }),
  /** Takes one damaged file from the newest backup that has it whole. */
  restoreFile: z.strictObject({ file: z.string().max(100) }),
  /** Removes everything Evenfall keeps, backups included; asked after the user typed the word. */
  deleteEverything: z.strictObject({ sure: z.literal(true) }),
  retrySaving: z.undefined(),
  dismissTrouble: z.undefined(),
} as const

/** What came of taking over a file or a backup: the backup that takes it all back, or why not. */
export type TakenOver =
  | { readonly carried: true; readonly backup: string }
  | { readonly carried: false; readonly refusal: Refusal }

/** What was found in a file to take over. */
export type OpenedImport =
  | { readonly opened: 'cancelled' }
  | {
      readonly opened: 'everything'
      readonly file: string
      /** How many evenings its log holds; null for an empty one. */
      readonly extent: {
        readonly evenings: number
        readonly first: EveningDate
        readonly last: EveningDate
      } | null
    }
  | {
      readonly opened: 'csv'
      readonly file: string
      readonly lines: number
      /** Rows the log has already. */
      readonly known: number
      /** Rows that can't be read, as a spreadsheet counts them. */
      readonly unreadable: readonly number[]
    }
  | {
      readonly opened: 'refused'
      readonly file: string
      readonly why: 'newer' | 'not_ours' | 'damaged' | 'too_large' | 'unreadable'
      /** What is damaged, such as `routine` or `log 12`. */
      readonly part?: string
    }

/** What {@link DATA_REQUESTS} are answered with. */
export interface DataReplies {
  showInFolder: Carried
  showDataFolder: Carried
  backups: readonly Backup[]
  showBackups: Carried
  exportEverything: SavedFile
  exportCsv: SavedFile
  exportRaw: SavedFile
  openImport: OpenedImport
  takeImport: TakenOver
  restoreBackup: TakenOver
  restoreFile: Carried
  deleteEverything: Carried
  retrySaving: Carried
  dismissTrouble: Carried
}
