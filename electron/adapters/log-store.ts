import { join } from 'node:path'
import type { LogDocument, LogMonth } from '../../shared/document/log-document'
import { logKind, logMonthOf } from '../../shared/document/log-document'
import type { DocumentStore, LogStore } from '../../shared/ports'
import type { StoredFile } from './document-store'
import { openDocumentStore } from './document-store'
import { namesIn } from './private-folder'

/** Opens the log: one file a month in `log/`, each read when an evening of it is first asked for. */
export const openLogStore = (stored: Omit<StoredFile, 'name'>): LogStore => {
  const opened = new Map<LogMonth, DocumentStore<LogDocument>>()
  const present = new Set(monthsIn(join(stored.dataFolder, 'log')))

  const monthStore = (month: LogMonth): DocumentStore<LogDocument> => {
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
      return store.write({ version: 1, events: [...store.read().events, line] })
    },
  }
}

const monthsIn = (folder: string): readonly LogMonth[] =>
  namesIn(folder)
    .filter((name) => /^\d{4}-\d{2}\.json$/.test(name))
    .map((name) => name.slice(0, 'yyyy-MM'.length) as LogMonth)
