import { copyFileSync, existsSync, linkSync, readFileSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DocumentKind, Opened, Salvaged } from '../../shared/document/opened'
import { openDocument } from '../../shared/document/opened'
import type { Instant } from '../../shared/evening/instant'
import type { DocumentStore, FileTrouble, Saved } from '../../shared/ports'
import { saveProblemOf } from './whole-file'
import { wholeStore, writeDocument } from './whole-store'

/** Which file is opened, and who hears about trouble with it. */
export interface StoredFile {
  readonly dataFolder: string
  /** Within the data folder, without its ending: `settings`, `log/2026-11`. */
  readonly name: string
  now(): Instant
  onTrouble(trouble: Omit<FileTrouble, 'backup'>): void
  /** Called before a document of an older version is first written in the newest one. */
  beforeMigrating(): void
}

/** A document store whose file may be replaced behind it. */
export interface ReopenedStore<Document> extends DocumentStore<Document> {
  /** Writes a document of which everything but `part`, a document by itself, was read from here. */
  writeWith(next: Document, part: Document): Saved
  /** Reads the file again. */
  reopen(): void
}

/** What was found in a file, and whether it may be written. */
interface Found<Document> {
  readonly document: Document
  readonly writable: boolean
  readonly migrated: boolean
}

/**
 * Opens a saved document. It is read once and kept in memory. A file that can't be used is set aside under another
 * name, one of a newer Evenfall is left alone; neither is ever written over.
 */
export const openDocumentStore = <Document extends object>(
  kind: DocumentKind<Document>,
  stored: StoredFile,
): ReopenedStore<Document> => {
  const folder = join(stored.dataFolder, stored.name, '..')
  const name = basename(stored.name)
  let store: ReturnType<typeof wholeStore> | undefined
  const save = (document: Document): Saved => {
    try {
      store ??= wholeStore(folder, name)
      store.store = Object.fromEntries(Object.entries(document))
      return { saved: true }
    } catch (error) {
      return { saved: false, problem: saveProblemOf(error) }
    }
  }
  let { document, writable, migrated } = take(kind, stored)

  const writeWith = (next: Document, part: Document): Saved => {
    if (!writable) return { saved: false, problem: 'not_writable' }
    // What could not be read back would be set aside at the next start, and all that is with it in the file.
    if (openDocument(kind, part).opened !== 'ok') return { saved: false, problem: 'unknown' }
    if (migrated) stored.beforeMigrating()
    const saved = save(next)
    if (saved.saved) {
      document = next
      migrated = false
    }
    return saved
  }

  return {
    read: () => document,
    write: (next) => writeWith(next, next),
    writeWith,
    reopen: () => {
      store = undefined
      ;({ document, writable, migrated } = take(kind, stored))
    },
  }
}

const take = <Document extends object>(kind: DocumentKind<Document>, stored: StoredFile): Found<Document> => {
  const { name, onTrouble } = stored
  const file = `${name}.json`
  const blank = { document: kind.blank(), migrated: false }
  const found = lookInto(kind, join(stored.dataFolder, file))
  switch (found.opened) {
    case 'absent':
      return { ...blank, writable: true }
    case 'ok':
      return { document: found.document, writable: true, migrated: found.migratedFrom !== undefined }
    case 'newer':
      onTrouble({ file, trouble: 'newer', keptAs: null, lost: 0 })
      return { ...blank, writable: false }
    case 'damaged': {
      const { salvaged } = found
      if (!salvaged) return { ...blank, writable: setAside(stored) }
      const { document, lost } = salvaged
      const keptAs = keepCopy(stored)
      onTrouble({ file, trouble: 'salvaged', keptAs, lost })
      if (keptAs !== null) putInPlace(stored, document)
      return { document, writable: keptAs !== null, migrated: false }
    }
  }
}

type LookedInto<Document> =
  | Exclude<Opened<Document>, { readonly opened: 'damaged' }>
  | { readonly opened: 'absent' }
  | { readonly opened: 'damaged'; readonly salvaged: Salvaged<Document> | undefined }

const lookInto = <Document>(kind: DocumentKind<Document>, path: string): LookedInto<Document> => {
  if (!existsSync(path)) return { opened: 'absent' }
  const text = textOf(path)
  const found = text === undefined ? undefined : openText(kind, text)
  if (found && found.opened !== 'damaged') return found
  return { opened: 'damaged', salvaged: text === undefined ? undefined : kind.salvage?.(text) }
}

/** Opens the text of a file. */
export const openText = <Document>(kind: DocumentKind<Document>, text: string): Opened<Document> => {
  try {
    return openDocument(kind, JSON.parse(text))
  } catch {
    return { opened: 'damaged', why: 'not readable as JSON' }
  }
}

/** The text of a file; undefined for a folder, one too large to be ours, or one nobody may read. */
export const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** With the original safe under another name, what was good of it takes its place at once. */
const putInPlace = ({ dataFolder, name }: StoredFile, document: object): void => {
  try {
    writeDocument(join(dataFolder, `${name}.json`), document)
  } catch {
    // The original is still there, and is read like this again.
  }
}

const asideName = ({ name, now }: StoredFile): string =>
  `${name}.json.corrupt-${new Date(now()).toISOString().replaceAll(':', '-')}`

/** Keeps what could not be used, for whoever can. False when it can't even be moved: then it stays where it is. */
const setAside = (stored: StoredFile): boolean => {
  const file = `${stored.name}.json`
  const keptAs = asideName(stored)
  try {
    renameSync(join(stored.dataFolder, file), join(stored.dataFolder, keptAs))
    stored.onTrouble({ file, trouble: 'set_aside', keptAs, lost: 0 })
    return true
  } catch {
    stored.onTrouble({ file, trouble: 'set_aside', keptAs: null, lost: 0 })
    return false
  }
}

/** Keeps a second name for the original while it stays in place; null when that is not possible. */
const keepCopy = (stored: StoredFile): string | null => {
  const original = join(stored.dataFolder, `${stored.name}.json`)
  const keptAs = asideName(stored)
  const copy = join(stored.dataFolder, keptAs)
  try {
    linkSync(original, copy)
    return keptAs
  } catch {
    // Some file systems know no links.
  }
  try {
    copyFileSync(original, copy)
    return keptAs
  } catch {
    return null
  }
}
