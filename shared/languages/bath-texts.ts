import type { PlannedBath } from '../safety/bath'
import type { HealthFacts } from '../safety/circumstances'
import { circumstancesOf } from '../safety/circumstances'
import { mayBe } from '../safety/questions'
import type { SayOf } from './area'
import type { Say } from './language'

/** How to bathe safely: the limit that holds, said once. */
export const bathSafety = (t: Say, { degrees, caution }: PlannedBath): string => {
  switch (caution) {
    case 'none':
    case 'unanswered':
      return t(($) => $.safety.bath_safe, { degrees })
    case 'careful':
      return t(($) => $.safety.bath_caution)
    case 'pregnant':
      return t(($) => $.safety.bath_pregnant)
  }
}

/** Everything to know about bathing for somebody with these answers. */
export const bathTexts = (
  t: Say,
  say: SayOf<'safety'>,
  bath: PlannedBath,
  facts: Pick<HealthFacts, 'answers' | 'circumstances'>,
): string[] => {
  const skin = circumstancesOf(facts, 'q_skin')
  const isNumb = skin.includes('reduced_feeling') || skin.includes('diabetes')
  return [
    bathSafety(t, bath),
    say(($) => $.bath.bath_alcohol),
    ...(bath.plainWater ? [say(($) => $.warnings.plain_water)] : []),
    ...(isNumb ? [say(($) => $.warnings.feeling)] : []),
    ...(mayBe(facts.answers, 'q_relax') ? [say(($) => $.warnings.alone)] : []),
  ]
}
