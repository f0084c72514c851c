import type { CaffeineCircumstance } from './half-life'
import type { Dose } from './residual'

/** An amount above what is advised, with its milligrams. */
export interface CaffeineWarning {
  readonly warning: 'single_over_200' | 'day_over_200' | 'day_over_400'
  readonly milligrams: number
}

/** Most milligrams advised at once and in a day, and in a day of pregnancy, trying for one or breastfeeding (EFSA 2015). */
const MOST_AT_ONCE = 200
const MOST_A_DAY = 400
const MOST_A_DAY_FOR_TWO = 200

/** What of one day's doses is above the advised amounts; the largest single dose is named. */
export const caffeineWarnings = (
  dosesOfDay: readonly Dose[],
  circumstances: readonly CaffeineCircumstance[],
): CaffeineWarning[] => {
  const milligrams = dosesOfDay.reduce((sum, dose) => sum + dose.milligrams, 0)
  const largest = Math.max(0, ...dosesOfDay.map((dose) => dose.milligrams))
  const forTwo = (['pregnancy', 'trying', 'breastfeeding'] as const).some((one) =>
    circumstances.includes(one),
  )
  const warnings: CaffeineWarning[] = []
  if (forTwo && milligrams > MOST_A_DAY_FOR_TWO) warnings.push({ warning: 'day_over_200', milligrams })
  if (!forTwo && milligrams > MOST_A_DAY) warnings.push({ warning: 'day_over_400', milligrams })
  if (largest > MOST_AT_ONCE) warnings.push({ warning: 'single_over_200', milligrams: largest })
  return warnings
}
