import { join } from 'node:path'
import type { LogDocument, LogMonth } from '../../shared/document/log-document'
import { logKind, logMonthOf } from '../../shared/document/log-document'
import type { LogStore } from '../../shared/ports'
import type { ReopenedStore, StoredFile } from './document-store'
import { openDocumentStore } from './document-store'
import { namesIn } from './private-folder'

/** The log with what only the data folder asks of it. */
export interface MonthlyLog extends LogStore {
  /** Months that have a file. */
  months(): readonly LogMonth[]
  /** The store of one month. */
  month(month: LogMonth): ReopenedStore<LogDocument>
  /** Forgets what was read: the files were replaced. */
  reopen(): void
}

/** Opens the log: one file a month in `log/`, each read when an evening of it is first asked for. */
export const openLogStore = (stored: Omit<StoredFile, 'name'>): MonthlyLog => {
  const opened = new Map<LogMonth, ReopenedStore<LogDocument>>()
  const present = new Set(monthsIn(join(stored.dataFolder, 'log')))

  const monthStore = (month: LogMonth): ReopenedStore<LogDocument> => {
    const known = opened.get(month)
    if (known) return known
    const store = openDocumentStore(logKind, { ...stored, name: `log/${month}` })
    opened.set(month, store)
    present.add(month)
    return store
  }

  return {
    between: (first, last) =>
      [...present]
        .filter((month) => logMonthOf(first) <= month && month <= logMonthOf(last))
        .sort()
        .flatMap((month) => monthStore(month).read().events)
        .filter(({ evening }) => first <= evening && evening <= last),
    append: (line) => {
      const store = monthStore(logMonthOf(line.evening))
      // A month was parsed when it was read, so a new line costs the check of one line.
      return store.writeWith(
        { version: 1, events: [...store.read().events, line] },
        { version: 1, events: [line] },
      )
    },
    months: () => [...present].sort(),
    month: monthStore,
    reopen: () => {
      opened.clear()
      present.clear()
      for (const month of monthsIn(join(stored.dataFolder, 'log'))) present.add(month)
    },
  }
}

const monthsIn = (folder: string): readonly LogMonth[] =>
  namesIn(folder)
    .filter((name) => /^\d{4}-\d{2}\.json$/.test(name))
    .map((name) => name.slice(0, 'yyyy-MM'.length) as LogMonth)
