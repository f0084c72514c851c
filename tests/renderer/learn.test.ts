import { describe, expect, it } from 'vitest'
import { learnPage, type Section } from '../../renderer/learn/learn-page'
import { found, marked, textsOf } from '../../renderer/learn/search'
import { sayOf } from '../../shared/languages/area'
import { learnEn } from '../../shared/languages/en/learn'
import type { Language } from '../../shared/languages/language'
import { learnNl } from '../../shared/languages/nl/learn'

const page = (language: Language, showsAmounts = true): readonly Section[] =>
  learnPage(sayOf('learn', { en: learnEn, nl: learnNl }, language), language, showsAmounts)
const words = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ title, text, passages }) => [title, text ?? '', ...passages.flatMap(textsOf)])
    .join('\n')
const ids = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, passages }) => passages.map((passage) => `${id}/${passage.id}`))

describe.each(['en', 'nl'] as const)('the page in %s', (language) => {
  it('fills every gap, with numbers as the language writes them', () => {
    expect(words(page(language))).not.toMatch(/\{\{|undefined|\[object/)
    expect(words(page(language))).toContain(language === 'nl' ? '42,5 °C' : '42.5 °C')
    expect(words(page(language))).toContain(language === 'nl' ? '60.977' : '60,977')
  })

  it('names no amount of a supplement to whom none may be shown, and keeps food and caffeine', () => {
    const open = ids(page(language))
    const blocked = ids(page(language, false))
    expect(open.filter((id) => !blocked.includes(id))).toEqual([
      'magnesium/C1',
      'magnesium/glycine',
      'disagreements/limit',
    ])
    const left = page(language, false)
    expect(words(left.filter(({ id }) => !['foods', 'caffeine'].includes(id)))).not.toMatch(/\d\s*m?g\b/)
    expect(words(left.filter(({ id }) => id === 'foods'))).toMatch(/150–160 mg/)
    expect(words(left.filter(({ id }) => id === 'caffeine'))).toMatch(/400 mg/)
  })
})

describe('a search', () => {
  it('finds passages with every word, whatever the capitals and accents', () => {
    expect(ids(found(page('en'), '  JAPAN water '))).toEqual(['bath/C12'])
    expect(ids(found(page('nl'), 'cafeine bruine'))).toEqual([])
    expect(ids(found(page('nl'), 'CAFEINE'))).toEqual(expect.arrayContaining(['caffeine/T3', 'caffeine/C9']))
  })

  it('finds a whole article by its heading, and everything without a word', () => {
    expect(ids(found(page('en'), 'warm bath')).filter((id) => id.startsWith('bath/'))).toEqual(
      ids(page('en')).filter((id) => id.startsWith('bath/')),
    )
    expect(found(page('en'), '  ')).toEqual(page('en'))
  })

  it('marks what it found and leaves the text as it was', () => {
    const pieces = marked('Cafeïne na 14:00, cafeïnevrij', 'cafeine 14')
    expect(pieces.map(({ piece, isFound }) => (isFound ? `[${piece}]` : piece)).join('')).toBe(
      '[Cafeïne] na [14]:00, [cafeïne]vrij',
    )
    expect(
      marked('İstanbul 😀 ok', 'ok')
        .map(({ piece }) => piece)
        .join(''),
    ).toBe('İstanbul 😀 ok')
    expect(marked('plain', '')).toEqual([{ piece: 'plain', at: 0, isFound: false }])
  })
})
