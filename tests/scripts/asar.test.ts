import { expect, it } from 'vitest'
import { packAsar } from '../../scripts/asar.mjs'

it('packs files so that a reader of the format finds each one again, whatever the length of the header', () => {
  for (let length = 0; length < 5; length += 1) {
    const files = {
      ['name'.padEnd(4 + length, '-')]: '{}',
      'main.cjs': 'console.log("één")',
      'empty.txt': '',
    }
    expect(unpackAsar(packAsar(files))).toEqual(files)
  }
})

/** Reads the format as its description tells, from its own lengths only. */
function unpackAsar(archive: Buffer): Record<string, string> {
  expect(archive.readUInt32LE(0)).toBe(4)
  const headerEnd = 8 + archive.readUInt32LE(4)
  expect(archive.readUInt32LE(8)).toBe(headerEnd - 12)
  const json = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString()
  const header: { files: Record<string, { size: number; offset: string }> } = JSON.parse(json)
  return Object.fromEntries(
    Object.entries(header.files).map(([name, { size, offset }]) => {
      const start = headerEnd + Number(offset)
      return [name, archive.subarray(start, start + size).toString()]
    }),
  )
}
