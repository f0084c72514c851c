import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../electron/adapters/text-file'

const written = (bytes: string | Buffer): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'evenfall-text-')), 'file.csv')
  writeFileSync(path, bytes)
  return path
}
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('café; 5 €', 'utf16le')])

describe('a text file', () => {
  it.each([
    ['UTF-8', 'café; 5 €'],
    ['UTF-8 with a mark', '\uFEFFcafé; 5 €'],
    ['the letters of Windows', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x3b, 0x20, 0x35, 0x20, 0x80])],
    ['two bytes a letter', utf16],
  ])('in %s reads as what was meant', (_, bytes) => {
    expect(readTextFile(written(bytes), 100)).toEqual({ file: 'read', text: 'café; 5 €' })
  })

  it('that is too large, or absent, or a folder, is none', () => {
    expect(readTextFile(written('12345'), 4)).toEqual({ file: 'too_large' })
    expect(readTextFile('/nowhere/at/all', 4)).toEqual({ file: 'absent' })
    expect(readTextFile(tmpdir(), 1_000_000_000)).toEqual({ file: 'unreadable' })
  })
})
