import type { Messages } from '../en'
import type { settingsEn } from '../en/settings'

/** The Dutch words of the settings area. */
export const settingsNl: Messages<typeof settingsEn> = {
  search: 'Zoek in de instellingen',
  nothing: 'In geen enkele instelling staat “{{text}}”.',
  contents: 'Delen van de instellingen',
  reset: 'Terugzetten',
  caffeine: 'Cafeïne',
  appearance: {
    title: 'Weergave',
    candle_auto: 'Steek de kaars een uur voor bedtijd aan',
    candle_until: 'De kaars brandt tot {{time}}; daarna zijn deze kleuren terug.',
    text_size: 'Tekstgrootte',
    percent: '{{percent}} %',
    still: 'Minder beweging',
    quieter: 'Stillere nachten',
    quieter_hint:
      'In het laatste half uur voor bedtijd zie je alleen de volgende stap, de rest achter één regel, en komt elke herinnering één keer.',
    single_keys: 'Losse toetsen, zoals L voor gedaan op Vanavond',
  },
  time: { title: 'Taal en tijd', week_start: 'Eerste dag van de week' },
  about: {
    title: 'Over Evenfall',
    version: 'Evenfall {{version}}',
    runtime: 'Electron {{electron}}, Chromium {{chromium}}',
    local: 'Alles blijft op deze computer.',
    licences: 'Licenties',
    no_licences: 'De licenties konden niet worden gelezen.',
  },
  support: {
    title: 'Als er iets misgaat',
    diagnostics_about:
      'Voor wie je helpt: versies, dit bureaublad en de laatste problemen. Niets over je avonden of je gezondheid.',
    copy_diagnostics: 'Kopieer diagnose',
    copied: 'Gekopieerd. Dit staat erin:',
    safe_mode_about:
      'De veilige modus start zonder de grafische kaart, het pictogram in het systeemvak, je eigen kleuren en agenda’s die worden bijgewerkt. Herinneringen komen wel, en wat je bewaarde blijft zoals het is.',
    safe_mode: 'Herstart in veilige modus',
  },
  quieter: {
    title: 'Stillere nachten?',
    why_one: 'De afgelopen week stond Evenfall op {{evenings}} avonden na bedtijd open, meestal een minuut.',
    why_other:
      'De afgelopen week stond Evenfall op {{evenings}} avonden na bedtijd open, meestal zo’n {{count}} minuten.',
    what: 'Het kan vanaf een half uur voor bedtijd minder laten zien, en je één keer herinneren in plaats van te herhalen.',
    yes: 'Wees stiller',
    done: 'De nachten zijn nu stiller. Bij de instellingen staat het onder Weergave.',
    no: 'Laat het zo',
  },
}
