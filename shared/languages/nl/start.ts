import type { Messages } from '../en'
import type { startEn } from '../en/start'

/** The Dutch words of the start area. */
export const startNl: Messages<typeof startEn> = {
  progress: '{{step}} van {{of}}',
  back: 'Terug',
  skip: 'Overslaan',
  next: 'Verder',
  steps: {
    title: 'Welke stappen wil je?',
    text: 'Je kunt elke stap aan- of uitzetten wanneer je wilt.',
  },
  reminders: {
    title: 'Een rustig seintje op het goede moment',
    text: 'Bij elke stap stuurt Evenfall één melding, met Gedaan, Uitstellen en Overslaan erop waar je bureaublad knoppen toont. Alleen wat je onbeantwoord laat komt terug, en na bedtijd houdt het op.',
    permission:
      'Misschien vraagt je systeem eerst of Evenfall meldingen mag sturen. Met een test zie je het.',
    sent: 'Verstuurd. Zag je niets, dan staat bij de instellingen wat je kunt doen.',
  },
}
