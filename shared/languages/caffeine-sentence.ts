import type { CaffeineWarning } from '../caffeine/daily-amount'
import type { ResidualLevel } from '../caffeine/residual'
import type { Say } from './language'

/**
 * Says how an estimated amount at bedtime compares with what studies noticed; it never calls an amount safe.
 *
 * @example 'Studies disagree whether that much is noticed.'
 */
export const residualLevelSentence = (say: Say, level: ResidualLevel): string =>
  say(($) => $.caffeineSentences.levels[level])

/**
 * Says what of today's caffeine is above the advised amount.
 *
 * @example 'Today adds up to 480 mg. For adults the advice is at most 400 mg a day.'
 */
export const caffeineWarningSentence = (say: Say, { warning, milligrams }: CaffeineWarning): string =>
  say(($) => $.caffeineSentences.warnings[warning], { milligrams })
