import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clockFace } from '../../shared/languages/clock-face'
import { en } from '../../shared/languages/en'
import { LANGUAGES, languageFor, parseLanguage, sayIn } from '../../shared/languages/language'
import { nl } from '../../shared/languages/nl'
import { zone } from '../support/simulated-evening'
import { type Source, unshownKeys } from './shown-keys'

type Tree = { readonly [key: string]: string | Tree }
const leaves = (tree: Tree, path: string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value] as [string, string]]
      : leaves(value, [...path, key]),
  )
const keysOf = (tree: Tree | string): string[] =>
  typeof tree === 'string' ? [] : leaves(tree).map(([key]) => key)
/** An area that holds nothing but its title has no screen yet. */
const isBegun = ([, words]: [string, Tree | string]): boolean => keysOf(words).length > 1
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()

/** An area's words, as `shared/languages/<language>/<area>.ts` exports them under one name. */
const areaWords = async (language: string, area: string): Promise<Tree> => {
  const words: Record<string, Tree> = await import(`../../shared/languages/${language}/${area}.ts`)
  const [tree = {}] = Object.values(words)
  return { [area]: tree }
}
const areas = (language: string): Promise<Tree[]> =>
  Promise.all(
    readdirSync(join(import.meta.dirname, '../../shared/languages', language))
      .sort()
      .map((file) => areaWords(language, file.replace('.ts', ''))),
  )

const areasInEnglish = await areas('en')
const english = [...leaves(en), ...areasInEnglish.flatMap((area) => leaves(area))]
const dutch = new Map([...leaves(nl), ...(await areas('nl')).flatMap((area) => leaves(area))])
const root = join(import.meta.dirname, '../..')
const sources: Source[] = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => /\.tsx?$/.test(file) && !/\/languages\/((en|nl)\/\w+|en|nl)\.ts$/.test(file))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') })),
)

describe('the catalogues', () => {
  it('have the same keys, none of them empty', () => {
    expect([...dutch.keys()]).toEqual(english.map(([key]) => key))
    expect(
      [...english.map(([, text]) => text), ...dutch.values()].filter((text) => text.trim() === ''),
    ).toEqual([])
  })

  it.each(english)('%s has the same gaps to fill in both languages', (key, text) => {
    expect(placeholders(dutch.get(key) ?? '')).toEqual(placeholders(text))
  })

  it('say nothing with an exclamation mark, and use the typographer’s apostrophe', () => {
    const all = [...english.map(([, text]) => text), ...dutch.values()]
    expect(all.filter((text) => text.includes('!') || /\w'\w/.test(text))).toEqual([])
  })

  it('hold no key that nothing shows', () => {
    const unshownInAreas = areasInEnglish.flatMap((area) =>
      Object.entries(area)
        .filter(isBegun)
        .flatMap(([name, words]) => unshownKeys(sources, keysOf(words), name).map((key) => `${name}.${key}`)),
    )
    expect([...unshownKeys(sources, keysOf(en)), ...unshownInAreas]).toEqual([])
  })

  it('find a key that nothing shows, also beside shown ones of the same name', () => {
    const screen = (path: string, text: string): Source => ({ path, text })
    const shown = [
      screen(
        'renderer/tonight/a.tsx',
        "t(($) => $.tonight.title); t(($) => $.steps[id]); t(($) => $.day['a'])",
      ),
      screen('renderer/learn/words.ts', "import { learnEn } from '../../shared/languages/en/learn'"),
      screen('renderer/learn/a.tsx', 'say(($) => $.title); say(($) => $.care[id], { returnObjects: true })'),
    ]
    expect([
      unshownKeys(shown, ['tonight.title', 'week.title', 'steps.bath', 'steps.bath.x', 'day.a', 'day.b']),
      unshownKeys(shown, ['title', 'lead', 'care.bath.safe', 'steps.bath'], 'learn'),
      unshownKeys(shown, ['title'], 'safety'),
    ]).toEqual([['week.title', 'steps.bath.x', 'day.b'], ['lead', 'steps.bath'], ['title']])
  })
})

describe('a language', () => {
  it('is the first the user reads, English where there is none', () => {
    expect(LANGUAGES).toEqual(['en', 'nl'])
    expect([
      languageFor(['nl-NL', 'en']),
      languageFor(['de', 'nl_BE']),
      languageFor(['fr']),
      languageFor([]),
    ]).toEqual(['nl', 'nl', 'en', 'en'])
    expect(parseLanguage('fy')).toBeUndefined()
  })

  it('fills in what belongs in a sentence, as it is', () => {
    expect(sayIn('nl')(($) => $.reminders.run_the_bath, { time: '<21:15>' })).toContain('<21:15>')
  })

  it.each([
    ['en', '24', '00:05'],
    ['en', '12', '12:05 AM'],
    ['nl', '24', '00:05'],
    ['nl', '12', '12:05 a.m.'],
  ] as const)('%s on a %s-hour clock shows five past midnight as %s', (language, clock, shown) => {
    const show = clockFace(language, clock)
    expect(show(Date.parse('2026-11-22T23:05Z'), zone('Europe/Amsterdam'))).toBe(shown)
    expect(show(Date.parse('2026-11-22T23:05Z'), zone('Europe/Amsterdam'))).toBe(shown)
  })
})
