import { describe, expect, test } from 'vitest'
import { tonightsCaffeine } from '../../shared/caffeine/tonights-caffeine'
import { healthKind } from '../../shared/document/health-document'
import { caffeineWarningSentence, residualLevelSentence } from '../../shared/languages/caffeine-sentence'
import { sayIn } from '../../shared/languages/language'
import type { LoggedDrink } from '../../shared/log/drinks-of'
import { at, date } from '../support/evenings'
import { medicine } from '../support/health'

const bedtime = at('22:48')
const drunk = (milligrams: number, clock: string): LoggedDrink => ({
  id: clock,
  kind: 'other',
  milligrams,
  drankAt: at(clock),
  evening: date('2026-11-22'),
})
const health = healthKind.blank()

describe('tonight’s caffeine', () => {
  test('107 mg at 14:00 leaves about 30 mg at 22:48, and studies disagree about that', () => {
    const drinks = [drunk(107, '14:00')]
    expect(tonightsCaffeine(drinks, health, bedtime)).toEqual({
      drinks,
      halfLife: { short: 3, central: 5, long: 7 },
      atBedtime: { low: 15, central: 30, high: 45 },
      level: 'unclear',
      warnings: [],
    })
  })

  test('is nothing without a drink, and no estimate without a bedtime', () => {
    expect(tonightsCaffeine([], health, bedtime)).toMatchObject({
      atBedtime: { low: 0, central: 0, high: 0 },
      level: null,
    })
    expect(tonightsCaffeine([drunk(60, '14:00')], health, null)).toMatchObject({
      atBedtime: null,
      level: null,
    })
  })

  test('stays longer in pregnancy, where the advice is 200 mg a day', () => {
    const pregnant = { ...health, answers: { q_preg: 'yes' as const } }
    expect(tonightsCaffeine([drunk(107, '14:00'), drunk(100, '16:00')], pregnant, bedtime)).toMatchObject({
      halfLife: { central: 12 },
      level: 'likely',
      warnings: [{ warning: 'day_over_200', milligrams: 207 }],
    })
  })

  test('stays longer with ciprofloxacin', () => {
    const medicines = [medicine('ciprofloxacin', ['08:00'])]
    expect(tonightsCaffeine([], { ...health, medicines }, bedtime).halfLife?.central).toBe(8)
  })
})

describe('caffeine in words', () => {
  test.each([
    ['en', 'By this estimate that is little.', 'Studies disagree whether that much is noticed.'],
    ['nl', 'Volgens deze schatting is dat weinig.', 'Onderzoeken verschillen erover of je zoveel merkt.'],
  ] as const)('%s: %s', (language, low, unclear) => {
    const say = sayIn(language)
    expect([residualLevelSentence(say, 'low'), residualLevelSentence(say, 'unclear')]).toEqual([low, unclear])
  })

  test('names the advised amount', () => {
    expect(caffeineWarningSentence(sayIn('en'), { warning: 'day_over_400', milligrams: 480 })).toBe(
      'Today adds up to 480 mg. For adults the advice is at most 400 mg a day.',
    )
    expect(caffeineWarningSentence(sayIn('nl'), { warning: 'single_over_200', milligrams: 250 })).toBe(
      'In één drankje zit 250 mg. Voor volwassenen is het advies hooguit 200 mg in één keer.',
    )
  })
})
