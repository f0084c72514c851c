import type { Messages } from '../en'
import type { keysEn } from '../en/keys'

/** The Dutch words of the keys area. */
export const keysNl: Messages<typeof keysEn> = {
  menu: { title: 'Wat wil je doen?', nothing: 'Niets heet zo.' },
  sheet: {
    title: 'Toetsen',
    everywhere: 'Overal',
    single:
      'Toetsen van één letter of teken kun je bij de instellingen uitzetten. Terwijl je typt doen ze niets.',
    off: 'Losse toetsen staan bij de instellingen uit.',
    menu: 'Alles bij naam',
    keys: 'Deze toetsen',
    screens: 'Naar een scherm',
    undo_last: 'Het laatste antwoord terugnemen',
    done: 'Volgende stap: gedaan',
    snooze: 'Volgende stap: herinner me over hooguit 10 minuten opnieuw',
    skip: 'Volgende stap: overslaan',
    card: 'Naar een kaart',
    slider: 'Een stap 5 minuten verschuiven',
    week: 'Een week eerder of later',
    row: 'Van avond naar avond',
    edit: 'De avond veranderen',
    exception: 'Alleen deze avond veranderen',
    remove: 'Weghalen wat anders is aan de avond',
    copy: 'Een nacht kopiëren, en aan een andere avond geven',
    calendar: 'Van avond naar avond in de kalender; Enter opent er een',
    range: 'Verder terugkijken, of minder ver',
    tables: 'Tabellen of grafieken tonen',
    save: 'De agenda opslaan',
    search: 'Zoeken op de bladzijde',
    key: 'Toets',
    what: 'Wat die doet',
  },
}
