import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { DocumentKind } from '../../shared/document/opened'
import { settingsKind } from '../../shared/document/settings-document'
import type { Instant } from '../../shared/evening/instant'
import { openDocumentStore, openFolderAt, setAside, temporaryFolder } from '../support/data-folders'
import { date } from '../support/evenings'
import { healthOf } from '../support/health'
import { NOW, taken } from '../support/log-lines'

const DAY = 24 * 60 * 60_000
const dutch = { ...settingsKind.blank(), language: 'nl' as const }
const evening = date('2026-11-22')
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort()
const backupsOf = (folder: string): string[] => readdirSync(join(folder, 'backups')).sort()

/** A household with a log of two months. */
const livedIn = (now: () => Instant = () => NOW) => {
  const folder = temporaryFolder()
  const opened = openFolderAt(folder, now)
  opened.settings.write(dutch)
  opened.log.append(taken(1, '2026-10-31'))
  opened.log.append(taken(2))
  return { folder, ...opened }
}

describe('backups', () => {
  it('hold everything, privately, in a folder named by its time', () => {
    const { folder, archive } = livedIn()
    expect(archive.backUp('daily')).toBe('2026-11-22T21-05-30Z-daily')
    expect(archive.backups()).toEqual([
      { name: '2026-11-22T21-05-30Z-daily', madeAt: Date.parse('2026-11-22T21:05:30Z'), reason: 'daily' },
    ])
    const backup = join(folder, 'backups', '2026-11-22T21-05-30Z-daily')
    expect(filesIn(backup)).toEqual([
      'log',
      join('log', '2026-10.json'),
      join('log', '2026-11.json'),
      'settings.json',
    ])
  })

  it.skipIf(process.platform === 'win32')('are nobody else’s to read', () => {
    const { folder, archive } = livedIn()
    const backup = join(folder, 'backups', archive.backUp('daily') ?? '')
    const modes = ['', 'log', 'settings.json', 'log/2026-11.json'].map(
      (name) => statSync(join(backup, name)).mode,
    )
    expect(modes.map((mode) => mode & 0o777)).toEqual([0o700, 0o700, 0o600, 0o600])
  })

  it('stay fourteen days, and those before an import beside them', () => {
    let now = NOW
    const { folder, archive } = livedIn(() => now)
    archive.backUp('import')
    for (let day = 0; day < 20; day += 1, now += DAY) archive.backUp('daily')
    expect(backupsOf(folder)).toHaveLength(15)
    expect(archive.backups().filter(({ reason }) => reason === 'daily')).toHaveLength(14)
    expect(archive.backups().at(-1)?.reason).toBe('import')
  })

  it('share a month that did not change with the backup before, never with the log itself', () => {
    let now = NOW
    const { folder, archive, log } = livedIn(() => now)
    const first = archive.backUp('daily') ?? ''
    now += DAY
    log.append(taken(3))
    const second = archive.backUp('daily') ?? ''
    const inode = (...names: string[]): number => statSync(join(folder, ...names)).ino
    expect(inode('backups', first, 'log', '2026-10.json')).toBe(
      inode('backups', second, 'log', '2026-10.json'),
    )
    expect(inode('backups', first, 'log', '2026-11.json')).not.toBe(
      inode('backups', second, 'log', '2026-11.json'),
    )
    expect(inode('backups', second, 'log', '2026-10.json')).not.toBe(inode('log', '2026-10.json'))
  })

  it('that could not be finished leave nothing behind', () => {
    const { folder, archive } = livedIn()
    writeFileSync(join(folder, 'backups'), 'in the way')
    expect(archive.backUp('daily')).toBeNull()
    rmSync(join(folder, 'backups'))
    expect(archive.backUp('daily')).not.toBeNull()
    expect(backupsOf(folder)).toHaveLength(1)
  })
})

describe('a damaged file', () => {
  it('is taken from the newest backup that has it whole', () => {
    let now = NOW
    const { folder, archive } = livedIn(() => now)
    archive.backUp('daily')
    now += DAY
    writeFileSync(join(folder, 'settings.json'), '{"vers')
    archive.backUp('daily')
    const opened = openFolderAt(folder, () => now)
    expect(opened.troubles).toMatchObject([
      { file: 'settings.json', trouble: 'set_aside', backup: Date.parse('2026-11-22T21:05:30Z') },
    ])
    expect(opened.settings.read()).toEqual(settingsKind.blank())
    expect(opened.archive.restoreFile('settings.json')).toEqual({ saved: true })
    expect(opened.settings.read()).toEqual(dutch)
    expect(openFolderAt(folder, () => now).settings.read()).toEqual(dutch)
  })

  it('of the log comes back with what was added since', () => {
    const { folder, archive } = livedIn()
    archive.backUp('daily')
    writeFileSync(join(folder, 'log', '2026-11.json'), '')
    const opened = openFolderAt(folder, () => NOW)
    opened.log.append(taken(5))
    expect(opened.archive.restoreFile('log/2026-11.json')).toEqual({ saved: true })
    expect(opened.log.between(evening, evening)).toEqual([taken(2), taken(5)])
  })

  it('of the log stands aside until it is brought back, and then under another name', () => {
    const { folder, archive } = livedIn()
    archive.backUp('daily')
    for (const month of ['2026-10', '2026-11']) writeFileSync(join(folder, 'log', `${month}.json`), '')
    const opened = openFolderAt(folder, () => NOW)
    opened.log.between(date('2026-10-01'), evening)
    expect(opened.setAsideEarlier).toEqual([])
    const [october, november] = [setAside('log/2026-10.json'), setAside('log/2026-11.json')]
    expect(openFolderAt(folder, () => NOW).setAsideEarlier).toEqual([october, november])
    opened.archive.restoreFile('log/2026-11.json')
    expect(openFolderAt(folder, () => NOW).setAsideEarlier).toEqual([october])
    expect(readFileSync(join(folder, november.keptAs?.replace('corrupt', 'replaced') ?? ''), 'utf8')).toBe('')
  })

  it('without a good backup stays as it is, and nothing else can be named', async () => {
    const { archive } = livedIn()
    for (const file of ['settings.json', '../settings.json', 'log/2026-11.json', '__proto__', '']) {
      expect(archive.restoreFile(file)).toEqual({ saved: false, problem: 'unknown' })
    }
    expect(await archive.restoreAll('../../etc')).toEqual({ saved: false, problem: 'unknown' })
  })
})

describe('everything at once', () => {
  const other = new Map([
    ['settings.json', JSON.stringify({ ...dutch, theme: 'paper' })],
    ['log/2025-01.json', JSON.stringify({ version: 1, events: [taken(7, '2025-01-05')] })],
  ])

  it('is replaced, and the backup before takes it all back', async () => {
    const opened = livedIn()
    const before = '2026-11-22T21-05-30Z-import'
    const progress: number[] = []
    expect(await opened.archive.replaceAll(other, 'import', (done) => progress.push(done))).toEqual({
      saved: true,
      backup: before,
    })
    expect(progress).toEqual([1, 2])
    expect([opened.settings.read().theme, opened.archive.months()]).toEqual(['paper', ['2025-01']])
    expect(readdirSync(opened.folder).sort()).toEqual(['backups', 'log', 'settings.json'])
    expect(await opened.archive.restoreAll(before)).toMatchObject({ saved: true })
    expect([opened.settings.read(), opened.archive.months()]).toEqual([dutch, ['2026-10', '2026-11']])
    expect(opened.log.between(evening, evening)).toEqual([taken(2)])
  })

  it.each([1, 2, 3])('is finished at the next start when it was interrupted after %i files', (moved) => {
    const opened = livedIn()
    const incoming = join(opened.folder, 'incoming')
    mkdirSync(join(incoming, 'log'), { recursive: true })
    for (const [name, text] of [...other].slice(moved - 1)) writeFileSync(join(incoming, name), text)
    for (const [name, text] of [...other].slice(0, moved - 1)) writeFileSync(join(opened.folder, name), text)
    writeFileSync(join(incoming, 'complete.json'), JSON.stringify([...other.keys(), '../../evil']))
    const again = openFolderAt(opened.folder, () => NOW)
    expect([again.settings.read().theme, again.archive.months()]).toEqual(['paper', ['2025-01']])
    expect(readdirSync(opened.folder).sort()).toEqual(['log', 'settings.json'])
  })

  it('stays as it was when the new files were not all there yet', () => {
    const opened = livedIn()
    mkdirSync(join(opened.folder, 'incoming'))
    writeFileSync(join(opened.folder, 'incoming', 'settings.json'), '{"half')
    const again = openFolderAt(opened.folder, () => NOW)
    expect([again.settings.read(), again.archive.months()]).toEqual([dutch, ['2026-10', '2026-11']])
    expect(readdirSync(opened.folder).sort()).toEqual(['log', 'settings.json'])
  })

  it('is not replaced when no backup can be made first', async () => {
    const opened = livedIn()
    writeFileSync(join(opened.folder, 'backups'), 'in the way')
    expect(await opened.archive.replaceAll(other, 'import')).toMatchObject({ saved: false })
    expect([opened.settings.read(), opened.archive.months()]).toEqual([dutch, ['2026-10', '2026-11']])
    expect(readdirSync(opened.folder).sort()).toEqual(['backups', 'log', 'settings.json'])
  })

  it('goes, with its backups and what was set aside', async () => {
    const opened = livedIn()
    opened.archive.backUp('daily')
    for (const name of [
      'settings.json.corrupt-1',
      'log/2026-01.json.corrupt-1',
      'problems.log',
      'notes.txt',
    ]) {
      writeFileSync(join(opened.folder, name), 'x')
    }
    expect(await opened.archive.wipe()).toEqual({ saved: true })
    expect(filesIn(opened.folder)).toEqual(['log', 'notes.txt'])
    expect(opened.settings.read()).toEqual(settingsKind.blank())
    expect(opened.log.between(evening, evening)).toEqual([])
  })
})

describe('health answers that are deleted', () => {
  it('are gone from every backup and from what was set aside, and nothing else is', () => {
    let now = NOW
    const { folder, archive, health } = livedIn(() => now)
    health.write(healthOf({ applies: ['q_kidney'] }))
    writeFileSync(join(folder, 'health.json.corrupt-1'), '{"answers":')
    archive.backUp('daily')
    now += DAY
    archive.backUp('daily')
    const before = filesIn(folder)
    archive.forgetHealth()
    const isInBackupOrAside = (file: string): boolean => /backups.*health|health.json.corrupt/.test(file)
    expect(before.filter(isInBackupOrAside)).toHaveLength(3)
    expect(filesIn(folder)).toEqual(before.filter((file) => !isInBackupOrAside(file)))
  })
})

describe('a document of an older version', () => {
  const kind: DocumentKind<{ version: 2; bed: string }> = {
    version: 2,
    schema: z.strictObject({ version: z.literal(2), bed: z.string() }),
    migrations: { 1: ({ time }) => ({ bed: time }) },
    blank: () => ({ version: 2, bed: '' }),
  }

  it('is backed up as it was before it is first written in the new one, and only then', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'bed.json')
    writeFileSync(file, '{"version":1,"time":"22:45"}')
    const seen: string[] = []
    const store = openDocumentStore(kind, {
      dataFolder: folder,
      name: 'bed',
      now: () => NOW,
      onTrouble: ({ trouble }) => seen.push(trouble),
      beforeMigrating: () => seen.push(readFileSync(file, 'utf8')),
    })
    expect(store.read()).toEqual({ version: 2, bed: '22:45' })
    store.write({ version: 2, bed: '23:00' })
    store.write({ version: 2, bed: '23:15' })
    store.reopen()
    store.write(store.read())
    expect(seen).toEqual(['{"version":1,"time":"22:45"}'])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 2, bed: '23:15' })
  })
})
