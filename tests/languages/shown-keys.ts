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
  /** Nothing is handed over to fill gaps with. */
  readonly fillsNothing: boolean
}

/** Every selector into a catalogue in a source, such as `$.steps[id]` in `say(($) => $.steps[id])`. */
const selectorsIn = (text: string): Selector[] =>
  [...text.matchAll(/\(\$\) =>\s*/g)].flatMap(({ index, 0: { length } }) => {
    const start = index + length
    const end = endOfArgument(text, start)
    const isGroup = text.slice(end, end + 80).includes('returnObjects: true')
    const fillsNothing =
      text[end] === ')' && /\b(t|say)\(\s*$/.test(text.slice(Math.max(0, index - 80), index))
    return pathsIn(text.slice(start, end)).map((parts) => ({ parts, isGroup, fillsNothing }))
  })

/** Where an argument that starts here ends: at the comma or the bracket after it. */
const endOfArgument = (text: string, from: number): number => {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (depth === 0 && /[,)\]}]/.test(letter)) return at
    if (/[([{]/.test(letter)) depth += 1
    if (/[)\]}]/.test(letter)) depth -= 1
  }
  return text.length
}

const pathsIn = (text: string): Part[][] =>
  [...text.matchAll(/(?<![\w$])\$(?=\s*[.[])/g)].map(({ index }) => {
    const parts: Part[] = []
    let at = index + 1
    for (;;) {
      const name = /^\s*\.(\w+)/.exec(text.slice(at))
      const end = text[at] === '[' ? endOfArgument(text, at + 1) : at
      if (name?.[1]) parts.push([name[1]])
      else if (end === at) return parts
      else {
        const quoted = [...text.slice(at + 1, end).matchAll(/'(\w+)'/g)].map(([, one = '']) => one)
        parts.push(quoted.length > 0 ? quoted : 'anything')
      }
      at = name ? at + name[0].length : end + 1
    }
  })

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

const withoutCount = (key: string): readonly string[] => key.replace(/_(one|other)$/, '').split('.')

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
  return keys.filter((key) => !selectors.some((selector) => leadsTo(selector, withoutCount(key))))
}

/**
 * The keys of texts with gaps that some file shows without filling any; the compiler only notices when some of the
 * gaps are filled and others are not.
 *
 * @param keysWithGaps keys of the catalogue every screen shares
 */
export const unfilledKeys = (
  sources: readonly Source[],
  keysWithGaps: readonly string[],
  area?: string,
): readonly string[] => {
  const speaking = area === undefined ? sources : sourcesOf(area, sources)
  const selectors = speaking
    .flatMap(({ text }) => selectorsIn(text))
    .filter(({ fillsNothing }) => fillsNothing)
  return keysWithGaps.filter((key) =>
    selectors.some(
      (selector) => !selector.parts.includes('anything') && leadsTo(selector, withoutCount(key)),
    ),
  )
}
