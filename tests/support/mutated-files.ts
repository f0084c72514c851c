import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { openFolder, temporaryFolder } from './data-folders'
import { date } from './evenings'
import { anyLog } from './log-arbitrary'

const FILES = ['settings.json', 'routine.json', 'health.json', 'state.json', 'log/2026-11.json'] as const
const evening = date('2026-11-22')

/** The texts of a household's files. */
const household = (): Map<string, string> => {
  const folder = temporaryFolder()
  const { settings, routine, health, state, log } = openFolder(folder)
  settings.write(settings.read())
  routine.write(routine.read())
  health.write(health.read())
  state.write(state.read())
  const [lines = []] = fc.sample(anyLog, { numRuns: 1, seed: 7 })
  for (const line of lines) log.append({ ...line, evening })
  return new Map(FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** A flipped bit, a cut, an inserted or doubled piece, a value of another type, a prototype key, deep nesting. */
const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat({ max: 6 })).map(([at, bit]) => (text: string) => {
    const bytes = Buffer.from(text)
    const place = at % bytes.length
    bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << bit), place)
    return bytes.toString('latin1')
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % text.length)),
  fc.tuple(fc.nat(), fc.string({ maxLength: 5 })).map(
    ([at, more]) =>
      (text: string) =>
        text.slice(0, at % text.length) + more + text.slice(at % text.length),
  ),
  fc
    .tuple(fc.nat(), fc.constantFrom('null', '[]', '{}', '-1', '1e400', '""', 'true'))
    .map(([at, value]) => (text: string) => {
      const values = [...text.matchAll(/: ?("[^"]*"|[\d.]+|true|false|null)/g)]
      const chosen = values[at % Math.max(1, values.length)]
      return chosen
        ? text.slice(0, chosen.index) +
            chosen[0].replace(chosen[1] ?? '', () => value) +
            text.slice(chosen.index + chosen[0].length)
        : text
    }),
  fc
    .constantFrom('"__proto__": {"polluted": 1},', '"constructor": {"prototype": {"polluted": 1}},')
    .map((key) => (text: string) => text.replace('{', `{${key}`)),
  fc.constantFrom('[', '{"a":').map((open) => (text: string) => `${open.repeat(20_000)}${text}`),
  fc.constant((text: string) => '\0'.repeat(text.length)),
)

/**
 * Opens a household so many times with one of its files mutated, and expects that nothing crashes or is reset and the
 * original is kept; how often a trouble was told.
 */
export const openMutated = (numRuns: number): number => {
  const texts = household()
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'log'), { recursive: true })
  let told = 0
  fc.assert(
    fc.property(fc.constantFrom(...FILES), mutation, (file, mutate) => {
      const before = texts.get(file) ?? ''
      const found = mutate(before)
      for (const name of [
        ...readdirSync(folder),
        ...readdirSync(join(folder, 'log')).map((one) => `log/${one}`),
      ]) {
        if (name !== 'log') rmSync(join(folder, name), { recursive: true })
      }
      const written = Buffer.from(found, 'utf8')
      writeFileSync(join(folder, file), written)
      const opened = openFolder(folder)
      opened.log.between(evening, evening)
      const [trouble] = opened.troubles
      if (trouble) told += 1
      // Either it could be read as it is and was left alone, or its bytes are all still there and it was said.
      const kept = trouble?.keptAs ?? file
      expect(opened.troubles.length).toBeLessThanOrEqual(1)
      expect(readFileSync(join(folder, kept)).equals(written)).toBe(true)
    }),
    { numRuns },
  )
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  return told
}
