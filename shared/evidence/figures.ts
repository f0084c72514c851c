import type { ClaimId } from './claims'

/** A number that is told to the user, and the claim it belongs to. Texts name it as `{{id}}`. */
export interface Figure {
  readonly claim: ClaimId
  /** A number, or a time on the clock such as `14:00`. */
  readonly value: number | string
  /** Present where it is an amount somebody could take as a supplement: hidden from whom magnesium is blocked. */
  readonly supplement?: true
}

const listed = {
  mah_trials: { claim: 'magnesium_sleep', value: 3 },
  mah_people: { claim: 'magnesium_sleep', value: 151 },
  mah_minutes: { claim: 'magnesium_sleep', value: 17.4 },
  mah_minutes_least: { claim: 'magnesium_sleep', value: 7.4 },
  mah_minutes_most: { claim: 'magnesium_sleep', value: 27.3 },
  trial_days_least: { claim: 'time_to_effect', value: 20 },
  trial_weeks_most: { claim: 'time_to_effect', value: 8 },
  look_back_weeks: { claim: 'time_to_effect', value: 4 },
  magnesium_earliest: { claim: 'T1', value: 60 },
  magnesium_latest: { claim: 'T1', value: 30 },
  magnesium_usual: { claim: 'T1', value: 45 },
  mah_portions_least: { claim: 'T1', value: 2 },
  mah_portions_most: { claim: 'T1', value: 3 },
  cap_eu: { claim: 'C1', value: 250, supplement: true },
  cap_us: { claim: 'C1', value: 350, supplement: true },
  ramp_start: { claim: 'C1', value: 200, supplement: true },
  ramp_weeks: { claim: 'time_to_effect', value: 2 },
  bfr_portions: { claim: 'C16', value: 2 },
  medicine_gap_said: { claim: 'spacing', value: 2 },
  cipro_then_magnesium: { claim: 'spacing', value: 2 },
  magnesium_then_cipro: { claim: 'spacing', value: 6 },
  moxi_then_magnesium: { claim: 'spacing', value: 4 },
  magnesium_then_moxi: { claim: 'spacing', value: 8 },
  emergency: { claim: 'safety_screen', value: 112 },
  adult: { claim: 'safety_screen', value: 18 },
  glycine_grams: { claim: 'glycine', value: 3, supplement: true },
  inagawa_people: { claim: 'glycine', value: 19 },
  yamadera_people: { claim: 'glycine', value: 11 },
  bath_studies_pooled: { claim: 'T2', value: 13 },
  bath_hours_least: { claim: 'T2', value: 1 },
  bath_hours_most: { claim: 'T2', value: 2 },
  bath_minutes_least: { claim: 'T2', value: 10 },
  bath_usual: { claim: 'T2', value: 90 },
  bath_end: { claim: 'T2', value: 60 },
  tai_people: { claim: 'C11', value: 1094 },
  tai_age: { claim: 'C11', value: 72 },
  tai_minutes_least: { claim: 'C11', value: 61 },
  tai_minutes_most: { claim: 'C11', value: 180 },
  bath_accepted: { claim: 'C11', value: 120 },
  bath_degrees_said_least: { claim: 'C12', value: 38 },
  bath_degrees: { claim: 'C12', value: 40 },
  bath_degrees_studied_most: { claim: 'C12', value: 42.5 },
  bath_degrees_most: { claim: 'C12', value: 41 },
  bath_degrees_careful: { claim: 'C12', value: 39 },
  bath_degrees_pregnant: { claim: 'C12', value: 38 },
  bath_minutes: { claim: 'C12', value: 15 },
  bath_minutes_most: { claim: 'C12', value: 20 },
  bath_minutes_careful: { claim: 'C12', value: 10 },
  bath_age: { claim: 'C12', value: 65 },
  caffeine_studies: { claim: 'T3', value: 24 },
  caffeine_minutes_lost: { claim: 'T3', value: 45 },
  caffeine_minutes_longer: { claim: 'T3', value: 9 },
  drake_mg: { claim: 'T3', value: 400 },
  drake_hours: { claim: 'T3', value: 6 },
  coffee_mg: { claim: 'T3_hour', value: 107 },
  coffee_hours: { claim: 'T3_hour', value: 8.8 },
  strong_mg: { claim: 'T3_hour', value: 217.5 },
  strong_hours: { claim: 'T3_hour', value: 13.2 },
  standard_hours: { claim: 'T3_hour', value: 6 },
  lenient_hours: { claim: 'T3_hour', value: 4 },
  cautious_hours: { claim: 'T3_hour', value: 8 },
  longest_hours: { claim: 'T3_hour', value: 14 },
  trial_men: { claim: 'caffeine_differs', value: 23 },
  trial_small_mg: { claim: 'caffeine_differs', value: 100 },
  trial_small_hours: { claim: 'caffeine_differs', value: 4 },
  trial_large_mg: { claim: 'caffeine_differs', value: 400 },
  trial_large_hours: { claim: 'caffeine_differs', value: 12 },
  two_o_clock: { claim: 'C9', value: '14:00' },
  example_bedtime: { claim: 'C9', value: '23:00' },
  two_o_clock_bed_earliest: { claim: 'C9', value: '20:00' },
  two_o_clock_bed_latest: { claim: 'C9', value: '02:00' },
  half_life: { claim: 'half_life', value: 5 },
  half_life_least: { claim: 'half_life', value: 1.5 },
  half_life_most: { claim: 'half_life', value: 9.5 },
  half_life_pregnant: { claim: 'half_life', value: 8.3 },
  half_life_not_pregnant: { claim: 'half_life', value: 3.4 },
  half_life_fluvoxamine: { claim: 'half_life', value: 56 },
  half_life_without_fluvoxamine: { claim: 'half_life', value: 4.9 },
  estimate_least: { claim: 'half_life', value: 3 },
  estimate_most: { claim: 'half_life', value: 7 },
  caffeine_once: { claim: 'caffeine_daily', value: 200 },
  caffeine_day: { claim: 'caffeine_daily', value: 400 },
  caffeine_day_for_two: { claim: 'caffeine_daily', value: 200 },
  cup_ml: { claim: 'drinks', value: 125 },
  cup_mg: { claim: 'drinks', value: 60 },
  black_tea_mg: { claim: 'drinks', value: 30 },
  green_tea_mg: { claim: 'drinks', value: 20 },
  cola_mg: { claim: 'drinks', value: 20 },
  energy_mg: { claim: 'drinks', value: 80 },
  windred_people: { claim: 'T8', value: 60977 },
  cribb_people: { claim: 'T8', value: 88975 },
  irregular_minutes: { claim: 'T8', value: 60 },
  sleep_hours: { claim: 'sleep_duration', value: 7 },
  dim_lux: { claim: 'T7', value: 10 },
  dim_hours: { claim: 'T7', value: 3 },
  dim_usual_hours: { claim: 'T7', value: 2 },
  screens_usual: { claim: 'T6', value: 60 },
  wind_down_minutes: { claim: 'T10', value: 15 },
  wind_down_usual: { claim: 'T10', value: 30 },
  alcohol_drinks: { claim: 'T5', value: 2 },
  alcohol_hours_least: { claim: 'C10', value: 3 },
  alcohol_hours_most: { claim: 'C10', value: 4 },
  exercise_edge: { claim: 'T9', value: 60 },
  exercise_usual: { claim: 'T9', value: 120 },
  insomnia_nights: { claim: 'insomnia', value: 3 },
  insomnia_months: { claim: 'insomnia', value: 3 },
} as const satisfies Record<string, Figure>

/** The name of a figure. */
export type FigureId = keyof typeof listed

/** Every number the texts about health carry. */
export const FIGURES: Readonly<Record<FigureId, Figure>> = listed

/** Every figure's name. */
export const FIGURE_IDS = Object.keys(listed) as readonly FigureId[]

/** Whether a claim names an amount of a supplement, which somebody for whom magnesium is blocked does not get to see. */
export const namesAmounts = (claim: ClaimId): boolean =>
  FIGURE_IDS.some((id) => FIGURES[id].claim === claim && FIGURES[id].supplement)
