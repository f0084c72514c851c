import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { LoggedDrink } from '../log/drinks-of'
import type { CaffeineMode } from '../planner/evening-wish'
import { hasCaffeineLimits } from './adults-only'
import type { CaffeineCount, CaffeineFacts } from './careful-count'
import { caffeineCircumstances, caffeineCount } from './careful-count'
import type { CaffeineWarning } from './daily-amount'
import { caffeineWarnings } from './daily-amount'
import type { HalfLife } from './half-life'
import { halfLifeFor } from './half-life'
import type { Residual, ResidualLevel } from './residual'
import { residualBand, residualLevel, shownResidual } from './residual'

/** Today's drinks and what they may leave at bedtime. Always an estimate. */
export interface TonightsCaffeine {
  readonly drinks: readonly LoggedDrink[]
  /** Whether limits and estimates are for this person; without them only the drinks are told. */
  readonly limits: boolean
  /** How tonight's limit is counted, and why so. */
  readonly count: CaffeineCount
  /** Hours; null where nothing is estimated and a doctor or pharmacist should be asked. */
  readonly halfLife: HalfLife | null
  /** Milligrams as shown; null without a bedtime or an estimate. */
  readonly atBedtime: Residual | null
  /** Where that amount lies by what studies noticed; null without an estimate or a drink. */
  readonly level: ResidualLevel | null
  /** What of today's drinks is above the advised amounts. */
  readonly warnings: readonly CaffeineWarning[]
}

/** Estimates an evening's caffeine from what was drunk, what is known of the user and the mode they chose. */
export const tonightsCaffeine = (
  drinks: readonly LoggedDrink[],
  health: CaffeineFacts,
  chosen: CaffeineMode,
  evening: EveningDate,
  bedtime: Instant | null,
): TonightsCaffeine => {
  const count = caffeineCount(chosen, health, evening)
  if (!hasCaffeineLimits(health)) {
    return { drinks, limits: false, count, halfLife: null, atBedtime: null, level: null, warnings: [] }
  }
  const circumstances = caffeineCircumstances(health, evening)
  const halfLife = halfLifeFor(circumstances)
  const left = halfLife === null || bedtime === null ? null : residualBand(drinks, bedtime, halfLife)
  return {
    drinks,
    limits: true,
    count,
    halfLife,
    atBedtime: left && shownResidual(left),
    level: left && drinks.length > 0 ? residualLevel(left.central) : null,
    warnings: caffeineWarnings(drinks, circumstances),
  }
}
