import { describe, expect, it } from 'vitest'
import { answerTexts } from '../../shared/languages/answer-texts'
import { sayOf } from '../../shared/languages/area'
import { bathTexts } from '../../shared/languages/bath-texts'
import { en } from '../../shared/languages/en'
import { safetyEn } from '../../shared/languages/en/safety'
import { sayIn } from '../../shared/languages/language'
import { safetyNl } from '../../shared/languages/nl/safety'
import type { PlannedBath } from '../../shared/safety/bath'
import { plannedBath, USUAL_BATH } from '../../shared/safety/bath'
import { bathLimits } from '../../shared/safety/bath-limits'
import type { Circumstance } from '../../shared/safety/circumstances'
import type { HealthAnswer, QuestionId } from '../../shared/safety/questions'
import { QUESTIONS } from '../../shared/safety/questions'

const t = sayIn('en')
const say = sayOf('safety', { en: safetyEn, nl: safetyNl }, 'en')
const told = (question: QuestionId, answer: HealthAnswer, circumstances: Circumstance[] = []) =>
  answerTexts(t, say, question, { answers: { [question]: answer }, circumstances })

const { warnings } = safetyEn

describe('after an answer about health, in words', () => {
  it.each<[QuestionId, readonly string[]]>([
    ['q_kidney', [en.safety.kidney, warnings.plain_water]],
    ['q_heart', [en.safety.blocked_generic]],
    ['q_mg', [en.safety.blocked_generic]],
    ['q_bowel', [en.safety.blocked_generic]],
    ['q_diur_k', [en.safety.blocked_generic]],
    ['q_heartmed', [en.safety.blocked_generic]],
    ['q_abx', [safetyEn.medicines.antibiotics, safetyEn.with_times]],
    ['q_bone', [safetyEn.with_times]],
    ['q_thyroid', [safetyEn.with_times]],
    ['q_iron_etc', [safetyEn.ask_pharmacist]],
    ['q_other', [safetyEn.ask_pharmacist]],
    ['q_diur', [warnings.diuretic_ppi]],
    ['q_ppi', [warnings.diuretic_ppi]],
    ['q_bp', [warnings.sedatives]],
    ['q_relax', [warnings.sedatives, warnings.alone]],
    ['q_65', [warnings.kidney_check]],
    ['q_total', [safetyEn.others_why, safetyEn.magnesium.ul_info]],
  ])('yes to %s tells what follows', (question, expected) => {
    expect(told(question, 'yes')).toEqual(expected)
  })

  it('somebody under eighteen reads that Evenfall plans magnesium for adults only', () => {
    expect(told('q_age', 'no')).toEqual([safetyEn.adults_only])
    expect(told('q_age', 'yes')).toEqual([])
  })

  it('depends on what it is, where a question asks that', () => {
    expect(told('q_preg', 'yes', ['trying'])).toEqual([safetyEn.trying])
    expect(told('q_preg', 'yes', ['pregnant'])).toEqual([en.safety.pregnancy])
    expect(told('q_skin', 'yes', ['open_wounds', 'diabetes'])).toEqual([warnings.wounds, warnings.feeling])
    expect(told('q_apnea', 'yes', ['apnoea', 'breathing_pauses'])).toEqual([
      warnings.cpap,
      warnings.apnea_hint,
    ])
    expect(told('q_skin', 'yes', ['open_wounds'])).toEqual([warnings.wounds])
    expect(told('q_skin', 'yes', ['diabetes'])).toEqual([warnings.feeling])
    expect(told('q_apnea', 'yes', ['apnoea'])).toEqual([warnings.cpap])
    expect(told('q_apnea', 'yes', ['breathing_pauses'])).toEqual([warnings.apnea_hint])
    expect(told('q_caff', 'yes', ['liver_disease'])).toEqual([warnings.caffeine_ask])
    expect(told('q_caff', 'yes', ['fluvoxamine', 'pill'])).toEqual([warnings.caffeine_ask])
    expect(told('q_caff', 'yes', ['pill'])).toEqual([warnings.caffeine_slow])
    expect(told('q_caff', 'yes', [])).toEqual([warnings.caffeine_ask])
  })

  it.each(QUESTIONS)(
    'not knowing about %s is said to be taken carefully, and nothing of it is an amount',
    (question) => {
      expect(told(question, 'unknown')).toEqual([safetyEn.unsure])
      expect(told(question, question === 'q_age' ? 'yes' : 'no')).toEqual([])
    },
  )
})

describe('how to bathe, in words', () => {
  const bath = (caution: PlannedBath['caution'], plainWater = false): PlannedBath => ({
    ...plannedBath(bathLimits({ answers: {}, circumstances: [] }), USUAL_BATH),
    degrees: 40,
    caution,
    plainWater,
  })
  const nobody = { answers: { q_skin: 'no', q_relax: 'no' } as const, circumstances: [] }

  it.each<[PlannedBath['caution'], string]>([
    ['none', en.safety.bath_safe.replace('{{degrees}}', '40')],
    ['unanswered', en.safety.bath_safe.replace('{{degrees}}', '40')],
    ['careful', en.safety.bath_caution],
    ['pregnant', en.safety.bath_pregnant],
  ])('with caution %s, and never after alcohol', (caution, expected) => {
    expect(bathTexts(t, say, bath(caution), nobody)).toEqual([expected, safetyEn.bath.bath_alcohol])
  })

  it('names plain water, numb skin and not being alone where they matter', () => {
    const facts = {
      answers: { q_skin: 'yes', q_relax: 'yes' } as const,
      circumstances: ['reduced_feeling'] as const,
    }
    expect(bathTexts(t, say, bath('careful', true), facts)).toEqual([
      en.safety.bath_caution,
      safetyEn.bath.bath_alcohol,
      warnings.plain_water,
      warnings.feeling,
      warnings.alone,
    ])
  })
})
