import type { Messages } from './en'

/** Every Dutch word Evenfall shows. */
export const nl: Messages = {
  app: { name: 'Evenfall' },
  steps: {
    caffeine_cutoff: 'Laatste cafeïne',
    alcohol_cutoff: 'Laatste alcohol',
    exercise_end: 'Intensief sporten afronden',
    dim_lights: 'Lichten dimmen',
    warm_bath: 'Warm bad',
    screens_off: 'Schermen uit',
    magnesium: 'Magnesium',
    magnesium_2: 'Magnesium, tweede portie',
    wind_down: 'Tot rust komen',
    lights_out: 'Licht uit',
  },
  reminders: {
    caffeine_cutoff: 'Kies vanaf nu iets zonder cafeïne.',
    alcohol_cutoff: 'Drink vanaf nu liever geen alcohol meer als je goed wilt slapen.',
    exercise_end: 'Tijd om het intensieve sporten af te ronden.',
    dim_lights: 'Dim de lichten en laat de avond rustig worden.',
    warm_bath: 'Tijd voor je warme bad: {{minutes}} minuten op ongeveer {{degrees}} °C.',
    screens_off: 'Leg je schermen weg tot morgen.',
    magnesium: 'Tijd voor je magnesium, als je het vanavond neemt.',
    magnesium_2: 'Tijd voor je magnesium, als je het vanavond neemt.',
    wind_down: 'Even rustig rekken of kalm ademhalen.',
    lights_out: 'Bedtijd. Slaap lekker.',
    own: 'Het is zover.',
    run_the_bath: 'Laat het bad vollopen: het begint om {{time}}.',
    caught_up_title: 'Terwijl je weg was',
    caught_up_line: '{{time}} {{step}}',
  },
  answers: {
    done: 'Gedaan',
    skip: 'Overslaan',
    snooze: 'Later',
    undo: 'Ongedaan maken',
  },
  outcomes: {
    done: 'Gedaan',
    skipped: 'Overgeslagen',
    missed: 'Gemist',
    not_recorded: 'Niet bijgehouden',
  },
  stepNotes: {
    bath_shortened: 'Bad ingekort tot 10 minuten, zodat je nog een uur hebt om af te koelen.',
    bath_too_late:
      'Voor een warm bad is het nu te laat om nog te helpen. Sla het over, of neem even een lauwe douche als je dat prettig vindt.',
    mg_moved: 'Verplaatst naar {{time}}, zodat er genoeg tijd zit tussen magnesium en je medicijn.',
    mg_moved_busy: 'Verplaatst naar {{time}}, omdat je gewone moment vanavond bezet is.',
    mg_late:
      'Minder dan 30 minuten tot bedtijd. Neem het nu of sla vanavond over; de precieze minuut maakt weinig uit.',
    mg_no_double: 'Vergeten? Sla over. Neem geen dubbele dosis.',
    mg_skip_tonight:
      'Vanavond is er geen moment met genoeg tijd tussen magnesium en je medicijn. Sla magnesium vandaag over.',
    caffeine_none_fits:
      'Voor deze hoeveelheid is er vandaag geen moment dat ver genoeg van je bedtijd ligt. Met een kleinere portie schuift de grens op naar later.',
    caffeine_extrapolated:
      'Naar zoveel cafeïne is weinig onderzoek gedaan; zie deze grens als een ruwe schatting.',
    caffeine_may_linger:
      'Van deze hoeveelheid kun je bij het slapengaan nog iets merken, hoe vroeg je haar ook drinkt.',
  },
  planNotes: {
    short_night: 'Zo blijft er minder dan 7 uur over. De meeste volwassenen hebben 7 uur of meer nodig.',
    long_night: 'Zo lig je meer dan 9 uur in bed.',
    bedtime_in_gap: 'De klok slaat je bedtijd vannacht over; die schuift op naar {{time}}.',
    bedtime_in_overlap: 'Je bedtijd komt vannacht twee keer voor; Evenfall gaat uit van de eerste keer.',
    clock_forward: 'De klok gaat vannacht vooruit.',
    clock_back: 'De klok gaat vannacht terug.',
  },
  conflicts: {
    sentence: 'Geen ruimte voor “{{step}}”: {{reasons}}.',
    window: 'het moet beginnen tussen {{from}} en {{to}}',
    anchor: 'het moet om {{from}}',
    duration: 'de tijd die overblijft is te kort',
    commitment: 'je bent bezet van {{label}}',
    medicine: 'er moet genoeg tijd zitten tussen magnesium en {{medicine}}',
    step: '“{{step}}” is om {{time}}',
    now: 'het is al {{time}}',
    repair_shorten: '“{{step}}”: {{minutes}} minuten',
    repair_move: '“{{step}}” om {{time}}',
    repair_skip: '“{{step}}” weglaten',
    repair_move_bedtime: 'Bedtijd {{time}}',
  },
  medicines: {
    antibiotic_unknown: 'je antibioticum',
    levofloxacin: 'levofloxacine',
    ofloxacin_norfloxacin: 'ofloxacine of norfloxacine',
    ciprofloxacin: 'ciprofloxacine',
    delafloxacin: 'delafloxacine',
    moxifloxacin: 'moxifloxacine',
    tetracyclines: 'je antibioticum (een tetracycline)',
    nitrofurantoin: 'nitrofurantoïne',
    bisphosphonates: 'je tablet tegen botontkalking',
    levothyroxine: 'levothyroxine',
    iron: 'ijzer',
    hydroxychloroquine_chloroquine_quinidine: 'hydroxychloroquine, chloroquine of kinidine',
    penicillamine: 'penicillamine',
    eltrombopag: 'eltrombopag',
    dolutegravir: 'dolutegravir',
    other_hiv_integrase: 'je hiv-medicijn (vraag het je apotheker)',
    gabapentin: 'gabapentine',
    mycophenolate: 'mycofenolaat',
    fluoride: 'fluoride',
    digoxin_or_narrow_range: 'je hartmedicijn',
    other_oral_medicine: 'je medicijn',
  },
  safety: {
    not_medical:
      'Evenfall helpt je je avond te plannen. Het is geen medisch advies. Overleg met je huisarts of apotheker over supplementen, zeker als je een aandoening hebt of medicijnen gebruikt.',
    blocked_generic:
      'Vanwege je antwoorden toont Evenfall geen hoeveelheden magnesium. Overleg met je arts of apotheker. De rest van de planning kun je gewoon gebruiken.',
    kidney:
      'Bij een nierziekte kan magnesium zich in je lichaam ophopen. Overleg met je arts voordat je het gebruikt. Evenfall toont daarom geen hoeveelheden.',
    pregnancy:
      'Zwanger of geef je borstvoeding? Overleg met je verloskundige of arts voordat je magnesium gebruikt. Evenfall toont geen hoeveelheden.',
    bath_safe:
      'Voel eerst hoe warm het water is: niet warmer dan {{degrees}} °C. Kom rustig overeind en stop als je duizelig wordt.',
    bath_caution:
      'Bij een lage bloeddruk, hartklachten of als je 65 of ouder bent: maximaal 10 minuten en 39 °C. Ga niet in bad als je alleen thuis bent en snel duizelig wordt.',
    bath_pregnant:
      'Zwanger? Neem een warm bad, geen heet bad: maximaal 38 °C en 10 minuten. Twijfel je? Vraag je verloskundige.',
    unanswered: 'Magnesium blijft uit tot je een paar vragen over je gezondheid hebt beantwoord.',
  },
  calendar: {
    neutral_title: 'Avondroutine',
    name: 'Evenfall',
  },
}
