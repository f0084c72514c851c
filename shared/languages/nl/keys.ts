import type { Messages } from '../en'
import type { keysEn } from '../en/keys'

/** The Dutch words of the keys area. */
export const keysNl: Messages<typeof keysEn> = {
  menu: { title: 'Wat wil je doen?', nothing: 'Niets heet zo.' },
  sheet: {
    title: 'Toetsen',
    everywhere: 'Overal',
    tonight: 'Op Vanavond',
    single: 'Deze losse toetsen kun je bij de instellingen uitzetten. Terwijl je typt doen ze niets.',
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
    key: 'Toets',
    what: 'Wat die doet',
  },
}
