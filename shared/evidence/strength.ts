/** How well a claim is supported: what studies say together. */
export const STRENGTHS = ['strong', 'moderate', 'limited', 'contested'] as const

/** How well a claim is supported. */
export type Strength = (typeof STRENGTHS)[number]

/** What a claim rests on: studies of some strength, the advice of an authority, or a choice Evenfall made itself. */
export type Footing = Strength | 'authority' | 'choice'
