import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clockFace } from '../../shared/languages/clock-face'
import { en } from '../../shared/languages/en'
import { LANGUAGES, languageFor, parseLanguage, sayIn } from '../../shared/languages/language'
import { nl } from '../../shared/languages/nl'
import { zone } from '../support/simulated-evening'

type Tree = { readonly [key: string]: string | Tree }
const leaves = (tree: Tree, path: string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value] as [string, string]]
      : leaves(value, [...path, key]),
  )
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

const english = [...leaves(en), ...(await areas('en')).flatMap((area) => leaves(area))]
const dutch = new Map([...leaves(nl), ...(await areas('nl')).flatMap((area) => leaves(area))])
const source = ['shared', 'electron', 'renderer']
  .flatMap((folder) =>
    readdirSync(join(import.meta.dirname, '../..', folder), { recursive: true, withFileTypes: true })
      .filter(
        (file) =>
          /\.tsx?$/.test(file.name) &&
          !/\/languages\/((en|nl)\/\w+|en|nl)\.ts$/.test(join(file.parentPath, file.name)),
      )
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')),
  )
  .join('\n')

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
    const unused = english
      .map(([key]) => key.replace(/_(one|other)$/, ''))
      .filter((key) => {
        const [last = '', group = ''] = key.split('.').toReversed()
        // A key is shown by its own name, or through its group: `$.steps[id]`.
        return !new RegExp(`\\.${last}\\b`).test(source) && !new RegExp(`\\.${group}\\s*\\[`).test(source)
      })
    expect(unused).toEqual([])
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
