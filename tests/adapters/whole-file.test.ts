import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWholeFile } from '../../electron/adapters/whole-file'
import { temporaryFolder } from '../support/data-folders'
import { canMount, smallDisk } from '../support/small-disk'

describe('a file the user asked for', () => {
  it('is written whole and leaves nothing beside it', () => {
    const folder = temporaryFolder()
    expect(writeWholeFile(join(folder, 'evening.ics'), 'één avond')).toEqual({ saved: true })
    expect(readFileSync(join(folder, 'evening.ics'), 'utf8')).toBe('één avond')
    expect(readdirSync(folder)).toEqual(['evening.ics'])
  })

  it.skipIf(process.platform === 'win32')('keeps the permissions of the one it replaces', () => {
    const file = join(temporaryFolder(), 'evening.ics')
    writeFileSync(file, 'old')
    chmodSync(file, 0o640)
    writeWholeFile(file, 'new')
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['new', 0o640])
  })

  it('is written where a link points, and the link stays', () => {
    const folder = temporaryFolder()
    const real = join(temporaryFolder(), 'real.ics')
    writeFileSync(real, 'old')
    symlinkSync(real, join(folder, 'evening.ics'))
    expect(writeWholeFile(join(folder, 'evening.ics'), 'new')).toEqual({ saved: true })
    expect(readlinkSync(join(folder, 'evening.ics'))).toBe(real)
    expect(readFileSync(real, 'utf8')).toBe('new')
  })

  it.each([
    ['a folder', (folder: string) => folder],
    ['in a folder that is not there', (folder: string) => join(folder, 'nowhere', 'evening.ics')],
    ['in a file', (folder: string) => join(folder, 'file', 'evening.ics')],
    ['a device', () => '/dev/null'],
  ])('is refused when it is %s', (_, pathIn) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), 'mine')
    expect(writeWholeFile(pathIn(folder), 'text')).toEqual({ saved: false, problem: 'not_writable' })
    expect(readdirSync(folder)).toEqual(['file'])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('does not follow a link somebody laid where the new content grows', () => {
    const folder = temporaryFolder()
    const victim = join(temporaryFolder(), 'victim')
    writeFileSync(victim, 'untouched')
    symlinkSync(victim, join(folder, '.evening.ics.evenfall'))
    expect(writeWholeFile(join(folder, 'evening.ics'), 'new')).toEqual({ saved: true })
    expect([readFileSync(victim, 'utf8'), readFileSync(join(folder, 'evening.ics'), 'utf8')]).toEqual([
      'untouched',
      'new',
    ])
  })

  it('does not replace a folder that stands where the new content grows', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '.evening.ics.evenfall'))
    expect(writeWholeFile(join(folder, 'evening.ics'), 'new').saved).toBe(false)
    expect(existsSync(join(folder, 'evening.ics'))).toBe(false)
  })
})

describe.skipIf(!canMount())('on a small disk', () => {
  it('stays as it was when the new one does not fit', () => {
    const { folder } = smallDisk(64)
    const file = join(folder, 'evening.ics')
    writeWholeFile(file, 'old')
    expect(writeWholeFile(file, 'x'.repeat(100_000))).toEqual({ saved: false, problem: 'disk_full' })
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['evening.ics'])
  })
})
