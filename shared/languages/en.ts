/** Every English word Evenfall shows. `nl.ts` has the same keys; a missing one does not compile. */
export const en = {
  app: { name: 'Evenfall' },
  steps: {
    caffeine_cutoff: 'Last caffeine',
    alcohol_cutoff: 'Last alcohol',
    exercise_end: 'Finish intense exercise',
    dim_lights: 'Dim the lights',
    warm_bath: 'Warm bath',
    screens_off: 'Screens off',
    magnesium: 'Magnesium',
    magnesium_2: 'Magnesium, second portion',
    wind_down: 'Wind down',
    lights_out: 'Lights out',
  },
  reminders: {
    caffeine_cutoff: 'From now on, go for something without caffeine.',
    alcohol_cutoff: 'Better no more alcohol tonight if you want to sleep well.',
    exercise_end: 'Time to round off intense exercise.',
    dim_lights: 'Dim the lights and let the evening slow down.',
    warm_bath: 'Time for your warm bath: {{minutes}} minutes at about {{degrees}} °C.',
    screens_off: 'Put the screens away until tomorrow.',
    magnesium: 'Time for your magnesium, if you’re taking it tonight.',
    magnesium_2: 'Time for your magnesium, if you’re taking it tonight.',
    wind_down: 'A few minutes of stretching or calm breathing.',
    lights_out: 'Bedtime. Sleep well.',
    own: 'It’s time.',
    run_the_bath: 'Run the bath: it starts at {{time}}.',
    caught_up_title: 'While you were away',
    caught_up_line: '{{time}} {{step}}',
  },
  answers: {
    done: 'Done',
    skip: 'Skip',
    snooze: 'Snooze',
    undo: 'Undo',
  },
  outcomes: {
    done: 'Done',
    skipped: 'Skipped',
    missed: 'Missed',
    not_recorded: 'Not recorded',
  },
  stepNotes: {
    bath_shortened: 'Bath shortened to 10 minutes, so you have an hour to cool down.',
    bath_too_late:
      'It’s too late for a bath to help tonight. Skip it, or take a short lukewarm shower if you like.',
    mg_moved: 'Moved to {{time}} to keep its distance from your medicine.',
    mg_moved_busy: 'Moved to {{time}}, because your usual moment is taken tonight.',
    mg_late: 'Less than 30 minutes to bedtime. Take it now or skip tonight; the exact minute matters little.',
    mg_no_double: 'Missed it? Skip it. Don’t take a double dose.',
    mg_skip_tonight: 'No time tonight keeps enough distance from your medicine. Skip magnesium today.',
    caffeine_none_fits:
      'For this amount, no time today is far enough from bedtime. A smaller drink moves the limit later.',
    caffeine_extrapolated: 'Few studies look at this much caffeine, so this limit is a rough one.',
    caffeine_may_linger: 'This amount may still be felt at bedtime whatever the hour.',
  },
  planNotes: {
    short_night: 'This leaves less than 7 hours. Most adults need 7 or more.',
    long_night: 'This leaves more than 9 hours in bed.',
    bedtime_in_gap: 'The clock skips your bedtime tonight; it moves forward to {{time}}.',
    bedtime_in_overlap: 'Your bedtime comes twice tonight; Evenfall means the first time.',
    clock_forward: 'The clock goes forward tonight.',
    clock_back: 'The clock goes back tonight.',
  },
  conflicts: {
    sentence: 'No room for “{{step}}”: {{reasons}}.',
    window: 'it has to start between {{from}} and {{to}}',
    anchor: 'it has to be at {{from}}',
    duration: 'the time that is left is too short for it',
    commitment: 'you’re busy {{label}}',
    medicine: 'it keeps its distance from {{medicine}}',
    step: '“{{step}}” is at {{time}}',
    now: 'it’s already {{time}}',
    repair_shorten: '“{{step}}”: {{minutes}} minutes',
    repair_move: '“{{step}}” at {{time}}',
    repair_skip: 'Leave out “{{step}}”',
    repair_move_bedtime: 'Bedtime {{time}}',
  },
  medicines: {
    antibiotic_unknown: 'your antibiotic',
    levofloxacin: 'levofloxacin',
    ofloxacin_norfloxacin: 'ofloxacin or norfloxacin',
    ciprofloxacin: 'ciprofloxacin',
    delafloxacin: 'delafloxacin',
    moxifloxacin: 'moxifloxacin',
    tetracyclines: 'your tetracycline antibiotic',
    nitrofurantoin: 'nitrofurantoin',
    bisphosphonates: 'your osteoporosis tablet',
    levothyroxine: 'levothyroxine',
    iron: 'iron',
    hydroxychloroquine_chloroquine_quinidine: 'hydroxychloroquine, chloroquine or quinidine',
    penicillamine: 'penicillamine',
    eltrombopag: 'eltrombopag',
    dolutegravir: 'dolutegravir',
    other_hiv_integrase: 'your HIV medicine (ask your pharmacist)',
    gabapentin: 'gabapentin',
    mycophenolate: 'mycophenolate',
    fluoride: 'fluoride',
    digoxin_or_narrow_range: 'your heart medicine',
    other_oral_medicine: 'your medicine',
  },
  safety: {
    not_medical:
      'Evenfall helps you plan your evening. It isn’t medical advice. Ask your doctor or pharmacist about supplements, especially if you have a condition or take medicines.',
    blocked_generic:
      'Because of your answers, Evenfall doesn’t show magnesium amounts. Talk to your doctor or pharmacist. You can still use the rest of the plan.',
    kidney:
      'With kidney disease, magnesium can build up in your body. Talk to your doctor before taking any. Evenfall doesn’t show amounts.',
    pregnancy:
      'Pregnant or breastfeeding? Ask your midwife or doctor before taking magnesium. Evenfall doesn’t show amounts.',
    bath_safe:
      'Test the water first: no hotter than {{degrees}} °C. Get out slowly, and stop if you feel dizzy.',
    bath_caution:
      'With low blood pressure, heart problems or if you are 65 or older: keep it to 10 minutes and at most 39 °C, and don’t bathe alone if you get dizzy easily.',
    bath_pregnant:
      'Pregnant? Keep it warm, not hot: at most 38 °C and 10 minutes. Ask your midwife if unsure.',
    unanswered: 'Magnesium stays off until you’ve answered a few questions about your health.',
  },
  calendar: {
    neutral_title: 'Evening routine',
    name: 'Evenfall',
  },
} as const

/** The same tree as the English catalogue, with any text at its leaves. */
export type Messages<Tree = typeof en> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Messages<Tree[Key]>
}
