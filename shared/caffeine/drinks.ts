import type { DrinkKind } from '../log/log-event'

/**
 * Milligrams of caffeine in a usual drink, to start from; the user may change them.
 * Dutch averages of the Voedingscentrum (factsheet "Cafeïne"): a cup of coffee of 125 ml, a cup of black or green tea,
 * a glass of cola, a can of energy drink. Dutch trade figures, which vary widely: an espresso of 40 ml, and a cup of
 * decaffeinated coffee with 2 to 4 mg.
 */
export const USUAL_MILLIGRAMS: { readonly [kind in Exclude<DrinkKind, 'other'>]: number } = {
  coffee: 60,
  espresso: 84,
  black_tea: 30,
  green_tea: 20,
  cola: 20,
  energy: 80,
  decaf: 3,
}
