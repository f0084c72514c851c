import type { DrinkKind } from '../log/log-event'

/**
 * The drinks that are offered, with the milligrams of caffeine to start from; the user may change them. Dutch averages
 * of the Voedingscentrum (factsheet "Cafeïne") for a cup of coffee of 125 ml, a cup of black or green tea, a glass of
 * cola and a can of energy drink; Dutch trade figures, which vary widely, for an espresso of 40 ml and for a cup of
 * decaffeinated coffee, with 2 to 4 mg.
 */
export const DRINKS: readonly {
  readonly kind: Exclude<DrinkKind, 'other'>
  readonly milligrams: number
}[] = [
  { kind: 'coffee', milligrams: 60 },
  { kind: 'espresso', milligrams: 84 },
  { kind: 'black_tea', milligrams: 30 },
  { kind: 'green_tea', milligrams: 20 },
  { kind: 'cola', milligrams: 20 },
  { kind: 'energy', milligrams: 80 },
  { kind: 'decaf', milligrams: 3 },
]
