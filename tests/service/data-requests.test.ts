import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataRequests } from '../../electron/data-requests'
import { eveningService } from '../../electron/evening-service'
import { insightRequests } from '../../electron/insight-requests'
import { recordsKeeper } from '../../electron/records-keeper'
import { settingsKind } from '../../shared/document/settings-document'
import { eveningOf } from '../../shared/evening/evening-date'
import type { OpenedFile } from '../../shared/ports'
import { everyEvening } from '../../shared/routine/change-night'
import { openFolderAt, temporaryFolder } from '../support/data-folders'
import { date, time, zoneOf } from '../support/evenings'
import { healthOf, medicine } from '../support/health'
import { anyLog } from '../support/log-arbitrary'
import { NOW, taken } from '../support/log-lines'
import { simulatedClock } from '../support/simulated-clock'

const AMSTERDAM = zoneOf('Europe/Amsterdam')

/** Evenfall on a folder of its own, as far as moving data goes. */
const evenfallOn = (folder = temporaryFolder()) => {
  const clock = simulatedClock(NOW, AMSTERDAM)
  const stores = openFolderAt(folder, clock.now)
  const keeper = recordsKeeper(stores)
  let ids = 0
  const newId = () => `00000000-0000-4000-9000-${String((ids += 1)).padStart(12, '0')}`
  const service = eveningService({
    clock,
    keeper,
    fileTroubles: stores.troubles,
    setAsideEarlier: stores.setAsideEarlier,
    safeMode: false,
    systemLocales: () => ['en-GB'],
    attention: { now: () => ({ doNotDisturb: 'unknown', contents: 'shown' }) },
    newId,
  })
  const files = { saved: new Map<string, string>(), next: { file: 'cancelled' } as OpenedFile }
  const requests = dataRequests({
    clock,
    service,
    keeper,
    newId,
    archive: stores.archive,
    saveDialog: {
      save: (name, content) => {
        files.saved.set(name, typeof content === 'string' ? content : Buffer.from(content).toString('latin1'))
        return Promise.resolve({ file: 'saved', path: name })
      },
    },
    openDialog: { open: () => Promise.resolve(files.next) },
    showBackups: () => {},
  })
  const open = async (kind: 'everything' | 'csv', text: string) => {
    files.next = { file: 'read', name: 'file', text }
    return await requests.openImport({ kind })
  }
  return {
    folder,
    stores,
    keeper,
    service,
    requests,
    insights: insightRequests({ clock, service, keeper, newId }),
    files,
    open,
    everything: () => ({
      ...keeper.records(),
      state: keeper.state(),
      log: keeper.log(date('1970-01-01'), date('2199-12-31')),
    }),
  }
}

/** A household with something in every document. */
const livedIn = () => {
  const evenfall = evenfallOn()
  const { keeper } = evenfall
  const records = keeper.records()
  keeper.keep('settings', {
    ...records.settings,
    language: 'nl',
    welcomed: true,
    theme: 'paper',
    zone: AMSTERDAM,
  })
  keeper.keep('routine', {
    ...records.routine,
    week: everyEvening({ bed: time('22:45'), wake: time('06:45') }),
    pauses: [{ from: date('2026-12-24'), to: date('2026-12-26') }],
    steps: { own_tea: true },
    fallAsleepMinutes: 25,
  })
  keeper.keep('health', healthOf({ applies: ['q_skin'], medicines: [medicine('iron', ['08:00'])] }))
  keeper.keepLedger({
    ...keeper.ledger(),
    lookedAt: NOW,
    snoozes: [{ evening: date('2026-11-22'), step: 'magnesium', askedAt: NOW, until: NOW + 1 }],
  })
  for (const [n, evening] of ['2026-10-31', '2026-11-01', '2026-11-22'].entries())
    keeper.add(taken(n, evening))
  return evenfall
}

const exported = async (evenfall: ReturnType<typeof evenfallOn>, ending: 'json' | 'csv'): Promise<string> => {
  await (ending === 'json'
    ? evenfall.requests.exportEverything(undefined)
    : evenfall.requests.exportCsv(undefined))
  return evenfall.files.saved.get(`evenfall-2026-11-22.${ending}`) ?? ''
}

describe('moving to a new computer', () => {
  it('takes every field along, and can be taken back', async () => {
    const old = livedIn()
    const text = await exported(old, 'json')
    const fresh = evenfallOn()
    fresh.keeper.add(taken(99, '2026-11-20'))
    const before = fresh.everything()
    expect(await fresh.open('everything', text)).toEqual({
      opened: 'everything',
      file: 'file',
      extent: { evenings: 3, first: '2026-10-31', last: '2026-11-22' },
    })
    expect(fresh.everything()).toEqual(before)
    const taking = await fresh.requests.takeImport(undefined)
    if (!taking.carried) throw new Error(taking.refusal)
    expect(fresh.everything()).toEqual(old.everything())
    expect(evenfallOn(fresh.folder).everything()).toEqual(old.everything())
    expect(await fresh.requests.restoreBackup({ name: taking.backup })).toMatchObject({ carried: true })
    expect(fresh.everything().log).toEqual(before.log)
  })

  it('export, wipe and import is the same again, whatever the log holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.constantFrom('en', 'nl', 'system'), async (lines, language) => {
        const evenfall = livedIn()
        evenfall.keeper.keep('settings', { ...evenfall.keeper.records().settings, language })
        for (const line of lines) evenfall.keeper.add(line)
        expect(evenfall.keeper.problem()).toBeUndefined()
        const before = evenfall.everything()
        const text = await exported(evenfall, 'json')
        expect(await evenfall.requests.deleteEverything({ sure: true })).toEqual({ carried: true })
        expect(evenfall.everything()).toMatchObject({ settings: settingsKind.blank(), log: [] })
        await evenfall.open('everything', text)
        expect(await evenfall.requests.takeImport(undefined)).toMatchObject({ carried: true })
        expect(evenfall.everything()).toEqual(before)
        expect(evenfallOn(evenfall.folder).everything()).toEqual(before)
      }),
      { numRuns: 5 },
    )
  })

  it.each([
    ['something else', '{"name":"x"}', { why: 'not_ours' }],
    ['a list', '[]', { why: 'not_ours' }],
    ['half a file', '{"evenfall":"everything","version":1,', { why: 'not_ours' }],
    ['nothing', '', { why: 'not_ours' }],
    ['a newer one', '{"evenfall":"everything","version":2}', { why: 'newer' }],
    [
      'one nested a hundred thousand deep',
      `{"evenfall":"everything","version":1,"settings":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { why: 'damaged', part: 'settings' },
    ],
    [
      'a prototype in place of documents',
      '{"evenfall":"everything","version":1,"__proto__":{"settings":{"version":1}},"constructor":{}}',
      { why: 'damaged', part: 'settings' },
    ],
    ['one without a routine', '{"evenfall":"everything","version":1}', { why: 'damaged', part: 'settings' }],
  ])('refuses %s and changes nothing', async (_, text, why) => {
    const evenfall = livedIn()
    const before = evenfall.everything()
    expect(await evenfall.open('everything', text)).toEqual({ opened: 'refused', file: 'file', ...why })
    expect(await evenfall.requests.takeImport(undefined)).toEqual({
      carried: false,
      refusal: 'nothing_opened',
    })
    expect(evenfall.everything()).toEqual(before)
  })

  it('refuses a document of a newer Evenfall, and a line that can’t be read, by its number', async () => {
    const evenfall = livedIn()
    const text = await exported(evenfall, 'json')
    expect(
      await evenfall.open('everything', text.replace('"settings": {"version":1', '"settings": {"version":9')),
    ).toEqual({ opened: 'refused', file: 'file', why: 'newer' })
    expect(await evenfall.open('everything', text.replace('"done"', '"dreamt"'))).toEqual({
      opened: 'refused',
      file: 'file',
      why: 'damaged',
      part: 'log 1',
    })
  })
})

describe('what is logged while everything changes places', () => {
  it.each([
    ['everything', 'json'],
    ['csv', 'csv'],
  ] as const)('is there after an import of %s, once, and on the disk', async (kind, ending) => {
    const evenfall = livedIn()
    await evenfall.open(kind, await exported(evenfall, ending))
    const before = evenfall.everything().log
    const taking = evenfall.requests.takeImport(undefined)
    const drank = evenfall.service.drank({ kind: 'coffee', milligrams: 90 })
    expect(evenfall.keeper.problem()).toBeUndefined()
    expect(await taking).toMatchObject({ carried: true })
    const wanted = [...before.map(({ id }) => id), drank.recorded && drank.id]
    expect(evenfall.everything().log.map(({ id }) => id)).toEqual(wanted)
    expect(evenfall.keeper.pending()).toEqual(new Set())
    expect(
      evenfallOn(evenfall.folder)
        .everything()
        .log.map(({ id }) => id),
    ).toEqual(wanted)
  })
})

describe('a month that can’t be read', () => {
  const damaged = () => {
    const evenfall = evenfallOn()
    for (const [n, evening] of ['2026-08-03', '2026-11-20', '2026-11-21'].entries())
      evenfall.keeper.add(taken(n, evening))
    writeFileSync(join(evenfall.folder, 'log', '2026-08.json'), Buffer.from([0x7b, 0xff, 0x00, 0xfe]))
    const again = evenfallOn(evenfall.folder)
    again.keeper.keep('settings', { ...again.keeper.records().settings, insightsRange: 'year' })
    return again
  }
  const unreadable = async (evenfall: ReturnType<typeof evenfallOn>) => {
    const seen = await evenfall.insights.insights(undefined)
    return seen.shows === 'rest' ? null : seen.unreadable
  }

  it('is told of the first time the insights read it, and stays so when the message is put away', async () => {
    const evenfall = damaged()
    let troubles = 0
    evenfall.stores.onTrouble(evenfall.service.refresh)
    evenfall.service.onView((view) => {
      troubles = view.troubles.length
    })
    expect(await unreadable(evenfall)).toBe(31)
    expect(troubles).toBe(1)
    evenfall.service.dismissTroubles()
    expect(troubles).toBe(0)
    expect(await unreadable(evenfall)).toBe(31)
  })

  it('stays so after a restart, without a message, until everything is replaced', async () => {
    const evenfall = damaged()
    await unreadable(evenfall)
    const again = evenfallOn(evenfall.folder)
    expect(await unreadable(again)).toBe(31)
    expect(again.service.view().troubles).toEqual([])
    expect(await again.requests.exportRaw(undefined)).toMatchObject({ file: 'saved' })
    expect(again.files.saved).toEqual(new Map([['evenfall-2026-08-raw.json', '{\u00ff\u0000\u00fe']]))

    const everything = await exported(again, 'json')
    await again.open('everything', everything)
    await again.requests.takeImport(undefined)
    expect(await unreadable(again)).toBe(0)
    expect(await unreadable(evenfallOn(evenfall.folder))).toBe(0)
    const kept = readdirSync(join(evenfall.folder, 'log')).filter((name) => name.startsWith('2026-08'))
    expect(kept).toEqual([expect.stringMatching(/^2026-08\.json\.replaced-/)])
  })

  it('is handed out to the byte', async () => {
    const evenfall = damaged()
    expect(await evenfall.requests.exportRaw(undefined)).toEqual({ file: 'cancelled' })
    await unreadable(evenfall)
    expect(await evenfall.requests.exportRaw(undefined)).toMatchObject({ file: 'saved' })
    expect(evenfall.files.saved).toEqual(new Map([['evenfall-2026-08-raw.json', '{\u00ff\u0000\u00fe']]))
  })
})

describe('the log as a table', () => {
  it('comes back as it went out, and rows that are there already stay as they are', async () => {
    const evenfall = livedIn()
    const csv = await exported(evenfall, 'csv')
    expect(await evenfall.open('csv', csv)).toMatchObject({ lines: 0, known: 3, unreadable: [] })
    const fresh = evenfallOn()
    const header = 'evening;what;step;answer;at;note\n'
    const row = '2026-11-21;step;warm_bath;done;21:30;mooi\n'
    expect(await fresh.open('csv', `${header}${row}2026-11-21;step;cake;done;21:30;\n`)).toEqual({
      opened: 'csv',
      file: 'file',
      lines: 1,
      known: 0,
      unreadable: [3],
    })
    expect(await fresh.requests.takeImport(undefined)).toMatchObject({ carried: true })
    expect(fresh.everything().log).toMatchObject([
      {
        event: 'recorded',
        evening: '2026-11-21',
        zone: 'Europe/Amsterdam',
        entry: {
          step: 'warm_bath',
          answer: 'done',
          happenedAt: Date.parse('2026-11-21T21:30+01:00'),
          note: 'mooi',
        },
      },
    ])
  })

  it('holds no amounts for somebody who may not see any; the whole file keeps what was recorded', async () => {
    const evenfall = livedIn()
    const line = taken(7)
    if (line.event !== 'recorded') throw new Error('recorded')
    evenfall.keeper.add({ ...line, entry: { ...line.entry, amountMilligrams: 213 } })
    evenfall.keeper.keep('health', healthOf({}))
    expect(await exported(evenfall, 'csv')).toContain(',213,')
    evenfall.keeper.keep('health', healthOf({ applies: ['q_kidney'] }))
    expect(await exported(evenfall, 'csv')).not.toContain('213')
    expect(await exported(evenfall, 'json')).toContain('"amountMilligrams":213')
  })
})

describe('a longer task', () => {
  it('tells how far it is, and lets others have their turn', async () => {
    const evenfall = livedIn()
    const seen: (string | null)[] = []
    evenfall.service.onView(({ busy }) =>
      seen.push(busy && `${busy.task} ${Math.floor((100 * busy.done) / busy.total)}`),
    )
    const csv = await exported(evenfall, 'csv')
    expect(seen).toEqual(['export 33', 'export 66', 'export 100', null])
    seen.length = 0
    const rows = csv.trimEnd().split('\r\n').slice(1)
    const many = Array.from({ length: 400 }, () => rows).flat()
    await evenfall.open('csv', [csv.split('\r\n')[0], ...many].join('\r\n'))
    expect(seen).toEqual(['read 50', 'read 100', 'read 0', 'read 41', 'read 83', null])
  })
})

describe('while the disk takes nothing', () => {
  it('an import is refused and what waits is kept', async () => {
    const evenfall = livedIn()
    const text = await exported(evenfall, 'json')
    await evenfall.open('everything', text)
    const { archive } = evenfall.stores
    expect(archive.backups()).toEqual([])
    expect(eveningOf(NOW, AMSTERDAM)).toBe('2026-11-22')
    evenfall.keeper.add({ ...taken(50), id: 'no uuid' })
    expect(await evenfall.requests.takeImport(undefined)).toEqual({ carried: false, refusal: 'not_saved' })
    expect(evenfall.keeper.pending()).toEqual(new Set(['no uuid']))
  })
})
