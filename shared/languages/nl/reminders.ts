import type { Messages } from '../en'
import type { remindersEn } from '../en/reminders'

/** The Dutch words of the reminders area. */
export const remindersNl: Messages<typeof remindersEn> = {
  closing: {
    question: 'Moeten herinneringen doorgaan?',
    why: 'Dit bureaublad heeft geen plek voor een pictogram, dus niets op het scherm zou naar Evenfall terugleiden. Als je het opnieuw start, komt dit venster terug.',
    stay: 'Sluiten, en blijf me herinneren',
    quit: 'Evenfall afsluiten',
    later: 'Je kunt dit bij de instellingen veranderen.',
  },
}
