import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { NO_CALENDARS } from '../../shared/calendar/calendar-state'
import { settingsKind } from '../../shared/document/settings-document'
import { openFolder, StockStore, setAside, temporaryFolder } from '../support/data-folders'
import { time } from '../support/evenings'
import { healthOf, medicine } from '../support/health'
import { NOW } from '../support/log-lines'

const dutch = { ...settingsKind.blank(), language: 'nl' as const, welcomed: true }

describe('what is saved', () => {
  it('is there again after a restart, every document whole', () => {
    const folder = temporaryFolder()
    const first = openFolder(folder)
    const night = { bed: time('22:45'), wake: time('06:45') }
    const routine = { ...first.routine.read(), week: { MO: night, SU: night }, steps: { own_25: true } }
    const health = healthOf({ answeredAt: { q_kidney: NOW }, medicines: [medicine('iron', ['08:00'])] })
    const state = {
      version: 1 as const,
      reminders: { lookedAt: NOW, handled: {}, snoozes: [], onScreen: [], runs: [] },
      calendar: { ...NO_CALENDARS, keptFile: { path: '/home/evenfall.ics', writtenAt: NOW } },
      planned: {},
    }
    const place = { version: 1 as const, bounds: { x: 1, y: 2, width: 900, height: 600 }, maximized: false }
    expect([
      first.settings.write(dutch),
      first.routine.write(routine),
      first.health.write(health),
      first.state.write(state),
      first.windowPlace.write(place),
    ]).toEqual(Array.from({ length: 5 }, () => ({ saved: true })))

    const second = openFolder(folder)
    expect({
      settings: second.settings.read(),
      routine: second.routine.read(),
      health: second.health.read(),
      state: second.state.read(),
      place: second.windowPlace.read(),
      troubles: second.troubles,
    }).toEqual({ settings: dutch, routine, health, state, place, troubles: [] })
  })

  it('is the document itself, its version in front', () => {
    const folder = temporaryFolder()
    openFolder(folder).settings.write(dutch)
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toEqual(dutch)
  })

  it('comes back with the next write when somebody deletes the file, even the folder', () => {
    const folder = join(temporaryFolder(), 'data')
    const { settings, health } = openFolder(folder)
    settings.write(dutch)
    rmSync(folder, { recursive: true })
    expect(settings.write({ ...settings.read(), theme: 'paper' })).toEqual({ saved: true })
    expect(health.write(health.read())).toEqual({ saved: true })
    expect(openFolder(folder).settings.read()).toEqual({ ...dutch, theme: 'paper' })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it.skipIf(process.platform === 'win32').each([0o000, 0o022, 0o777])(
    'is nobody else’s to read, whatever the umask (%o)',
    (umask) => {
      const before = process.umask(umask)
      onTestFinished(() => {
        process.umask(before)
      })
      const folder = join(temporaryFolder(), 'data')
      openFolder(folder).settings.write(dutch)
      expect(
        [folder, join(folder, 'log'), join(folder, 'settings.json')].map(
          (path) => statSync(path).mode & 0o777,
        ),
      ).toEqual([0o700, 0o700, 0o600])
    },
  )
})

describe('a file that can’t be used', () => {
  const whole = JSON.stringify(dutch)
  it.each([
    ['empty', ''],
    ['cut off', whole.slice(0, -9)],
    ['full of NULs', '\0'.repeat(512)],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['text', '"settings"'],
    ['a number', '42'],
    ['of no version', '{}'],
    ['of an odd version', JSON.stringify({ ...dutch, version: '1' })],
    ['of version 0', JSON.stringify({ ...dutch, version: 0 })],
    ['of another shape', JSON.stringify({ ...dutch, theme: 'pink' })],
    ['somebody else’s', '{"name":"x","version":"2.0.0","dependencies":{}}'],
    ['after prototypes', `{"__proto__":${whole}}`],
    ['binary', '\ufffd\u0001PNG'],
    ['very deep', '['.repeat(50_000)],
  ])('is set aside when it is %s, and the next write stands', (_, content) => {
    const folder = temporaryFolder()
    const file = join(folder, 'settings.json')
    writeFileSync(file, content)
    const opened = openFolder(folder)
    expect(opened.settings.read()).toEqual(settingsKind.blank())
    expect(opened.troubles).toEqual([setAside('settings.json')])
    expect(readFileSync(join(folder, opened.troubles[0]?.keptAs ?? ''), 'utf8')).toBe(content)
    expect(opened.settings.write(dutch)).toEqual({ saved: true })
    expect(openFolder(folder).settings.read()).toEqual(dutch)
  })

  it('takes no other document with it', () => {
    const folder = temporaryFolder()
    const first = openFolder(folder)
    first.settings.write(dutch)
    first.health.write(first.health.read())
    writeFileSync(join(folder, 'health.json'), '{"version":1')
    const second = openFolder(folder)
    expect(second.settings.read()).toEqual(dutch)
    expect(second.troubles).toEqual([setAside('health.json')])
  })

  it('may even be a folder', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'settings.json'))
    const opened = openFolder(folder)
    expect(opened.troubles).toEqual([setAside('settings.json')])
    expect(opened.settings.write(dutch)).toEqual({ saved: true })
  })

  it('is left alone, byte for byte, when a newer Evenfall wrote it', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'settings.json')
    const newer = '{"version": 2, "language": "fy"}'
    writeFileSync(file, newer)
    const opened = openFolder(folder)
    expect(opened.troubles).toEqual([
      { file: 'settings.json', trouble: 'newer', keptAs: null, lost: 0, backup: null },
    ])
    expect(opened.settings.read()).toEqual(settingsKind.blank())
    expect(opened.settings.write(dutch)).toEqual({ saved: false, problem: 'not_writable' })
    expect(readFileSync(file, 'utf8')).toBe(newer)
    expect(readdirSync(folder).sort()).toEqual(['log', 'settings.json'])
  })

  it.each([
    ['cut off, told to clear it', '{"version":1,"lang', { clearInvalidConfig: true }],
    ['a list', '[1,2]', {}],
    ['a bare number', '42', {}],
  ])('would be taken for an empty one by electron-store as it comes: %s', (_, content, options) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'settings.json'), content)
    const stock = new StockStore({ cwd: folder, name: 'settings', ...options })
    stock.set('language', 'nl')
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).not.toContain(content)
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })
})

describe('what a killed process left', () => {
  it('is removed at the start, and nothing else is', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'log'))
    const left = ['settings.json.tmp', 'health.json.tmp-1a2b3c', 'log/2026-11.json.tmp-17']
    const kept = ['notes.txt', 'settings.json.corrupt-2026-01-01T00-00-00.000Z', 'my.tmp', 'Preferences']
    for (const name of [...left, ...kept]) writeFileSync(join(folder, name), 'half of it')
    openFolder(folder)
    expect([...left, ...kept].filter((name) => existsSync(join(folder, name)))).toEqual(kept)
  })

  it('never leads a write elsewhere', () => {
    const folder = temporaryFolder()
    const elsewhere = join(temporaryFolder(), 'elsewhere')
    writeFileSync(elsewhere, 'untouched')
    const opened = openFolder(folder)
    symlinkSync(elsewhere, join(folder, 'settings.json.tmp'))
    expect(opened.settings.write(dutch)).toEqual({ saved: true })
    expect(readFileSync(elsewhere, 'utf8')).toBe('untouched')
  })
})

describe('a folder that can’t be used', () => {
  it('starts blank and says with each write that nothing was saved', () => {
    const file = join(temporaryFolder(), 'a-file')
    writeFileSync(file, '')
    const opened = openFolder(join(file, 'data'))
    expect(opened.settings.read()).toEqual(settingsKind.blank())
    expect(opened.settings.write(dutch)).toEqual({ saved: false, problem: 'not_writable' })
    expect(opened.settings.read()).toEqual(settingsKind.blank())
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'keeps what was saved when it may no longer be written',
    () => {
      const folder = temporaryFolder()
      const { settings } = openFolder(folder)
      settings.write(dutch)
      chmodSync(folder, 0o500)
      onTestFinished(() => chmodSync(folder, 0o700))
      expect(settings.write({ ...dutch, theme: 'paper' })).toEqual({ saved: false, problem: 'not_writable' })
      expect(openFolder(folder).settings.read()).toEqual(dutch)
    },
  )
})
