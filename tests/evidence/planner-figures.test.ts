import { describe, expect, it } from 'vitest'
import { DRINKS } from '../../shared/caffeine/drinks'
import { halfLifeFor } from '../../shared/caffeine/half-life'
import { FIGURES, type FigureId } from '../../shared/evidence/figures'
import { caffeineHours } from '../../shared/planner/caffeine'
import { spacingOf } from '../../shared/planner/medicine-spacing'
import {
  ALCOHOL_CUTOFF,
  DIM_LIGHTS,
  EXERCISE_END,
  MAGNESIUM,
  SCREENS_OFF,
  WARM_BATH,
  WIND_DOWN,
} from '../../shared/routine/built-in-steps'
import { BATH_DEGREES, BATH_LENGTHS, USUAL_BATH } from '../../shared/safety/bath'
import { UPPER_LIMIT } from '../../shared/safety/magnesium-limit'
import { IRREGULAR_FROM } from '../../shared/week/regularity'

const told = (...ids: FigureId[]): unknown[] => ids.map((id) => FIGURES[id].value)
const milligrams = (kind: string): number | undefined =>
  DRINKS.find((drink) => drink.kind === kind)?.milligrams

describe('what Learn says the planner uses is what it uses', () => {
  it('for magnesium', () => {
    expect(told('magnesium_earliest', 'magnesium_latest', 'magnesium_usual')).toEqual([
      MAGNESIUM.preferred.earliestStart,
      MAGNESIUM.preferred.latestStart,
      MAGNESIUM.usualMinutesBeforeBed,
    ])
    expect(told('cap_eu', 'cap_us')).toEqual([UPPER_LIMIT.EU, UPPER_LIMIT.US])
    expect([spacingOf('ciprofloxacin'), spacingOf('moxifloxacin')]).toEqual([
      {
        medicineThenMagnesium: FIGURES.cipro_then_magnesium.value,
        magnesiumThenMedicine: FIGURES.magnesium_then_cipro.value,
      },
      {
        medicineThenMagnesium: FIGURES.moxi_then_magnesium.value,
        magnesiumThenMedicine: FIGURES.magnesium_then_moxi.value,
      },
    ])
  })

  it('for the bath', () => {
    expect(told('bath_usual', 'bath_end', 'bath_accepted')).toEqual([
      WARM_BATH.usualMinutesBeforeBed,
      WARM_BATH.preferred.latestEnd,
      WARM_BATH.accepted.earliestStart,
    ])
    expect(told('bath_minutes', 'bath_degrees', 'bath_degrees_most', 'bath_minutes_most')).toEqual([
      USUAL_BATH.minutes,
      USUAL_BATH.degrees,
      Math.max(...BATH_DEGREES),
      Math.max(...BATH_LENGTHS),
    ])
  })

  it('for caffeine', () => {
    expect(told('coffee_hours', 'strong_hours', 'standard_hours', 'lenient_hours', 'cautious_hours')).toEqual(
      [
        caffeineHours(107, 'standard'),
        Math.round(caffeineHours(217.5, 'standard') * 10) / 10,
        caffeineHours(1, 'standard'),
        caffeineHours(1, 'lenient'),
        caffeineHours(1, 'cautious'),
      ],
    )
    expect(told('longest_hours')).toEqual([caffeineHours(1000, 'standard')])
    expect(told('estimate_least', 'half_life', 'estimate_most')).toEqual(Object.values(halfLifeFor([]) ?? {}))
    expect(told('cup_mg', 'black_tea_mg', 'green_tea_mg', 'cola_mg', 'energy_mg')).toEqual(
      ['coffee', 'black_tea', 'green_tea', 'cola', 'energy'].map(milligrams),
    )
  })

  it('for the rest of the evening', () => {
    expect(told('screens_usual', 'wind_down_usual', 'wind_down_minutes', 'exercise_usual')).toEqual([
      SCREENS_OFF.usualMinutesBeforeBed,
      WIND_DOWN.usualMinutesBeforeBed,
      WIND_DOWN.durations[0],
      EXERCISE_END.usualMinutesBeforeBed,
    ])
    expect([
      Number(FIGURES.dim_usual_hours.value) * 60,
      Number(FIGURES.dim_hours.value) * 60,
      Number(FIGURES.alcohol_hours_most.value) * 60,
      Number(FIGURES.alcohol_hours_least.value) * 60,
      FIGURES.irregular_minutes.value,
    ]).toEqual([
      DIM_LIGHTS.usualMinutesBeforeBed,
      DIM_LIGHTS.preferred.earliestStart,
      ALCOHOL_CUTOFF.usualMinutesBeforeBed,
      ALCOHOL_CUTOFF.preferred.latestStart,
      IRREGULAR_FROM,
    ])
  })
})
