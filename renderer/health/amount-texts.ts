import { aboveLimitText } from '../../shared/languages/above-limit-text'
import type { SayOf } from '../../shared/languages/area'
import type { Say } from '../../shared/languages/language'
import { portionText } from '../../shared/languages/portion-text'
import type { DoseFacts } from '../../shared/safety/dose'
import { plannedDose } from '../../shared/safety/dose'
import { glycineWith } from '../../shared/safety/magnesium-forms'
import { availableMilligrams, UPPER_LIMIT } from '../../shared/safety/magnesium-limit'

/** What came of the amount that was chosen: what is planned, or why nothing is. */
export const amountTexts = (
  t: Say,
  say: SayOf<'safety'>,
  facts: DoseFacts & { readonly showGlycine: boolean },
): string[] => {
  const planned = plannedDose(facts)
  const { dose, product, region, showGlycine } = facts
  const tablet = product?.tabletMilligrams ?? 0
  const available = availableMilligrams(facts) ?? 0
  const milligrams = dose?.milligrams ?? 0
  if (planned.none === null) {
    const isRounded = dose !== null && planned.day.milligrams < dose.milligrams
    const glycine = showGlycine && product?.form === 'bisglycinate'
    return [
      say(($) => $.magnesium.planned, { amount: portionText(t, planned.day) }),
      ...(isRounded ? [say(($) => $.magnesium.rounded)] : []),
      ...(glycine
        ? [say(($) => $.magnesium.glycine_with, { milligrams: glycineWith(planned.day.milligrams) })]
        : []),
    ]
  }
  switch (planned.none) {
    case 'tablet_above_limit':
      return [say(($) => $.magnesium.tablet_above_limit, { tablet, available })]
    case 'tablet_above_dose':
      return [say(($) => $.magnesium.tablet_above_dose, { tablet, milligrams })]
    case 'above_limit':
      return [aboveLimitText(say, milligrams, { cap: UPPER_LIMIT[region], available })]
    default:
      return []
  }
}
