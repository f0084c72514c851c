/** Magnesium in one serving of food, in milligrams, as one article gives it; brands and portions differ. */
export interface Food {
  readonly id: string
  /** Grams or millilitres of a serving; a piece, or a usual portion, where the article names no measure. */
  readonly serving: { readonly grams: number } | { readonly millilitres: number } | 'piece' | 'portion'
  readonly least: number
  readonly most: number
}

/** Everyday food with magnesium, the richest first. It doesn't count towards the limit for supplements. */
export const FOODS = [
  { id: 'spinach', serving: { millilitres: 240 }, least: 150, most: 160 },
  { id: 'pumpkin_seeds', serving: { grams: 28 }, least: 150, most: 150 },
  { id: 'pulses', serving: { millilitres: 240 }, least: 60, most: 120 },
  { id: 'cashews', serving: { grams: 28 }, least: 80, most: 80 },
  { id: 'almonds', serving: { grams: 28 }, least: 75, most: 75 },
  { id: 'dark_chocolate', serving: { grams: 28 }, least: 64, most: 64 },
  { id: 'avocado', serving: 'piece', least: 58, most: 58 },
  { id: 'whole_grain', serving: 'portion', least: 40, most: 60 },
  { id: 'fish', serving: 'portion', least: 25, most: 50 },
  { id: 'banana', serving: 'piece', least: 32, most: 32 },
] as const satisfies readonly Food[]
