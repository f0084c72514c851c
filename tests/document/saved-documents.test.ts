import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/project.mjs'
import { everythingText, extentOf, readEverything } from '../../shared/document/everything'
import { healthKind } from '../../shared/document/health-document'
import { logKind } from '../../shared/document/log-document'
import type { DocumentKind } from '../../shared/document/opened'
import { documentText, openDocument } from '../../shared/document/opened'
import { routineKind } from '../../shared/document/routine-document'
import { settingsKind } from '../../shared/document/settings-document'
import { stateKind } from '../../shared/document/state-document'

/**
 * Every version of every document that was ever saved has a folder with samples in which each field is set. A version
 * that changes keeps its samples: they must still open, by its migrations.
 */
const folder = (version: number): string => inProject('tests', 'golden', 'documents', `version-${version}`)
const sample = (version: number, file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder(version), file), 'utf8')) as Record<string, unknown>

const KINDS: readonly (readonly [string, DocumentKind<object>])[] = [
  ['settings.json', settingsKind],
  ['routine.json', routineKind(() => 'new')],
  ['health.json', healthKind],
  ['state.json', stateKind],
  ['log-2026-11.json', logKind],
  ['log-2026-10.json', logKind],
]

describe.each(KINDS)('%s', (file, kind) => {
  it.each(Array.from({ length: kind.version }, (_, index) => index + 1))('of version %i opens', (version) => {
    expect(readdirSync(folder(version))).toContain(file)
    const raw = sample(version, file)
    expect(raw.version).toBe(version)
    const opened = openDocument(kind, raw)
    if (opened.opened !== 'ok') throw new Error(JSON.stringify(opened))
    expect(opened.migratedFrom).toBe(version < kind.version ? version : undefined)
    // Nothing it said is lost; what did not exist when it was saved has the usual value.
    const asSaved = version === kind.version ? { ...kind.blank(), ...raw } : opened.document
    expect(opened.document).toEqual(asSaved)
    expect(openDocument(kind, JSON.parse(documentText(opened.document)))).toEqual({
      opened: 'ok',
      document: opened.document,
    })
  })
})

it('all of them move to a new computer as they are', () => {
  const open = <Document>(kind: DocumentKind<Document>, file: string): Document => {
    const opened = openDocument(kind, sample(kind.version, file))
    if (opened.opened !== 'ok') throw new Error(file)
    return opened.document
  }
  const everything = {
    settings: open(settingsKind, 'settings.json'),
    routine: open(
      routineKind(() => 'new'),
      'routine.json',
    ),
    health: open(healthKind, 'health.json'),
    state: open(stateKind, 'state.json'),
    log: open(logKind, 'log-2026-11.json').events,
  }
  const text = everythingText(everything, 0)
  expect(readEverything(text)).toEqual({ read: 'everything', everything })

  const changed = (change: object) => readEverything(JSON.stringify({ ...JSON.parse(text), ...change }))
  expect(changed({ log: 'burnt' })).toEqual({ read: 'damaged', part: 'log' })
  expect(changed({ log: [...everything.log, everything.log[0]] })).toEqual({
    read: 'damaged',
    part: `log ${everything.log.length + 1}`,
  })
  expect([extentOf(everything.log)?.evenings, extentOf([])]).toEqual([
    new Set(everything.log.map(({ evening }) => evening)).size,
    null,
  ])
})

it('a damaged month gives back the lines that are whole, whatever their words hold', () => {
  const [event] = (sample(1, 'log-2026-11.json').events as { event: string }[]).filter(
    (one) => one.event === 'recorded',
  )
  const line = JSON.stringify(event).replace(/\}\}$/, ',"note":"she said \\"no\\" }"}}')
  const linesIn = (text: string) => logKind.salvage?.(text)?.document.events.length
  expect(linesIn(`{"version":1,"events":[${line},{"id":"9`)).toBe(1)
  expect(linesIn(`{"version":2,"events":[${line},{"id":"9`)).toBeUndefined()
  expect(linesIn('{"version":1,"events":[{"id":')).toBeUndefined()
})
