import type { ClaimId } from './claims'

/** One article: who should be careful, and what is known, the weightiest first. */
export interface Article {
  readonly id: 'magnesium' | 'bath' | 'caffeine' | 'regular_times'
  readonly claims: readonly Exclude<ClaimId, 'foods' | 'insomnia' | 'safety_screen'>[]
}

/** The articles, in the order they are read. */
export const ARTICLES = [
  {
    id: 'magnesium',
    claims: [
      'magnesium_sleep',
      'time_to_effect',
      'T1',
      'spacing',
      'kidney',
      'C1',
      'C16',
      'C2',
      'C4',
      'glycine',
    ],
  },
  { id: 'bath', claims: ['T2', 'C11', 'bath_warmth', 'C12', 'bath_salt'] },
  {
    id: 'caffeine',
    claims: ['T3', 'T3_hour', 'caffeine_differs', 'C9', 'half_life', 'caffeine_daily', 'drinks'],
  },
  {
    id: 'regular_times',
    claims: ['T8', 'sleep_duration', 'T7', 'T6', 'T10', 'T5', 'C10', 'T9'],
  },
] as const satisfies readonly Article[]

/** A claim that an article tells, so that it can be read and led to. */
export type ToldClaim = (typeof ARTICLES)[number]['claims'][number]

/** Where the articles Evenfall began with disagree, each beside the claim that settles it. */
export const DISAGREEMENTS = [
  { id: 'limit', claim: 'C1' },
  { id: 'gap', claim: 'spacing' },
  { id: 'form', claim: 'C2' },
  { id: 'oxide', claim: 'C2' },
  { id: 'threonate', claim: 'C4' },
  { id: 'who', claim: 'magnesium_sleep' },
  { id: 'cause', claim: 'magnesium_sleep' },
  { id: 'portions', claim: 'C16' },
  { id: 'pregnancy', claim: 'kidney' },
  { id: 'bath_hour', claim: 'C11' },
  { id: 'bath_heat', claim: 'C12' },
  { id: 'caffeine', claim: 'C9' },
  { id: 'alcohol', claim: 'C10' },
] as const satisfies readonly { readonly id: string; readonly claim: ToldClaim }[]

/** When to see a doctor instead of planning on. */
export const HINTS = [
  { id: 'apnea', sources: [] },
  { id: 'insomnia', sources: ['riemann_2023'] },
  { id: 'cpap', sources: [] },
] as const
