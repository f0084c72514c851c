import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { isoUtc } from '../evening/wall-time'
import type { LogEvent } from '../log/log-event'
import type { HealthDocument } from './health-document'
import { healthKind } from './health-document'
import type { LogMonth } from './log-document'
import { logEvent, logKind, logMonthOf } from './log-document'
import type { DocumentKind } from './opened'
import { documentText, openDocument } from './opened'
import type { RoutineDocument } from './routine-document'
import { routineKind } from './routine-document'
import type { SettingsDocument } from './settings-document'
import { settingsKind } from './settings-document'
import type { StateDocument } from './state-document'
import { stateKind } from './state-document'

/** Everything Evenfall keeps, as one: what moves to a new computer. */
export interface Everything {
  readonly settings: SettingsDocument
  readonly routine: RoutineDocument
  readonly health: HealthDocument
  readonly state: StateDocument
  readonly log: readonly LogEvent[]
}

/** The version of the file around the documents, which carry versions of their own. */
const VERSION = 1

/** A file of everything holds at most this many bytes: some eighty years of log. */
export const LARGEST_EVERYTHING = 100_000_000

/** The text of a file with everything in it; a line of the log stands on a line of its own. */
export const everythingText = (everything: Everything, exportedAt: Instant): string => {
  const { log, ...documents } = everything
  const parts = Object.entries({
    evenfall: 'everything',
    version: VERSION,
    exportedAt: isoUtc(exportedAt),
    ...documents,
  }).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  const lines = log.map((line) => `  ${JSON.stringify(line)}`).join(',\n')
  return `{\n${parts.join(',\n')},\n"log": [\n${lines}\n]\n}\n`
}

/** What reading such a file came to; `part` names what could not be read, such as `routine` or `log 12`. */
export type ReadEverything =
  | { readonly read: 'everything'; readonly everything: Everything }
  | { readonly read: 'newer' }
  | { readonly read: 'not_ours' }
  | { readonly read: 'damaged'; readonly part: string }

class Unreadable extends Error {
  constructor(readonly outcome: ReadEverything) {
    super('not everything')
  }
}

const part = <Document>(kind: DocumentKind<Document>, name: string, raw: unknown): Document => {
  const found = openDocument(kind, raw)
  if (found.opened === 'ok') return found.document
  throw new Unreadable(found.opened === 'newer' ? { read: 'newer' } : { read: 'damaged', part: name })
}

const logOf = (raw: unknown): readonly LogEvent[] => {
  if (!Array.isArray(raw)) throw new Unreadable({ read: 'damaged', part: 'log' })
  const ids = new Set<string>()
  return raw.map((line: unknown, index) => {
    const parsed = logEvent.safeParse(line)
    if (!parsed.success || ids.has(parsed.data.id)) {
      throw new Unreadable({ read: 'damaged', part: `log ${index + 1}` })
    }
    ids.add(parsed.data.id)
    return parsed.data
  })
}

/** Reads a file with everything in it: all of it, or none and why. */
export const readEverything = (text: string): ReadEverything => {
  const raw = jsonOf(text)
  if (!isRecord(raw) || raw.evenfall !== 'everything' || typeof raw.version !== 'number') {
    return { read: 'not_ours' }
  }
  if (raw.version > VERSION) return { read: 'newer' }
  try {
    return {
      read: 'everything',
      everything: {
        settings: part(settingsKind, 'settings', raw.settings),
        routine: part(anyRoutine, 'routine', raw.routine),
        health: part(healthKind, 'health', raw.health),
        state: part(stateKind, 'state', raw.state),
        log: logOf(raw.log),
      },
    }
  } catch (problem) {
    if (problem instanceof Unreadable) return problem.outcome
    throw problem
  }
}

/** A routine is only read here, never begun. */
const anyRoutine = routineKind(() => 'unused')

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The files of a data folder that hold all of this, by name. */
export const filesOfEverything = ({ log, ...documents }: Everything): Map<string, string> => {
  const months = new Map<LogMonth, LogEvent[]>()
  for (const line of log) {
    const month = logMonthOf(line.evening)
    const lines = months.get(month)
    if (lines) lines.push(line)
    else months.set(month, [line])
  }
  const files = Object.entries(documents).map(([name, document]): [string, object] => [name, document])
  const logs = [...months].map(([month, events]): [string, object] => [
    `log/${month}`,
    { version: logKind.version, events },
  ])
  return new Map([...files, ...logs].map(([name, content]) => [`${name}.json`, documentText(content)]))
}

/** How much there is in a file: its evenings and when the first and the last of them were. */
export const extentOf = (
  log: readonly LogEvent[],
): { readonly evenings: number; readonly first: EveningDate; readonly last: EveningDate } | null => {
  const evenings = [...new Set(log.map(({ evening }) => evening))].sort()
  const [first] = evenings
  const last = evenings.at(-1)
  return first === undefined || last === undefined ? null : { evenings: evenings.length, first, last }
}
