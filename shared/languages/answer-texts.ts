import type { HealthFacts } from '../safety/circumstances'
import { circumstancesOf } from '../safety/circumstances'
import type { QuestionId } from '../safety/questions'
import type { SayOf } from './area'
import type { Say } from './language'

const skinTexts = (say: SayOf<'safety'>, facts: Pick<HealthFacts, 'answers' | 'circumstances'>): string[] => {
  const skin = circumstancesOf(facts, 'q_skin')
  return [
    ...(skin.includes('open_wounds') ? [say(($) => $.warnings.wounds)] : []),
    ...(skin.some((one) => one !== 'open_wounds') ? [say(($) => $.warnings.feeling)] : []),
  ]
}

const sleepTexts = (
  say: SayOf<'safety'>,
  facts: Pick<HealthFacts, 'answers' | 'circumstances'>,
): string[] => {
  const sleep = circumstancesOf(facts, 'q_apnea')
  return [
    ...(sleep.includes('apnoea') ? [say(($) => $.warnings.cpap)] : []),
    ...(sleep.includes('breathing_pauses') ? [say(($) => $.warnings.apnea_hint)] : []),
  ]
}

const caffeineTexts = (
  say: SayOf<'safety'>,
  facts: Pick<HealthFacts, 'answers' | 'circumstances'>,
): string[] => {
  const caffeine = circumstancesOf(facts, 'q_caff')
  if (caffeine.some((one) => one === 'fluvoxamine' || one === 'liver_disease'))
    return [say(($) => $.warnings.caffeine_ask)]
  return caffeine.includes('pill') ? [say(($) => $.warnings.caffeine_slow)] : []
}

/** What the careful answer to a question leads to, in words; nothing for the other answer. */
const effectTexts = (
  t: Say,
  say: SayOf<'safety'>,
  question: QuestionId,
  facts: Pick<HealthFacts, 'answers' | 'circumstances'>,
): string[] => {
  switch (question) {
    case 'q_age':
      return [say(($) => $.adults_only)]
    case 'q_kidney':
      return [t(($) => $.safety.kidney), say(($) => $.warnings.plain_water)]
    case 'q_preg': {
      const only = circumstancesOf(facts, 'q_preg').every((one) => one === 'trying')
      return [only ? say(($) => $.trying) : t(($) => $.safety.pregnancy)]
    }
    case 'q_heart':
    case 'q_mg':
    case 'q_bowel':
    case 'q_diur_k':
    case 'q_heartmed':
      return [t(($) => $.safety.blocked_generic)]
    case 'q_abx':
      return [say(($) => $.medicines.antibiotics), say(($) => $.with_times)]
    case 'q_bone':
    case 'q_thyroid':
      return [say(($) => $.with_times)]
    case 'q_iron_etc':
    case 'q_other':
      return [say(($) => $.ask_pharmacist)]
    case 'q_diur':
    case 'q_ppi':
      return [say(($) => $.warnings.diuretic_ppi)]
    case 'q_bp':
      return [say(($) => $.warnings.sedatives)]
    case 'q_relax':
      return [say(($) => $.warnings.sedatives), say(($) => $.warnings.alone)]
    case 'q_total':
      return [say(($) => $.others_why), say(($) => $.magnesium.ul_info)]
    case 'q_65':
      return [say(($) => $.warnings.kidney_check)]
    case 'q_skin':
      return skinTexts(say, facts)
    case 'q_apnea':
      return sleepTexts(say, facts)
    case 'q_caff':
      return caffeineTexts(say, facts)
  }
}

/**
 * What to know after an answer: the effect of the careful one; for "don't know" that the careful side is taken, and
 * the effect where it is one to act on.
 */
export const answerTexts = (
  t: Say,
  say: SayOf<'safety'>,
  question: QuestionId,
  facts: Pick<HealthFacts, 'answers' | 'circumstances'>,
): string[] => {
  const answer = facts.answers[question]
  if (answer === (question === 'q_age' ? 'no' : 'yes')) return effectTexts(t, say, question, facts)
  return answer === 'unknown' ? [say(($) => $.unsure)] : []
}
