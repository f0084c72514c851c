import { DRINKS } from '../../shared/caffeine/drinks'
import { nextDrinkLeaves, shownResidual } from '../../shared/caffeine/residual'
import { caffeineWarningSentence, residualLevelSentence } from '../../shared/languages/caffeine-sentence'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import type { Words } from '../words'

/**
 * What today's caffeine comes to at bedtime; without numbers for somebody whose body clears caffeine in a way nobody can
 * estimate, and only what was drunk on an evening without a bedtime or by somebody whom the limits are not for.
 */
export const caffeineSentences = ({ t }: Words, { caffeine }: EveningView): string[] => {
  const { drinks, limits, halfLife, atBedtime, level, warnings } = caffeine
  const milligrams = drinks.reduce((sum, drink) => sum + drink.milligrams, 0)
  const drunk = drinks.length === 0 ? t(($) => $.caffeine.none) : t(($) => $.caffeine.so_far, { milligrams })
  if (!limits) return [drunk, t(($) => $.caffeine.adults_only)]
  const told = warnings.map((warning) => caffeineWarningSentence(t, warning))
  if (halfLife === null) return [t(($) => $.caffeine.ask_doctor), ...told]
  const now = drinks.length === 0 || atBedtime === null ? drunk : t(($) => $.caffeine.left, { ...atBedtime })
  return [now, ...(level ? [residualLevelSentence(t, level)] : []), ...told]
}

/** What one espresso more would leave at bedtime; null where nothing can be said about it. */
export const nextEspressoSentence = (
  { t }: Words,
  { caffeine: { limits, halfLife }, asOf }: EveningView,
  plan: EveningPlan | null,
): string | null => {
  const espresso = DRINKS.find(({ kind }) => kind === 'espresso')
  if (!espresso || !plan || !limits || halfLife === null) return null
  const leaves = nextDrinkLeaves({ ...espresso, drankAt: asOf }, plan.bedtime, halfLife)
  return leaves && t(($) => $.caffeine.next_espresso, { milligrams: shownResidual(leaves).central })
}
