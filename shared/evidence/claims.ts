import type { SourceId } from './sources'
import type { Footing } from './strength'

/** Which of the planner's rules a claim stands behind; `null` for background that no rule uses. */
export type PlannerRule =
  | 'caffeine_hours'
  | 'caffeine_estimate'
  | 'two_o_clock'
  | 'caffeine_advice'
  | 'window:warm_bath'
  | 'window:magnesium'
  | 'window:alcohol_cutoff'
  | 'window:exercise_end'
  | 'window:dim_lights'
  | 'window:screens_off'
  | 'window:wind_down'
  | 'bath_limits'
  | 'medicine_gap'
  | 'magnesium_gate'
  | 'daily_cap'
  | 'split_dose'
  | 'bedtime'
  | 'short_night'

/** Something Evenfall says about health, as data; its sentence is in the `learn` catalogue under the same name. */
export interface Claim {
  readonly footing: Footing
  readonly sources: readonly SourceId[]
  readonly rule: PlannerRule | null
}

const listed = {
  magnesium_sleep: { footing: 'limited', sources: ['mah_2021', 'arab_2023'], rule: null },
  time_to_effect: { footing: 'limited', sources: ['mah_2021'], rule: null },
  T1: { footing: 'limited', sources: ['mah_2021'], rule: 'window:magnesium' },
  C1: {
    footing: 'authority',
    sources: ['scf_2001', 'bfr_2017', 'iom_1997', 'vkm_2016'],
    rule: 'daily_cap',
  },
  C16: { footing: 'authority', sources: ['bfr_2017'], rule: 'split_dose' },
  kidney: { footing: 'authority', sources: ['van_laecke_2023', 'magnaspartate'], rule: 'magnesium_gate' },
  spacing: {
    footing: 'authority',
    sources: ['nix_1989', 'moxifloxacin_label', 'magnaspartate'],
    rule: 'medicine_gap',
  },
  C2: { footing: 'limited', sources: ['firoz_2001', 'schuette_1994'], rule: null },
  C4: { footing: 'contested', sources: ['hausenblas_2024'], rule: null },
  glycine: { footing: 'limited', sources: ['inagawa_2006', 'yamadera_2007'], rule: null },
  T2: { footing: 'moderate', sources: ['haghayegh_2019'], rule: 'window:warm_bath' },
  C11: { footing: 'moderate', sources: ['tai_2021'], rule: 'window:warm_bath' },
  bath_warmth: { footing: 'moderate', sources: ['haghayegh_2019', 'tai_2021'], rule: null },
  C12: { footing: 'moderate', sources: ['haghayegh_2019', 'japan_caa'], rule: 'bath_limits' },
  bath_salt: { footing: 'contested', sources: ['groeber_2017'], rule: null },
  T3: { footing: 'strong', sources: ['gardiner_2023', 'drake_2013'], rule: 'caffeine_hours' },
  T3_hour: { footing: 'moderate', sources: ['gardiner_2023', 'drake_2013'], rule: 'caffeine_hours' },
  caffeine_differs: { footing: 'contested', sources: ['gardiner_2024'], rule: 'caffeine_hours' },
  C9: { footing: 'choice', sources: ['gardiner_2023'], rule: 'two_o_clock' },
  half_life: {
    footing: 'authority',
    sources: ['iom_2001', 'knutti_1981', 'culm_merdek_2005'],
    rule: 'caffeine_estimate',
  },
  caffeine_daily: {
    footing: 'authority',
    sources: ['efsa_2015', 'voedingscentrum'],
    rule: 'caffeine_advice',
  },
  drinks: { footing: 'authority', sources: ['voedingscentrum'], rule: 'caffeine_estimate' },
  T8: { footing: 'moderate', sources: ['windred_2024', 'cribb_2023'], rule: 'bedtime' },
  sleep_duration: { footing: 'authority', sources: ['watson_2015'], rule: 'short_night' },
  T7: { footing: 'moderate', sources: ['brown_2022'], rule: 'window:dim_lights' },
  T6: { footing: 'limited', sources: [], rule: 'window:screens_off' },
  T10: { footing: 'limited', sources: [], rule: 'window:wind_down' },
  T5: { footing: 'moderate', sources: ['gardiner_2025'], rule: 'window:alcohol_cutoff' },
  C10: { footing: 'limited', sources: [], rule: 'window:alcohol_cutoff' },
  T9: { footing: 'moderate', sources: ['stutz_2019'], rule: 'window:exercise_end' },
  foods: { footing: 'limited', sources: [], rule: null },
  safety_screen: { footing: 'choice', sources: [], rule: 'magnesium_gate' },
  insomnia: { footing: 'authority', sources: ['riemann_2023'], rule: null },
} as const satisfies Record<string, Claim>

/** The name of a claim. */
export type ClaimId = keyof typeof listed

/** Everything Evenfall claims. */
export const CLAIMS: Readonly<Record<ClaimId, Claim>> = listed
