import type { HealthDocument } from '../document/health-document'
import type { Instant } from '../evening/instant'
import type { LoggedDrink } from '../log/drinks-of'
import type { CaffeineWarning } from './daily-amount'
import { caffeineWarnings } from './daily-amount'
import type { CaffeineCircumstance, HalfLife } from './half-life'
import { halfLifeFor } from './half-life'
import type { Residual, ResidualLevel } from './residual'
import { residualBand, residualLevel, shownResidual } from './residual'

/** Today's drinks and what they may leave at bedtime. Always an estimate. */
export interface TonightsCaffeine {
  readonly drinks: readonly LoggedDrink[]
  /** Hours; null where nothing is estimated and a doctor or pharmacist should be asked. */
  readonly halfLife: HalfLife | null
  /** Milligrams as shown; null without a bedtime or an estimate. */
  readonly atBedtime: Residual | null
  /** Where that amount lies by what studies noticed; null without an estimate or a drink. */
  readonly level: ResidualLevel | null
  /** What of today's drinks is above the advised amounts. */
  readonly warnings: readonly CaffeineWarning[]
}

/** What is known to change how fast somebody clears caffeine. */
const circumstancesOf = ({ answers, medicines }: HealthDocument): CaffeineCircumstance[] => [
  ...(answers.q_preg === 'yes' ? (['pregnancy'] as const) : []),
  ...(medicines.some(({ medicine }) => medicine === 'ciprofloxacin') ? (['ciprofloxacin'] as const) : []),
]

/** Estimates tonight's caffeine from what was drunk and what is known of the user. */
export const tonightsCaffeine = (
  drinks: readonly LoggedDrink[],
  health: HealthDocument,
  bedtime: Instant | null,
): TonightsCaffeine => {
  const circumstances = circumstancesOf(health)
  const halfLife = halfLifeFor(circumstances)
  const left = halfLife === null || bedtime === null ? null : residualBand(drinks, bedtime, halfLife)
  return {
    drinks,
    halfLife,
    atBedtime: left && shownResidual(left),
    level: left && drinks.length > 0 ? residualLevel(left.central) : null,
    warnings: caffeineWarnings(drinks, circumstances),
  }
}
