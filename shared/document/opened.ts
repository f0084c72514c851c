import type * as z from 'zod'

/**
 * What came out of a saved file: its document; a version this Evenfall is too old for (left untouched); or something
 * that is not ours or damaged, with a sentence for the diagnostics (it names keys, never values).
 */
export type Opened<Document> =
  | {
      readonly opened: 'ok'
      readonly document: Document
      /** The version it was migrated from; absent when it was of the newest. */
      readonly migratedFrom?: number
    }
  | { readonly opened: 'newer'; readonly version: number }
  | { readonly opened: 'damaged'; readonly why: string }

/** What of a damaged file is still good, and how many parts of it are not. */
export interface Salvaged<Document> {
  readonly document: Document
  readonly lost: number
}

/** How one kind of file is read: its newest version, its shape, and how an older version becomes the next one. */
export interface DocumentKind<Document> {
  readonly version: number
  readonly schema: z.ZodType<Document>
  /** `migrations[n]` turns the content of version n into that of version n + 1. */
  readonly migrations: {
    readonly [version: number]: (old: Record<string, unknown>) => Record<string, unknown>
  }
  /** Reads what is still good in text that can't be opened whole; undefined where there is nothing to save. */
  readonly salvage?: (text: string) => Salvaged<Document> | undefined
  /** What a first start begins with. */
  readonly blank: () => Document
}

/**
 * The text of a document as it is saved: readable, and a list of log lines with each on one line of its own, which
 * halves what a month weighs.
 */
export const documentText = (document: object): string => {
  if (!('events' in document) || !Array.isArray(document.events)) {
    return `${JSON.stringify(document, null, 1)}\n`
  }
  const { events, ...rest } = document
  const lines = events.map((line) => `  ${JSON.stringify(line)}`).join(',\n')
  return `${JSON.stringify(rest).slice(0, -1)},"events": [\n${lines}\n]}\n`
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** Reads what was found in a file: checks its version, migrates it step by step and parses its shape. */
export const openDocument = <Document>(kind: DocumentKind<Document>, raw: unknown): Opened<Document> => {
  if (!isRecord(raw)) return { opened: 'damaged', why: 'not an object' }
  const found = raw.version
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return { opened: 'damaged', why: 'no version' }
  }
  if (found > kind.version) return { opened: 'newer', version: found }
  let content = raw
  for (let version = found; version < kind.version; version += 1) {
    const migrate = kind.migrations[version]
    if (!migrate) return { opened: 'damaged', why: `no way on from version ${version}` }
    content = { ...migrate(content), version: version + 1 }
  }
  const parsed = kind.schema.safeParse(content)
  if (parsed.success) {
    const from = found < kind.version ? { migratedFrom: found } : {}
    return { opened: 'ok', document: parsed.data, ...from }
  }
  const first = parsed.error.issues[0]
  return { opened: 'damaged', why: `${first?.path.join('.') ?? ''}: ${first?.message ?? 'wrong shape'}` }
}
