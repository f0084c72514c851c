import type { Messages } from '../en'
import type { learnEn } from '../en/learn'
import { HEALTH_NL } from '../health-sentences'

/** The Dutch words of the learn area. */
export const learnNl: Messages<typeof learnEn> = {
  title: 'Waar je avond op steunt',
  search: 'Zoeken op deze pagina',
  search_clear: 'Zoekopdracht wissen',
  found_one: '{{count}} passage gevonden',
  found_other: '{{count}} passages gevonden',
  found_none: 'Niets gevonden voor “{{words}}”.',
  contents: 'Op deze pagina',
  save_pdf: 'Opslaan als pdf',
  file: 'evenfall-achtergrond',
  careful: 'Wie moet opletten',
  planner_uses: 'Wat de planner gebruikt',
  evenfall_does: 'Wat Evenfall doet',
  sources: 'Bronnen',
  no_source: 'Geen onderzoek opgezocht',
  address: 'Dit opent in je browser',
  address_text: 'Evenfall zelf blijft offline; je browser haalt de pagina op bij dit adres.',
  open_address: 'Openen in de browser',
  footing: {
    strong: 'Sterk bewijs',
    moderate: 'Redelijk bewijs',
    limited: 'Beperkt bewijs',
    contested: 'Omstreden',
    authority: 'Officieel advies',
    choice: 'Eigen keuze',
  },
  footing_means: {
    strong: 'Meerdere goede onderzoeken wijzen dezelfde kant op.',
    moderate: 'Onderzoek wijst deze kant op, met beperkingen.',
    limited: 'Weinig of kleine onderzoeken.',
    contested: 'Onderzoeken spreken elkaar tegen of de bewering is niet onderbouwd.',
    authority: 'Een gezondheidsinstantie, een beroepsvereniging of een bijsluiter zegt dit.',
    choice: 'Geen onderzoek legt dit vast; Evenfall moest kiezen.',
  },
  articles: {
    magnesium: 'Magnesium',
    bath: 'Een warm bad',
    caffeine: 'Cafeïne',
    regular_times: 'Vaste tijden en een rustige avond',
  },
  amounts_hidden: 'De passages met hoeveelheden zijn hier weggelaten.',
  care: {
    magnesium: {
      conditions:
        'Heb je een nierziekte, een trage hartslag of een hartblok, een spier- of zenuwziekte of een ernstige darmziekte? Overleg met je arts voordat je magnesium gebruikt. Het is alleen voor volwassenen vanaf {{adult}} jaar.',
      pregnancy:
        'Zwanger of geef je borstvoeding? Overleg met je verloskundige of arts voordat je magnesium gebruikt.',
      antibiotics: HEALTH_NL.antibiotics,
      sedatives: HEALTH_NL.sedatives,
      diuretic_ppi:
        'Plastabletten en langdurig gebruik van maagzuurremmers kunnen je magnesiumgehalte beïnvloeden. Vraag je arts of controle zinvol is.',
      gi: HEALTH_NL.gi,
      alarm: HEALTH_NL.alarm,
    },
    bath: {
      safe: 'Voel eerst hoe warm het water is: niet warmer dan {{bath_degrees_most}} °C. Kom rustig overeind en stop als je duizelig wordt.',
      caution:
        'Bij een lage bloeddruk, hartklachten of als je {{bath_age}} of ouder bent: maximaal {{bath_minutes_careful}} minuten en {{bath_degrees_careful}} °C. Ga niet in bad als je alleen thuis bent en snel duizelig wordt.',
      pregnant:
        'Zwanger? Neem een warm bad, geen heet bad: maximaal {{bath_degrees_pregnant}} °C en {{bath_minutes_careful}} minuten. Twijfel je? Vraag je verloskundige.',
      alcohol: HEALTH_NL.bath_alcohol,
      skin: 'Geen badzout bij open wonden. Heb je diabetes of minder gevoel in je handen of voeten, meet het water dan met een thermometer.',
    },
    caffeine: {
      slower:
        'Ben je zwanger, slik je de anticonceptiepil of gebruik je ciprofloxacine? Dan blijft cafeïne langer hangen en past de voorzichtige telling beter bij je.',
      ask: 'Gebruik je fluvoxamine of heb je een leverziekte? Vraag je arts of apotheker hoe lang je iets van cafeïne merkt.',
    },
    regular_times: {
      doctor:
        'Een planning is geen behandeling van een slaapstoornis. Zie “Wanneer naar de huisarts” hieronder.',
    },
  },
  claims: {
    magnesium_sleep:
      'In {{mah_trials}} onderzoeken met {{mah_people}} oudere volwassenen viel wie magnesium kreeg gemiddeld {{mah_minutes}} minuten sneller in slaap; alles tussen {{mah_minutes_least}} en {{mah_minutes_most}} minuten is mogelijk. Ze sliepen niet aantoonbaar langer. De zekerheid is laag tot zeer laag, en bij anderen lijkt het effect klein.',
    time_to_effect:
      'Magnesium is geen slaapmiddel. Als het helpt, dan meestal geleidelijk en maar een beetje. De onderzoeken duurden {{trial_days_least}} dagen tot {{trial_weeks_most}} weken.',
    T1: 'Geen onderzoek heeft magnesium {{magnesium_latest}} tot {{magnesium_earliest}} minuten voor bedtijd getest. In de onderzoeken werd het over {{mah_portions_least}} of {{mah_portions_most}} porties per dag verdeeld. Het moment is dus een gewoonte, geen bewezen beste tijd.',
    spacing:
      'Door magnesium kan een medicijn minder goed worden opgenomen, en de volgorde maakt verschil. Na ciprofloxacine is {{cipro_then_magnesium}} uur genoeg, maar na magnesium is {{magnesium_then_cipro}} uur nodig; bij moxifloxacine is dat {{moxi_then_magnesium}} en {{magnesium_then_moxi}} uur.',
    kidney:
      'Bij een nierziekte kan magnesium zich in je lichaam ophopen. In ernstige gevallen gaat het bijna altijd om sterk falende nieren samen met supplementen, laxeermiddelen of maagtabletten.',
    C1: 'De bovengrens voor magnesium uit supplementen is in de Europese Unie {{cap_eu}} mg per dag en in de Verenigde Staten en Canada {{cap_us}} mg. Supplementen, maagtabletten en laxeermiddelen met magnesium tellen mee, gewone voeding niet.',
    C16: 'Het Duitse instituut voor risicobeoordeling (BfR) adviseert een supplement over minstens {{bfr_portions}} innames per dag te verdelen. Kleinere porties zijn vaak milder voor je maag.',
    C2: HEALTH_NL.uptake,
    C4: 'De onderzoeken naar magnesium-L-threonaat hebben banden met de fabrikant, en een ervan vond geen verschil in verstoorde slaap.',
    glycine:
      'Met glycinaat krijg je ook glycine binnen. {{glycine_grams}} g glycine voor het slapengaan is getest bij {{inagawa_people}} en {{yamadera_people}} mensen, door onderzoekers van een bedrijf dat het maakt.',
    T2: 'In {{bath_studies_pooled}} samengevoegde onderzoeken ging een warm bad, een douche of een voetbad van {{bath_minutes_least}} minuten of langer, {{bath_hours_least}} tot {{bath_hours_most}} uur voor bedtijd, samen met sneller inslapen en beter slapen. Volgens de onderzoekers staan de beste tijd en duur niet vast.',
    C11: 'Bij {{tai_people}} mensen thuis, gemiddeld {{tai_age}} jaar oud, ging een bad {{tai_minutes_least}} tot {{tai_minutes_most}} minuten voor bedtijd samen met sneller inslapen; bij een later bad was dat niet duidelijk. Dit is alleen waargenomen, niet in een experiment getest.',
    bath_warmth:
      'Het is de warmte die kan helpen bij het inslapen, niet iets in het water: eerst word je warm, en daarna koelt je lichaam af.',
    C12: 'In de samengevoegde onderzoeken was het water {{bath_degrees}} tot {{bath_degrees_studied_most}} °C. De Japanse consumentenautoriteit raadt ouderen hooguit {{bath_degrees_most}} °C en {{bath_minutes_careful}} minuten aan.',
    bath_salt:
      'Dat je door badzout meer magnesium binnenkrijgt, is niet onderbouwd; via de huid neem je nauwelijks iets op.',
    T3: 'Cafeïne laat op de dag kost slaap. In {{caffeine_studies}} onderzoeken sliepen mensen er {{caffeine_minutes_lost}} minuten korter door en vielen ze {{caffeine_minutes_longer}} minuten later in slaap. In een experiment verstoorde {{drake_mg}} mg de slaap ook nog als het {{drake_hours}} uur voor bedtijd was ingenomen.',
    T3_hour:
      'Volgens dezelfde onderzoeken kun je een koffie met {{coffee_mg}} mg het best minstens {{coffee_hours}} uur voor bedtijd op hebben, en {{strong_mg}} mg minstens {{strong_hours}} uur. Andere hoeveelheden zijn daarvan afgeleid, dus zie de tijd als richtlijn.',
    caffeine_differs:
      'Een experiment met {{trial_men}} jonge mannen vond geen effect van {{trial_small_mg}} mg, zelfs {{trial_small_hours}} uur voor bedtijd, terwijl {{trial_large_mg}} mg tot {{trial_large_hours}} uur voor bedtijd de slaap beïnvloedde. Zelf merken mensen daar weinig van.',
    C9: '“Geen cafeïne na {{two_o_clock}}” is een vuistregel. Bij een bedtijd van {{example_bedtime}} komt die dicht bij wat de onderzoeken over een kop koffie zeggen.',
    half_life:
      'Na ongeveer {{half_life}} uur is de helft van de cafeïne weg, maar per persoon loopt dat uiteen van {{half_life_least}} tot {{half_life_most}} uur. Tijdens de zwangerschap was het {{half_life_pregnant}} uur tegen {{half_life_not_pregnant}}; met de anticonceptiepil duurt het ongeveer dubbel zo lang, wie veel rookt breekt cafeïne sneller af, en met fluvoxamine ging het van {{half_life_without_fluvoxamine}} naar {{half_life_fluvoxamine}} uur.',
    caffeine_daily:
      'Het advies voor volwassenen is hooguit {{caffeine_once}} mg cafeïne in één keer en {{caffeine_day}} mg per dag; tijdens zwangerschap of borstvoeding hooguit {{caffeine_day_for_two}} mg per dag.',
    drinks:
      'In Nederland zit in een kop koffie van {{cup_ml}} ml gemiddeld {{cup_mg}} mg cafeïne, in een kop zwarte thee {{black_tea_mg}}, groene thee {{green_tea_mg}}, een glas cola {{cola_mg}} en een blikje energiedrank {{energy_mg}}.',
    T8: 'In onderzoeken met {{windred_people}} en {{cribb_people}} mensen verging het wie regelmatig sliep in de loop van de jaren beter. Zulk onderzoek kan niet aantonen dat het een door het ander komt.',
    sleep_duration:
      'Amerikaanse slaapartsen raden volwassenen aan om regelmatig {{sleep_hours}} uur of langer te slapen.',
    T7: 'Deskundigen raden in de laatste {{dim_hours}} uur voor bedtijd hooguit {{dim_lux}} lux (melanopisch) aan.',
    T6: 'Schermen weg voor het slapengaan is een gangbaar advies; waar wij het vonden, stond er geen tijd bij.',
    T10: 'Rustig rekken, kalm ademhalen of lezen vult het laatste deel van de avond. Het is een rustige gewoonte; onderzoek ernaar hebben we niet opgezocht.',
    T5: 'Alcohol verstoort je slaap: van ongeveer {{alcohol_drinks}} glazen heb je al minder droomslaap, en hoe meer je drinkt, hoe sterker dat wordt.',
    C10: 'Dat {{alcohol_hours_least}} tot {{alcohol_hours_most}} uur zonder alcohol genoeg is, staat niet vast. Minder is beter.',
    T9: 'Sporten in de avond kan meestal prima. Intensief sporten dat {{exercise_edge}} minuten of korter voor bedtijd eindigt, kan je slaap verstoren.',
  },
  uses: {
    magnesium_sleep: 'Magnesium mag, maar hoeft niet, en een resultaat wordt niet beloofd.',
    time_to_effect: 'Kijk na {{look_back_weeks}} weken terug. Merk je niets? Dan is stoppen ook prima.',
    T1: 'Evenfall zet het {{magnesium_usual}} minuten voor bedtijd en houdt {{magnesium_earliest}} tot {{magnesium_latest}} minuten aan als gewoon moment, omdat dat makkelijk vol te houden is.',
    spacing:
      'Gebruik je medicijn zoals voorgeschreven. Evenfall verschuift alleen het moment van je magnesium, en houdt de afstand in beide richtingen aan.',
    kidney: 'Magnesium blijft uit tot je arts ermee instemt, en er staan nergens hoeveelheden.',
    C1: 'Evenfall plant nooit meer dan de grens van jouw regio, verminderd met wat je uit andere producten krijgt.',
    C16: 'Eén portie, tenzij je er een tweede bij het avondeten wilt.',
    C2: 'Evenfall maakt geen ranglijst. Het gaat om het magnesium zelf, zoals het op je etiket staat.',
    C4: 'Evenfall behandelt het als elke andere vorm.',
    glycine: 'Evenfall plant nooit meer magnesium om aan een hoeveelheid glycine te komen.',
    T2: 'Het bad begint {{bath_usual}} minuten voor bedtijd en eindigt minstens {{bath_end}} minuten ervoor, zodat je kunt afkoelen.',
    C11: 'Is de avond vol, dan mag het bad tot {{bath_accepted}} minuten voor bedtijd beginnen; later eindigen mag nooit.',
    bath_warmth: 'Een warme douche of een voetbad krijgt dezelfde plek in je avond.',
    C12: 'Evenfall stelt {{bath_minutes}} minuten op {{bath_degrees}} °C voor en gaat nooit boven {{bath_degrees_most}} °C of {{bath_minutes_most}} minuten; koeler en korter voor wie moet opletten.',
    bath_salt: 'Badzout mag, maar hoeft niet; de planning rekent er niet op.',
    T3: 'Laatste cafeïne is een stap van elke avond, tenzij je die uitzet.',
    T3_hour:
      'Evenfall rekent voor de hoeveelheid in je laatste drankje terug vanaf je bedtijd: tussen {{standard_hours}} en {{longest_hours}} uur, vanaf {{lenient_hours}} uur als je voor soepel kiest en vanaf {{cautious_hours}} uur als je voor voorzichtig kiest.',
    caffeine_differs: 'Jij kiest hoe voorzichtig: gewoon, soepel of voorzichtig.',
    C9: 'Je kunt de regel uitzetten. Hij telt alleen als hij de vroegste grens is, op avonden met een bedtijd van {{two_o_clock_bed_earliest}} tot {{two_o_clock_bed_latest}}.',
    half_life:
      'De schatting bij Vanavond is een marge, met halveringstijden van {{estimate_least}} tot {{estimate_most}} uur. Het is een schatting, geen meting.',
    caffeine_daily: 'Evenfall laat het weten als je drankjes samen daarboven uitkomen.',
    drinks: 'Drankjes beginnen met deze hoeveelheden; je kunt ze allemaal aanpassen.',
    T8: 'De hele avond wordt teruggerekend vanaf je bedtijd. De week laat zien waar je tijden meer dan {{irregular_minutes}} minuten uit elkaar liggen.',
    sleep_duration: 'Evenfall laat het weten als er in je planning minder overblijft.',
    T7: 'Evenfall dimt {{dim_usual_hours}} uur voor bedtijd, dat is makkelijker vol te houden.',
    T6: 'Evenfall stelt {{screens_usual}} minuten voor bedtijd voor, een eigen keuze.',
    T10: 'Evenfall plant {{wind_down_minutes}} minuten, vanaf {{wind_down_usual}} minuten voor bedtijd.',
    T5: 'Deze stap staat uit tot je hem zelf aanzet.',
    C10: 'Zet je de stap aan, dan staat die {{alcohol_hours_most}} uur voor bedtijd.',
    T9: 'Zet je de stap aan, dan is intensief sporten {{exercise_usual}} minuten voor bedtijd klaar.',
  },
  foods: {
    title: 'Magnesium in eten',
    text: 'Eten gaat voor, en telt niet mee voor de bovengrens van supplementen. Dit zijn ruwe waarden; merken en porties verschillen.',
    food: 'Eten',
    serving: 'Portie',
    magnesium: 'Magnesium',
    amount: '{{amount}} mg',
    range: '{{least}}–{{most}} mg',
    grams: '{{amount}} g',
    millilitres: '{{amount}} ml, gekookt',
    piece: 'één, middelgroot',
    portion: 'een portie',
    names: {
      spinach: 'Spinazie of snijbiet',
      pumpkin_seeds: 'Pompoenpitten',
      pulses: 'Zwarte bonen, kikkererwten of linzen',
      cashews: 'Cashewnoten',
      almonds: 'Amandelen',
      dark_chocolate: 'Pure chocolade',
      avocado: 'Avocado',
      whole_grain: 'Zilvervliesrijst, quinoa of volkorenbrood',
      fish: 'Zalm, makreel of heilbot',
      banana: 'Banaan',
    },
  },
  disagreements: {
    title: 'Waar onze bronnen elkaar tegenspreken',
    text: 'Evenfall begon met een handvol artikelen, sommige van verkopers. Hierover spreken ze elkaar tegen, en dit hebben we besloten.',
    topic: 'Waarover',
    said: 'Wat ze zeggen',
    decided: 'Wat wij besloten',
    topics: {
      limit: 'Hoeveel hooguit',
      gap: 'Afstand tot medicijnen',
      form: 'De beste vorm',
      oxide: 'Magnesiumoxide',
      threonate: 'L-threonaat',
      who: 'Wie er iets aan heeft',
      cause: 'Of je er beter door slaapt',
      portions: 'In één keer of in porties',
      pregnancy: 'Zwangerschap',
      bath_hour: 'Wanneer in bad',
      bath_heat: 'Hoe warm het bad',
      caffeine: 'De laatste koffie',
      alcohol: 'Het laatste glas',
    },
    says: {
      limit: 'Verschillende grenzen, en voorstellen die ze allemaal overschrijden.',
      gap: '{{medicine_gap_said}} uur tussen magnesium en een antibioticum, wat je ook het eerst neemt.',
      form: 'Citraat, glycinaat, L-threonaat of tauraat, telkens de beste in een ander artikel.',
      oxide: 'Nutteloos, goed als je geduld hebt, of een laxeermiddel.',
      threonate: 'Heel goed opgenomen door de hersenen, of gewoon weinig onderzocht.',
      who: 'Iedereen, of alleen ouderen, omdat er bij anderen geen onderzoek is.',
      cause: 'Bewezen door genetisch onderzoek, of nog lang niet duidelijk.',
      portions: 'Eén dosis voor het slapengaan; de onderzoeken en het BfR verdelen het over de dag.',
      pregnancy: '“Over het algemeen veilig”, of geen woord erover.',
      bath_hour: '{{bath_end}} tot {{bath_usual}} minuten voor bedtijd, of ongeveer {{bath_usual}}.',
      bath_heat:
        '{{bath_degrees_said_least}} tot {{bath_degrees}} °C; de onderzoeken {{bath_degrees}} tot {{bath_degrees_studied_most}} °C.',
      caffeine: '{{two_o_clock}} voor iedereen, of alleen “vroeger op de dag”.',
      alcohol: '{{alcohol_hours_least}} tot {{alcohol_hours_most}} uur voor bedtijd, of gewoon minder.',
    },
    decisions: {
      limit: 'De grens van jouw regio: {{cap_eu}} mg, tenzij je in de Verenigde Staten of Canada woont.',
      gap: 'Dat is te kort als je eerst magnesium neemt. Elk medicijn heeft zijn eigen afstand, in beide richtingen.',
      form: 'Geen ranglijst. Je gebruikt wat je hebt, en wij zeggen wat milder is.',
      oxide: 'Geen oordeel, en geen schema met grote hoeveelheden.',
      threonate: 'Omstreden, dus geen belofte.',
      who: 'Het best onderzocht bij ouderen; bij anderen een klein effect.',
      cause:
        'Omstreden. De genetische uitkomst houdt geen stand als je meerekent hoeveel er tegelijk is getest.',
      portions: 'Eén portie, met het aanbod om die te splitsen.',
      pregnancy: 'Geen hoeveelheden. Je verloskundige of arts beslist met je mee.',
      bath_hour: 'Begin op {{bath_usual}}, klaar op {{bath_end}}: zo klopt het met allebei.',
      bath_heat: '{{bath_degrees}} °C, de waarde die ze delen.',
      caffeine:
        'Een tijd die bij je bedtijd en je drankje past, met {{two_o_clock}} als extra regel die je kunt uitzetten.',
      alcohol: '{{alcohol_hours_most}} uur, als je de stap wilt, en minder is beter.',
    },
  },
  hints: {
    title: 'Wanneer naar de huisarts',
    apnea: HEALTH_NL.apnea_hint,
    insomnia: HEALTH_NL.insomnia,
    cpap: HEALTH_NL.cpap,
  },
}
