import { ARTICLES, DISAGREEMENTS, HINTS, type ToldClaim } from '../../shared/evidence/articles'
import { CLAIMS } from '../../shared/evidence/claims'
import { FIGURE_IDS, FIGURES, type FigureId, namesAmounts } from '../../shared/evidence/figures'
import { FOODS, type Food } from '../../shared/evidence/foods'
import type { SourceId } from '../../shared/evidence/sources'
import type { Footing } from '../../shared/evidence/strength'
import type { SayOf } from '../../shared/languages/area'
import type { Language } from '../../shared/languages/language'

/** Something one passage of the page tells. */
export type Passage =
  | { readonly kind: 'care'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'claim'
      readonly id: ToldClaim
      readonly text: string
      readonly use: string
      /** Whether a rule of the planner stands on it; otherwise `use` is only how Evenfall treats it. */
      readonly isPlanned: boolean
      readonly footing: Footing
      readonly sources: readonly SourceId[]
    }
  | {
      readonly kind: 'food'
      readonly id: string
      readonly text: string
      readonly serving: string
      readonly amount: string
    }
  | {
      readonly kind: 'disagreement'
      readonly id: string
      readonly text: string
      readonly says: string
      readonly decision: string
    }
  | {
      readonly kind: 'hint'
      readonly id: string
      readonly text: string
      readonly sources: readonly SourceId[]
    }

/** A part of the page under a heading of its own. */
export interface Section {
  readonly id: (typeof ARTICLES)[number]['id'] | 'foods' | 'disagreements' | 'hints'
  readonly title: string
  /** What introduces it. */
  readonly text: string | null
  readonly passages: readonly Passage[]
}

type LearnSay = SayOf<'learn'>
type Numbers = Readonly<Record<FigureId, string>>

/**
 * Every figure as it is written in a language, for the gaps of a text. i18next copies each option of each call, but
 * only hands on what is under `replace`: with a hundred figures that is ten times faster.
 */
const numbersIn = (language: Language): Numbers => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const written = (value: number | string) => (typeof value === 'number' ? format.format(value) : value)
  const replace = Object.fromEntries(FIGURE_IDS.map((id) => [id, written(FIGURES[id].value)])) as Numbers
  return { replace } as unknown as Numbers
}

/**
 * The whole page as data, in one language. Without `showsAmounts` no passage that names an amount of a supplement is
 * part of it.
 */
export const learnPage = (say: LearnSay, language: Language, showsAmounts: boolean): readonly Section[] => {
  const numbers = numbersIn(language)
  const isShown = (claim: ToldClaim): boolean => showsAmounts || !namesAmounts(claim)
  return [
    ...ARTICLES.map(({ id, claims }) => ({
      id,
      title: say(($) => $.articles[id]),
      text: null,
      passages: [...cares(say, numbers, id), ...claims.filter(isShown).map(claimIn(say, numbers))],
    })),
    {
      id: 'foods',
      title: say(($) => $.foods.title),
      text: say(($) => $.foods.text),
      passages: FOODS.map(foodIn(say)),
    },
    {
      id: 'disagreements',
      title: say(($) => $.disagreements.title),
      text: say(($) => $.disagreements.text),
      passages: DISAGREEMENTS.filter(({ claim }) => isShown(claim)).map(({ id }) => ({
        kind: 'disagreement',
        id,
        text: say(($) => $.disagreements.topics[id]),
        says: say(($) => $.disagreements.says[id], numbers),
        decision: say(($) => $.disagreements.decisions[id], numbers),
      })),
    },
    {
      id: 'hints',
      title: say(($) => $.hints.title),
      text: null,
      passages: HINTS.map(({ id, sources }) => ({
        kind: 'hint',
        id,
        text: say(($) => $.hints[id], numbers),
        sources,
      })),
    },
  ]
}

const claimIn =
  (say: LearnSay, numbers: Numbers) =>
  (id: ToldClaim): Passage => ({
    kind: 'claim',
    id,
    text: say(($) => $.claims[id], numbers),
    use: say(($) => $.uses[id], numbers),
    isPlanned: CLAIMS[id].rule !== null,
    footing: CLAIMS[id].footing,
    sources: CLAIMS[id].sources,
  })

/** Who should be careful: every sentence of an article's group, in the order of the catalogue. */
const cares = (say: LearnSay, numbers: Numbers, article: (typeof ARTICLES)[number]['id']): Passage[] =>
  Object.entries(say(($) => $.care[article], { ...numbers, returnObjects: true })).map(([id, text]) => ({
    kind: 'care',
    id,
    text,
  }))

const foodIn =
  (say: LearnSay) =>
  ({ id, serving, least, most }: (typeof FOODS)[number]): Passage => ({
    kind: 'food',
    id,
    text: say(($) => $.foods.names[id]),
    serving: servingIn(say, serving),
    amount:
      least === most
        ? say(($) => $.foods.amount, { amount: least })
        : say(($) => $.foods.range, { least, most }),
  })

const servingIn = (say: LearnSay, serving: Food['serving']): string => {
  if (typeof serving === 'string') return say(($) => $.foods[serving])
  return 'grams' in serving
    ? say(($) => $.foods.grams, { amount: serving.grams })
    : say(($) => $.foods.millilitres, { amount: serving.millilitres })
}
