import { dirname } from 'node:path'

/** A file of the app, by its path from the project's folder. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** One part of a selector: a name, several names in quotes, or anything. */
type Part = readonly string[] | 'anything'

interface Selector {
  readonly parts: readonly Part[]
  /** Asks for a whole group, not for one text. */
  readonly isGroup: boolean
}

/** Every selector into a catalogue in a source, such as `$.steps[id]`. */
const selectorsIn = (text: string): Selector[] =>
  [...text.matchAll(/(?<![\w$`])\$(?=[.[])/g)].map(({ index }) => {
    const parts: Part[] = []
    let at = index + 1
    for (;;) {
      const name = /^\s*\.(\w+)/.exec(text.slice(at, at + 200))
      if (name?.[1]) {
        parts.push([name[1]])
        at += name[0].length
        continue
      }
      const bracket = text[at] === '[' ? inBrackets(text, at) : undefined
      if (bracket === undefined) break
      const quoted = [...bracket.matchAll(/'(\w+)'/g)].map(([, one = '']) => one)
      parts.push(quoted.length > 0 ? quoted : 'anything')
      at += bracket.length + 2
    }
    return { parts, isGroup: text.slice(at, at + 80).includes('returnObjects: true') }
  })

const inBrackets = (text: string, from: number): string => {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1
    if (text[at] === ']') depth -= 1
    if (depth === 0) return text.slice(from + 1, at)
  }
  return text.slice(from + 1)
}

const leadsTo = ({ parts, isGroup }: Selector, key: readonly string[]): boolean =>
  (isGroup ? parts.length <= key.length : parts.length === key.length) &&
  parts.every((part, index) => part === 'anything' || part.includes(key[index] ?? ''))

const AREA_OF = /languages\/(?:en|nl)\/(\w+)'|SayOf<'(\w+)'>|useAreaWords\('(\w+)'/g

/** The sources that speak an area's words: those that name it, and what lies in the same folder. */
const sourcesOf = (area: string, sources: readonly Source[]): readonly Source[] => {
  const naming = sources.filter(({ text }) =>
    [...text.matchAll(AREA_OF)].some((found) => found.slice(1).includes(area)),
  )
  const folders = new Set(naming.map(({ path }) => dirname(path)))
  return sources.filter(({ path }) => folders.has(dirname(path)))
}

/**
 * The keys to which no selector leads, so that nothing ever shows them.
 *
 * @param area the area the keys belong to; none for the catalogue every screen shares
 */
export const unshownKeys = (
  sources: readonly Source[],
  keys: readonly string[],
  area?: string,
): readonly string[] => {
  const speaking = area === undefined ? sources : sourcesOf(area, sources)
  const selectors = speaking.flatMap(({ text }) => selectorsIn(text))
  return keys.filter((key) => {
    const parts = key.replace(/_(one|other)$/, '').split('.')
    return !selectors.some((selector) => leadsTo(selector, parts))
  })
}
