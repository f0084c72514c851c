import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clockFace } from '../../shared/languages/clock-face'
import { LANGUAGES, type Language, languageFor, parseLanguage, sayIn } from '../../shared/languages/language'
import { zone } from '../support/simulated-evening'
import { areaNames, areaWords, core, gapsIn, leavesOf } from './catalogue-texts'
import { type Source, unfilledKeys, unshownKeys } from './shown-keys'

/** Every text of a language by its key; those of an area as `area:key`. */
const textsIn = async (language: Language): Promise<[string, string][]> => {
  const inAreas = await Promise.all(
    areaNames(language).map(async (area) =>
      leavesOf(await areaWords(language, area)).map(([key, text]): [string, string] => [
        `${area}:${key}`,
        text,
      ]),
    ),
  )
  return [...leavesOf(core[language]), ...inAreas.flat()]
}
const english = await textsIn('en')
const dutch = new Map(await textsIn('nl'))
const keysOf = (area?: string): string[] =>
  english
    .filter(([key]) => (area === undefined ? !key.includes(':') : key.startsWith(`${area}:`)))
    .map(([key]) => key.slice(key.indexOf(':') + 1))
/** An area that holds nothing but its title has no screen yet. */
const begunAreas = areaNames('en').filter((area) => keysOf(area).length > 1)
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
    expect(gapsIn(dutch.get(key) ?? '')).toEqual(gapsIn(text))
  })

  it('say nothing with an exclamation mark, and use the typographer’s apostrophe', () => {
    const all = [...english.map(([, text]) => text), ...dutch.values()]
    expect(all.filter((text) => text.includes('!') || /\w'\w/.test(text))).toEqual([])
  })

  it('hold no key that nothing shows', () => {
    const inAreas = begunAreas.flatMap((area) =>
      unshownKeys(sources, keysOf(area), area).map((key) => `${area}:${key}`),
    )
    expect([...unshownKeys(sources, keysOf()), ...inAreas]).toEqual([])
  })

  it('are shown with their gaps filled', () => {
    const withGaps = (area?: string): string[] => {
      const texts = new Map(english)
      return keysOf(area).filter(
        (key) => gapsIn(texts.get(area === undefined ? key : `${area}:${key}`) ?? '').length > 0,
      )
    }
    const inAreas = begunAreas.flatMap((area) => unfilledKeys(sources, withGaps(area), area))
    expect([...unfilledKeys(sources, withGaps()), ...inAreas]).toEqual([])
  })

  it('find a text shown with an open gap', () => {
    const shown: Source[] = [
      { path: 'a.ts', text: 't(($) => $.a.b); t(($) => $.a.c, { x: 1 }); t(($) => (y ? $.a.d : $.a.e))' },
    ]
    expect(unfilledKeys(shown, ['a.b', 'a.c', 'a.d', 'a.e'])).toEqual(['a.b', 'a.d', 'a.e'])
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
    expect(sayIn('nl')(($) => $.bathHeadsUp.bath, { time: '<21:15>' })).toContain('<21:15>')
    const line = sayIn('en')(($) => $.reminders.caught_up_line, {
      time: '{{step}}',
      step: '$t(tonight.title)',
    })
    expect(line).toBe('{{step}} $t(tonight.title)')
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
