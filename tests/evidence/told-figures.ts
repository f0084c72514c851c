import type { ClaimId } from '../../shared/evidence/claims'
import type { FigureId } from '../../shared/evidence/figures'

/** What the numbers of one text are. */
export interface Told {
  /** The figures written out in it, in both languages. */
  readonly figures?: readonly FigureId[]
  /** The claims that the numbers filled into its gaps rest on. */
  readonly filledFrom?: readonly ClaimId[]
}

/** Texts whose numbers say nothing about health: what a field takes, how a clock runs, how long a night is planned. */
export const NOT_ABOUT_HEALTH: readonly (string | RegExp)[] = [
  /^keys:sheet\./,
  /^settings:(appearance|quieter)\./,
  /^(background|insights|export|reminders|misfits|terminal):/,
  /^(refusals|travel|time|numbers|weekSentences|week|ownSteps|settings|arc|conflicts)\./,
  /^night\.(earlier|later|too_short|too_long)$/,
  /^caffeine\.wrong_/,
  /^safety:(medicines\.wrong_hours|wrong_milligrams|ledger\.nothing)$/,
  'caffeine.amount',
  'log:coffee',
  'caffeine.so_far',
  'caffeine.toast_logged',
  /^planNotes\.(long_night|bedtime_|clock_)/,
]

/** The names of gaps that are filled with an amount, a temperature or hours, which have to rest on a claim. */
export const AMOUNTS =
  /^(degrees|milligrams|mg|cap|limit|next|dose|amount|central|low|high|hours|minutes|temp|litres|millilitres|ml)$/i

/** Every other text with a number in it, and where each number comes from. */
export const TOLD: Readonly<Record<string, Told>> = {
  'bathReminders.bath': { filledFrom: ['C12'] },
  'bathReminders.shower': { filledFrom: ['C12'] },
  'bathReminders.foot_bath': { filledFrom: ['C12'] },
  'log:milligrams': { filledFrom: ['C1'] },
  'amounts.milligrams': { filledFrom: ['C1'] },
  'amounts.tablets_one': { filledFrom: ['C1'] },
  'amounts.tablets_other': { filledFrom: ['C1'] },
  'safety:rest': { figures: ['adult'] },
  'safety:questions.q_age': { figures: ['adult'] },
  'safety:questions.q_65': { figures: ['bath_age'] },
  'safety:magnesium.expectation': { figures: ['look_back_weeks'] },
  'safety:magnesium.regions.EU': { filledFrom: ['C1'] },
  'safety:magnesium.regions.US': { filledFrom: ['C1'] },
  'safety:magnesium.ul_exceeded': { filledFrom: ['C1'] },
  'safety:magnesium.above_available': { filledFrom: ['C1'] },
  'safety:magnesium.tablet_above_dose': { filledFrom: ['C1'] },
  'safety:magnesium.planned': { filledFrom: ['C1'] },
  'safety:magnesium.ramp_start': { figures: ['ramp_start'] },
  'safety:magnesium.start_with': { filledFrom: ['C1'] },
  'safety:magnesium.hold': { figures: ['ramp_weeks'] },
  'safety:magnesium.option': { filledFrom: ['C1'] },
  'safety:magnesium.go_to': { filledFrom: ['C1'] },
  'safety:magnesium.top': { filledFrom: ['C1'] },
  'safety:magnesium.split_tip': { figures: ['bfr_portions'] },
  'safety:magnesium.split': { figures: ['bfr_portions'] },
  'safety:magnesium.glycine_with': { filledFrom: ['glycine'] },
  'safety:bath.degree': { filledFrom: ['C12'] },
  'safety:bath.most': { filledFrom: ['C12'] },
  'tonight.bath': { filledFrom: ['C12'] },
  'calendar.baths.bath': { filledFrom: ['C12'] },
  'calendar.baths.shower': { filledFrom: ['C12'] },
  'calendar.baths.foot_bath': { filledFrom: ['C12'] },
  'week.over_an_hour': { figures: ['irregular_minutes'] },
  'settings.split_dose': { figures: ['bfr_portions'] },
  'stepNotes.bath_shortened': { figures: ['bath_minutes_careful', 'bath_end'] },
  'stepNotes.mg_late': { figures: ['magnesium_latest'] },
  'planNotes.short_night': { figures: ['sleep_hours'] },
  'reasons.at_once': { figures: ['magnesium_latest'] },
  'reasons.order': { filledFrom: ['T2'] },
  'reasons.two_o_clock': { figures: ['two_o_clock'] },
  'reasons.caffeine.standard': { filledFrom: ['T3_hour'] },
  'reasons.caffeine.lenient': { filledFrom: ['T3_hour'] },
  'reasons.caffeine.cautious': { filledFrom: ['T3_hour'] },
  'reasons.background.dim_lights': { figures: ['dim_hours', 'dim_usual_hours'] },
  'reasons.background.warm_bath': { figures: ['bath_end'] },
  'reasons.background.screens_off': { figures: ['screens_usual'] },
  'reasons.background.exercise_end': { figures: ['exercise_edge'] },
  'reasons.background.magnesium_2': { figures: ['bfr_portions'] },
  'safety.bath_safe': { filledFrom: ['C12'] },
  'safety.bath_caution': { figures: ['bath_age', 'bath_minutes_careful', 'bath_degrees_careful'] },
  'safety.bath_pregnant': { figures: ['bath_degrees_pregnant', 'bath_minutes_careful'] },
  'caffeine.left': { filledFrom: ['half_life'] },
  'caffeine.next_espresso': { filledFrom: ['half_life'] },
  'caffeine.two_o_clock': { figures: ['two_o_clock'] },
  'caffeine.two_o_clock_hint': { figures: ['two_o_clock_bed_earliest', 'two_o_clock_bed_latest'] },
  'caffeine.by_two_o_clock': { figures: ['two_o_clock'] },
  'caffeineSentences.warnings.single_over_200': {
    figures: ['caffeine_once'],
    filledFrom: ['caffeine_daily'],
  },
  'caffeineSentences.warnings.day_over_200': {
    figures: ['caffeine_day_for_two'],
    filledFrom: ['caffeine_daily'],
  },
  'caffeineSentences.warnings.day_over_400': { figures: ['caffeine_day'], filledFrom: ['caffeine_daily'] },
}
