import { existsSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DocumentKind, Opened } from '../../shared/document/opened'
import { openDocument } from '../../shared/document/opened'
import type { Instant } from '../../shared/evening/instant'
import type { DocumentStore, FileTrouble } from '../../shared/ports'
import { saveProblemOf } from './whole-file'
import { wholeStore } from './whole-store'

/** Which file is opened, and who hears about trouble with it. */
export interface StoredFile {
  readonly dataFolder: string
  /** Within the data folder, without its ending: `settings`, `log/2026-11`. */
  readonly name: string
  now(): Instant
  onTrouble(trouble: FileTrouble): void
}

/**
 * Opens a saved document. It is read once and kept in memory. A file that can't be used is set aside under another
 * name, one of a newer Evenfall is left alone; neither is ever written over.
 */
export const openDocumentStore = <Document extends object>(
  kind: DocumentKind<Document>,
  stored: StoredFile,
): DocumentStore<Document> => {
  const folder = join(stored.dataFolder, stored.name, '..')
  const name = basename(stored.name)
  const found = lookInto(kind, folder, name)
  const writable =
    found.opened === 'newer' ? leftAlone(stored) : found.opened !== 'damaged' || setAside(stored)
  let store: ReturnType<typeof wholeStore> | undefined
  let document = found.opened === 'ok' ? found.document : kind.blank()

  return {
    read: () => document,
    write: (next) => {
      if (!writable) return { saved: false, problem: 'not_writable' }
      // What could not be read back would be set aside at the next start, and all that is with it in the file.
      if (openDocument(kind, next).opened !== 'ok') return { saved: false, problem: 'unknown' }
      try {
        store ??= wholeStore(folder, name)
        store.store = Object.fromEntries(Object.entries(next))
        document = next
        return { saved: true }
      } catch (error) {
        return { saved: false, problem: saveProblemOf(error) }
      }
    },
  }
}

const lookInto = <Document>(
  kind: DocumentKind<Document>,
  folder: string,
  name: string,
): Opened<Document> | { readonly opened: 'absent' } => {
  if (!existsSync(join(folder, `${name}.json`))) return { opened: 'absent' }
  try {
    return openDocument(kind, wholeStore(folder, name).store)
  } catch {
    return { opened: 'damaged', why: 'not readable as JSON' }
  }
}

const leftAlone = ({ name, onTrouble }: StoredFile): boolean => {
  onTrouble({ file: `${name}.json`, trouble: 'newer', keptAs: null })
  return false
}

/** Keeps what could not be used, for whoever can. False when it can't even be moved: then it stays where it is. */
const setAside = ({ dataFolder, name, now, onTrouble }: StoredFile): boolean => {
  const file = `${name}.json`
  const keptAs = `${file}.corrupt-${new Date(now()).toISOString().replaceAll(':', '-')}`
  try {
    renameSync(join(dataFolder, file), join(dataFolder, keptAs))
    onTrouble({ file, trouble: 'set_aside', keptAs })
    return true
  } catch {
    onTrouble({ file, trouble: 'set_aside', keptAs: null })
    return false
  }
}
