import { describe, expect, it } from 'vitest'
import { ARTICLES, DISAGREEMENTS, HINTS } from '../../shared/evidence/articles'
import { CLAIM_OF_STEP } from '../../shared/evidence/claim-of-step'
import { CLAIMS, type ClaimId } from '../../shared/evidence/claims'
import { FIGURE_IDS, FIGURES, type FigureId, namesAmounts } from '../../shared/evidence/figures'
import { addressOf, SOURCE_IDS, SOURCES } from '../../shared/evidence/sources'
import { learnEn } from '../../shared/languages/en/learn'
import { learnNl } from '../../shared/languages/nl/learn'
import { areaNames, areaWords, core, gapsIn, leavesOf } from '../languages/catalogue-texts'
import { FORBIDDEN } from './forbidden'
import { numbersIn } from './numbers-in'
import { AMOUNTS, NOT_ABOUT_HEALTH, TOLD } from './told-figures'

const claimIds = Object.keys(CLAIMS) as ClaimId[]
const isFigure = (name: string): name is FigureId => FIGURE_IDS.some((id) => id === name)
const learnTexts = [
  ...leavesOf(learnEn).map(([key, text]) => ['en', key, text] as const),
  ...leavesOf(learnNl).map(([key, text]) => ['nl', key, text] as const),
]
const otherTexts = async (language: 'en' | 'nl'): Promise<(readonly [string, string])[]> => {
  const areas = areaNames(language).filter((area) => area !== 'learn')
  const inAreas = await Promise.all(
    areas.map(async (area) =>
      leavesOf(await areaWords(language, area)).map(([key, text]) => [`${area}:${key}`, text] as const),
    ),
  )
  return [...leavesOf(core[language]), ...inAreas.flat()]
}
const everyText = [
  ...(await otherTexts('en')).map(([key, text]) => ['en', key, text] as const),
  ...(await otherTexts('nl')).map(([key, text]) => ['nl', key, text] as const),
]

describe('what Evenfall claims', () => {
  it('is as strong as the studies behind it', () => {
    const footings = claimIds.map((id) => `${id}: ${CLAIMS[id].footing}`)
    expect(footings.filter((one) => /^(T|C)\d/.test(one)).sort()).toEqual([
      'C10: limited',
      'C11: moderate',
      'C12: moderate',
      'C16: authority',
      'C1: authority',
      'C2: limited',
      'C4: contested',
      'C9: choice',
      'T10: limited',
      'T1: limited',
      'T2: moderate',
      'T3: strong',
      'T3_hour: moderate',
      'T5: moderate',
      'T6: limited',
      'T7: moderate',
      'T8: moderate',
      'T9: moderate',
    ])
  })

  it('has a source, unless it says that evidence is limited or that Evenfall chose', () => {
    const unsupported = claimIds.filter(
      (id) => CLAIMS[id].sources.length === 0 && !['limited', 'choice'].includes(CLAIMS[id].footing),
    )
    expect(unsupported).toEqual([])
  })

  it('is told in an article or beside one, and leads from every step', () => {
    const told: ClaimId[] = ARTICLES.flatMap(({ claims }) => [...claims])
    expect(claimIds.filter((id) => !told.includes(id))).toEqual(['foods', 'safety_screen', 'insomnia'])
    expect(new Set(told).size).toBe(told.length)
    expect(Object.values(CLAIM_OF_STEP).filter((id) => !told.includes(id))).toEqual([])
    expect(Object.keys(learnEn.claims)).toEqual(expect.arrayContaining(told))
    expect(Object.keys(learnEn.disagreements.decisions).sort()).toEqual(
      DISAGREEMENTS.map(({ id }) => id).sort(),
    )
  })
})

describe('a source', () => {
  it.each(SOURCE_IDS)('%s is cited by a claim', (id) => {
    const cites = [...Object.values(CLAIMS), ...HINTS].filter(({ sources }) =>
      sources.some((one) => one === id),
    )
    expect(cites.length).toBeGreaterThan(0)
    expect(SOURCES[id].cited).not.toMatch(/^\s|\s$|https?:|doi/)
  })

  it.each(SOURCE_IDS.filter((id) => SOURCES[id].doi))('%s has a well-formed DOI and its year', (id) => {
    const { doi = '', year } = SOURCES[id]
    expect(doi).toMatch(/^10\.\d{4,9}\/[A-Za-z0-9./()_-]+[A-Za-z0-9]$/)
    expect(addressOf(id)).toBe(`https://doi.org/${doi}`)
    expect(new URL(addressOf(id) ?? '').href).toBe(addressOf(id))
    expect(id).toBe(`${id.replace(/_\d+$/, '')}_${year}`)
  })

  it.each(SOURCE_IDS.filter((id) => !SOURCES[id].doi))('%s has no address to open', (id) => {
    expect(addressOf(id)).toBeUndefined()
  })
})

describe('a number about health', () => {
  it.each(learnTexts)('in %s, %s comes from a figure, never written out', (_, key, text) => {
    const counts = /^(found_|foods\.)/.test(key) ? ['count', 'words', 'amount', 'least', 'most'] : []
    expect(numbersIn(text)).toEqual([])
    expect(gapsIn(text).filter((gap) => !isFigure(gap) && !counts.includes(gap))).toEqual([])
  })

  it('is told somewhere, or by a text elsewhere in Evenfall', () => {
    const told = [
      ...learnTexts.flatMap(([, , text]) => gapsIn(text)),
      ...Object.values(TOLD).flatMap(({ figures = [] }) => figures),
    ]
    expect(FIGURE_IDS.filter((id) => !told.includes(id))).toEqual([])
  })

  it('that is an amount of a supplement stands only where a claim hides it', () => {
    const hides: Record<string, ClaimId> = Object.fromEntries(
      DISAGREEMENTS.map(({ id, claim }) => [id, claim]),
    )
    const shown = learnTexts.filter(([, key, text]) => {
      const [group, inner = '', last = ''] = key.split('.')
      const claim = group === 'disagreements' ? hides[last] : claimIds.find((id) => id === inner)
      const hidden = claim !== undefined && namesAmounts(claim)
      return !hidden && gapsIn(text).some((gap) => isFigure(gap) && FIGURES[gap].supplement)
    })
    expect(shown).toEqual([])
    expect(claimIds.filter(namesAmounts)).toEqual(['C1', 'glycine'])
  })

  const aboutHealth = everyText.filter(
    ([, key]) =>
      TOLD[key] !== undefined ||
      !NOT_ABOUT_HEALTH.some((one) => (one instanceof RegExp ? one.test(key) : one === key)),
  )

  it.each(aboutHealth)('in %s, %s traces to a figure or a claim', (_, key, text) => {
    const { figures = [], filledFrom = [] } = TOLD[key] ?? {}
    const numbers = figures.map((id) => String(FIGURES[id].value))
    const filled = gapsIn(text).filter((gap) => AMOUNTS.test(gap))
    expect({
      text,
      numbers: new Set(numbersIn(text)),
      restsOnClaims: filled.length === 0 || filledFrom.length > 0,
    }).toEqual({
      text,
      numbers: new Set(numbers),
      restsOnClaims: true,
    })
  })

  it('is listed under a key that exists', () => {
    const keys = everyText.map(([, key]) => key)
    expect(Object.keys(TOLD).filter((key) => !keys.includes(key))).toEqual([])
  })

  it('is found in digits, as a time, and in words of either language', () => {
    expect([
      numbersIn('At most 39 °C, 8.8 hours, after 14:00, for {{most}} of 1,094'),
      numbersIn('Hooguit 8,8 uur, 1.094 mensen, twee keer'),
      numbersIn('It ends an hour before bed, half an hour at least; three hours'),
      numbersIn('Het eindigt een uur voor bedtijd, een half uur, drie uur'),
      numbersIn('The one that has no number, een ander uur'),
    ]).toEqual([
      ['39', '8.8', '14:00', '1094'],
      ['8.8', '1094', '2'],
      ['60', '30', '3'],
      ['60', '30', '3'],
      [],
    ])
  })
})

describe('what nobody verified', () => {
  const shown = [...learnTexts, ...everyText].map(
    ([language, key, text]) => [`${language} ${key}`, text] as const,
  )
  const sources = SOURCE_IDS.map((id) => [id, `${SOURCES[id].cited} ${SOURCES[id].doi ?? ''}`] as const)

  it.each(FORBIDDEN)('is never shown: $about', ({ says }) => {
    expect([...shown, ...sources].filter(([, text]) => says.test(text)).map(([key]) => key)).toEqual([])
  })
})
