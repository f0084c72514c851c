import type { Messages } from '../en'
import type { backgroundEn } from '../en/background'

/** The Dutch words of the background area. */
export const backgroundNl: Messages<typeof backgroundEn> = {
  tray: {
    in: '{{step}} over {{span}}',
    now: '{{step}}, nu',
    not_set_up: 'Je avond is nog niet ingesteld',
    paused: 'Herinneringen gepauzeerd tot {{time}}',
    done: 'Gedaan: {{step}}',
    skip: 'Overslaan: {{step}}',
    snooze: '{{span}} uitstellen',
    row: '{{time}} {{step}}',
    answered_row: '{{time}} {{step}}: {{outcome}}',
    pause: {
      one_hour: 'Herinneringen 1 uur pauzeren',
      tonight: 'Herinneringen vanavond pauzeren',
      tomorrow: 'Herinneringen tot morgen pauzeren',
    },
    resume: 'Herinneringen hervatten',
    open: 'Evenfall openen',
    quit: 'Evenfall afsluiten',
  },
  switches: {
    next: '{{headline}} ({{time}})',
    done: 'Gelogd als gedaan: {{step}}',
    skipped: 'Vanavond overgeslagen: {{step}}',
    paused: 'Herinneringen zijn gepauzeerd tot {{time}}.',
    resumed: 'Herinneringen staan aan.',
    quitting: 'Evenfall sluit af.',
    shown: 'Evenfall staat vooraan.',
    nothing_open: 'Er is vanavond niets meer te beantwoorden.',
    not_running: 'Evenfall draait niet. Start het eerst; met --hidden start het zonder venster.',
    no_answer:
      'Evenfall draait maar antwoordde niet. Probeer het opnieuw, of sluit het af en start het weer.',
    one_at_a_time: 'Eén hiervan tegelijk: --show, --next, --done, --skip, --pause, --resume, --quit.',
    pause_value: 'Na --pause mag =1h, =tonight of =tomorrow staan, zoals --pause=tonight',
    no_folder: 'Na --data hoort de naam van een map, zoals --data ~/evenfall',
    folder:
      'Evenfall kan die gegevensmap niet gebruiken: het is geen map, of hij kan daar niet worden gemaakt. Noem een andere met --data.',
  },
  closed: {
    title: 'Herinneringen gaan door',
    body: 'Evenfall blijft in het systeemvak. Met het pictogram daar komt het venster terug, of sluit je Evenfall af.',
  },
  answer: {
    planned: 'Gepland om {{time}}',
    snooze_for: 'Herinner me opnieuw over',
    last_moment: 'Laatste moment ({{time}})',
    gone: 'Dat kan niet meer: er is al een antwoord, of de tijd ervoor is voorbij.',
    close: 'Sluiten',
  },
  rehearsal: {
    title: 'Test: {{title}}',
    body: 'Alleen een test. In je avond komt dit om {{time}}: {{body}}',
  },
}
