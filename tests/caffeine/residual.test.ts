import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caffeineWarnings } from '../../shared/caffeine/daily-amount'
import { DRINKS } from '../../shared/caffeine/drinks'
import { type CaffeineCircumstance, type HalfLife, halfLifeFor } from '../../shared/caffeine/half-life'
import {
  type Dose,
  nextDrinkLeaves,
  residualAt,
  residualBand,
  residualLevel,
  shownResidual,
} from '../../shared/caffeine/residual'
import { minutesAfter, minutesBefore } from '../../shared/evening/instant'
import { DRINK_KINDS } from '../../shared/log/log-event'
import { at } from '../support/evenings'

const usual: HalfLife = { short: 3, central: 5, long: 7 }
const bedtime = at('22:30')
const dose = (milligrams: number, hoursBefore: number): Dose => ({
  milligrams,
  drankAt: minutesBefore(bedtime, hoursBefore * 60),
})
const anyDoses = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -600, max: 3000 }))
    .map(([milligrams, minutes]) => dose(milligrams, minutes / 60)),
  { maxLength: 6 },
)

describe('the caffeine that is left', () => {
  test('for one half-life is one number', () => {
    expect(residualAt([dose(107, 8.8)], bedtime, 5)).toBeCloseTo(31.6, 1)
  })

  test('of 107 mg after 8.8 hours is about 32 mg, between 14 and 45', () => {
    const residual = residualBand([dose(107, 8.8)], bedtime, usual)
    expect([residual.low, residual.central, residual.high].map(Math.round)).toEqual([14, 32, 45])
    expect(shownResidual(residual)).toEqual({ low: 15, central: 30, high: 45 })
  })

  test('is the whole drink for 45 minutes, and nothing before it', () => {
    expect(residualBand([dose(60, 0)], bedtime, usual)).toEqual({ low: 60, central: 60, high: 60 })
    expect(residualBand([dose(60, 44 / 60)], bedtime, usual).central).toBe(60)
    expect(residualBand([dose(60, 45 / 60)], bedtime, usual).central).toBeCloseTo(54.075, 3)
    expect(residualBand([dose(60, -1)], bedtime, usual)).toEqual({ low: 0, central: 0, high: 0 })
  })

  test('halves in each half-life', () => {
    expect(residualBand([dose(80, 15)], bedtime, usual)).toEqual({
      low: 80 / 32,
      central: 10,
      high: expect.closeTo(80 * 2 ** (-15 / 7)),
    })
  })

  test('of many drinks adds up, never lies outside its band and never grows without a drink', () => {
    fc.assert(
      fc.property(anyDoses, anyDoses, fc.integer({ min: 0, max: 600 }), (some, others, minutes) => {
        const all = residualBand([...some, ...others], bedtime, usual)
        const parts = [some, others].map((doses) => residualBand(doses, bedtime, usual).central)
        expect(all.central).toBeCloseTo((parts[0] ?? 0) + (parts[1] ?? 0), 6)
        expect(all.low).toBeLessThanOrEqual(all.central)
        expect(all.central).toBeLessThanOrEqual(all.high)
        expect(all.high).toBeLessThanOrEqual(
          [...some, ...others].reduce((sum, { milligrams }) => sum + milligrams, 0) + 1e-9,
        )
        const drunk = some.filter(({ drankAt }) => drankAt <= bedtime)
        const later = residualBand(drunk, minutesAfter(bedtime, minutes), usual)
        expect(later.central).toBeLessThanOrEqual(residualBand(drunk, bedtime, usual).central)
      }),
    )
  })

  test('is called low under 30 mg, unclear up to 60 and likely noticed above', () => {
    expect([0, 29.9, 30, 60, 60.1].map(residualLevel)).toEqual(['low', 'low', 'unclear', 'unclear', 'likely'])
  })

  test('the next espresso at two leaves about 25 mg at half past ten, by itself', () => {
    const espresso = { milligrams: 84, drankAt: at('14:00') }
    const leaves = nextDrinkLeaves(espresso, bedtime, usual)
    expect(leaves && shownResidual(leaves)).toEqual({ low: 10, central: 25, high: 35 })
    expect(nextDrinkLeaves({ ...espresso, drankAt: at('22:31') }, bedtime, usual)).toBeNull()
  })
})

describe('half-lives', () => {
  test.each<[CaffeineCircumstance[], HalfLife | null]>([
    [[], usual],
    [['breastfeeding'], usual],
    [['pregnancy', 'pill', 'ciprofloxacin'], { short: 7.2, central: 12, long: 16.8 }],
    [['pill', 'smoking'], { short: 6, central: 10, long: 14 }],
    [['ciprofloxacin'], { short: 4.8, central: 8, long: 11.2 }],
    [['smoking'], { short: 1.8, central: 3, long: 4.2 }],
    [['fluvoxamine', 'pill'], null],
    [['liver_disease'], null],
  ])('with %j: %j', (circumstances, halfLife) => {
    const found = halfLifeFor(circumstances)
    const rounded = found && {
      short: Number(found.short.toFixed(6)),
      central: Number(found.central.toFixed(6)),
      long: Number(found.long.toFixed(6)),
    }
    expect(rounded).toEqual(halfLife)
  })
})

describe('amounts above what is advised', () => {
  test.each<[number[], CaffeineCircumstance[], ReturnType<typeof caffeineWarnings>]>([
    [[], [], []],
    [[200, 200], [], []],
    [
      [200, 201],
      [],
      [
        { warning: 'day_over_400', milligrams: 401 },
        { warning: 'single_over_200', milligrams: 201 },
      ],
    ],
    [[100, 100], ['pregnancy'], []],
    [[100, 101], ['pregnancy'], [{ warning: 'day_over_200', milligrams: 201 }]],
    [[150, 150], ['breastfeeding'], [{ warning: 'day_over_200', milligrams: 300 }]],
    [[84, 250], ['smoking'], [{ warning: 'single_over_200', milligrams: 250 }]],
  ])('%j with %j', (amounts, circumstances, warnings) => {
    expect(
      caffeineWarnings(
        amounts.map((milligrams) => dose(milligrams, 6)),
        circumstances,
      ),
    ).toEqual(warnings)
  })

  test('every drink with a name has a usual amount', () => {
    expect([...DRINKS.map(({ kind }) => kind), 'other']).toEqual(DRINK_KINDS)
  })
})
