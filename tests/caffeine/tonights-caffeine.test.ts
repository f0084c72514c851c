import { describe, expect, test } from 'vitest'
import { caffeineCount } from '../../shared/caffeine/careful-count'
import { tonightsCaffeine } from '../../shared/caffeine/tonights-caffeine'
import type { HealthDocument } from '../../shared/document/health-document'
import { healthKind } from '../../shared/document/health-document'
import { caffeineWarningSentence, residualLevelSentence } from '../../shared/languages/caffeine-sentence'
import { sayIn } from '../../shared/languages/language'
import type { LoggedDrink } from '../../shared/log/drinks-of'
import { at, date } from '../support/evenings'
import { healthOf, medicine } from '../support/health'

const bedtime = at('22:48')
const drunk = (milligrams: number, clock: string): LoggedDrink => ({
  id: clock,
  kind: 'other',
  milligrams,
  drankAt: at(clock),
  evening: date('2026-11-22'),
})
const health = healthKind.blank()
const sunday = date('2026-11-22')
const caffeineOn = (
  drinks: readonly LoggedDrink[],
  person: HealthDocument = health,
  bed: number | null = bedtime,
) => tonightsCaffeine(drinks, person, 'standard', sunday, bed)

describe('tonight’s caffeine', () => {
  test('107 mg at 14:00 leaves about 30 mg at 22:48, and studies disagree about that', () => {
    const drinks = [drunk(107, '14:00')]
    expect(caffeineOn(drinks)).toEqual({
      drinks,
      limits: true,
      count: { mode: 'standard', because: 'chosen' },
      halfLife: { short: 3, central: 5, long: 7 },
      atBedtime: { low: 15, central: 30, high: 45 },
      level: 'unclear',
      warnings: [],
    })
  })

  test('is nothing without a drink, and no estimate without a bedtime', () => {
    expect(caffeineOn([])).toMatchObject({
      atBedtime: { low: 0, central: 0, high: 0 },
      level: null,
    })
    expect(caffeineOn([drunk(60, '14:00')], health, null)).toMatchObject({
      atBedtime: null,
      level: null,
    })
  })

  test('has neither an estimate nor an advised amount for somebody under eighteen, or who would not say', () => {
    const drinks = [drunk(300, '14:00'), drunk(300, '15:00')]
    for (const person of [healthOf({ applies: ['q_age'] }), healthOf({ unclear: ['q_age'] })]) {
      const { count: _, ...told } = caffeineOn(drinks, person)
      expect(told).toEqual({
        drinks,
        limits: false,
        halfLife: null,
        atBedtime: null,
        level: null,
        warnings: [],
      })
    }
  })

  test('stays longer in pregnancy, where the advice is 200 mg a day', () => {
    const pregnant = healthOf({ applies: ['q_preg'], namely: ['pregnant'] })
    expect(caffeineOn([drunk(107, '14:00'), drunk(100, '16:00')], pregnant)).toMatchObject({
      halfLife: { central: 12 },
      level: 'likely',
      warnings: [{ warning: 'day_over_200', milligrams: 207 }],
    })
  })

  test('stays longer with ciprofloxacin', () => {
    const medicines = [medicine('ciprofloxacin', ['08:00'])]
    expect(caffeineOn([], healthOf({ medicines })).halfLife?.central).toBe(8)
  })
})

describe('how careful the limit is', () => {
  const countFor = (person: HealthDocument, chosen: 'standard' | 'lenient' | 'cautious' = 'standard') =>
    caffeineCount(chosen, person, sunday)

  test.each([
    ['pregnant', 'pregnancy'],
    ['trying', 'trying'],
    ['pill', 'pill'],
    ['fluvoxamine', 'fluvoxamine'],
    ['liver_disease', 'liver_disease'],
  ] as const)('is asked for by "%s", whatever was chosen', (namely, because) => {
    const question = namely === 'pregnant' || namely === 'trying' ? 'q_preg' : 'q_caff'
    const person = healthOf({ applies: [question], namely: [namely, 'smoking'] })
    for (const chosen of ['standard', 'lenient', 'cautious'] as const) {
      expect(countFor(person, chosen)).toEqual({ mode: 'cautious', because })
    }
  })

  test('is as chosen for a smoker, in breastfeeding, and while nothing was asked', () => {
    const smoker = healthOf({ applies: ['q_caff'], namely: ['smoking'] })
    const breastfeeding = healthOf({ applies: ['q_preg'], namely: ['breastfeeding'] })
    for (const person of [smoker, breastfeeding, health, healthOf()]) {
      expect(countFor(person, 'lenient')).toEqual({ mode: 'lenient', because: 'chosen' })
    }
    expect(caffeineOn([], smoker).halfLife).toMatchObject({ central: 3, long: 4.2 })
    expect(caffeineOn([drunk(250, '08:00')], breastfeeding).warnings).toContainEqual({
      warning: 'day_over_200',
      milligrams: 250,
    })
  })

  test('reads "don’t know" as all that was asked: no estimate, and the careful count', () => {
    const unsure = healthOf({ unclear: ['q_caff'] })
    expect(caffeineOn([drunk(60, '08:00')], unsure)).toMatchObject({
      count: { mode: 'cautious', because: 'unsure' },
      halfLife: null,
      atBedtime: null,
    })
  })

  test('follows a course of ciprofloxacin, on its evenings only', () => {
    const course = (from: string, to: string) =>
      countFor(healthOf({ medicines: [medicine('ciprofloxacin', ['08:00'], { from, to })] })).because
    expect(course('2026-11-20', '2026-11-22')).toBe('ciprofloxacin')
    expect(course('2026-11-23', '2026-11-30')).toBe('chosen')
    expect(course('2026-11-10', '2026-11-21')).toBe('chosen')
  })
})

describe('caffeine in words', () => {
  test.each([
    ['en', 'By this estimate that is little.', 'Studies disagree whether that much is noticed.'],
    [
      'nl',
      'Volgens deze schatting is dat weinig.',
      'Onderzoeken zijn het er niet over eens of je daar iets van merkt.',
    ],
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
