import { describe, expect, it } from 'vitest'
import { backgroundWords } from '../../electron/background-words'
import { trayContent } from '../../shared/tray/tray-content'
import type { EveningView } from '../../shared/view'
import { anEvening, at } from '../renderer/an-evening'
import { evening } from '../support/simulated-evening'

const words = backgroundWords()
const content = (view: EveningView) => trayContent(words(view), view)
/** The menu as somebody reads it: words in brackets can't be chosen. */
const read = (view: EveningView): string[] =>
  content(view).rows.map((row) =>
    row.row === 'line' ? '-' : row.row === 'words' ? `[${row.text}]` : row.text,
  )

const TONIGHT = evening('2026-11-22')

describe('the tray, with bed at 22:30', () => {
  it('says what comes next and offers to answer it, with tonight’s times and the pauses below', () => {
    expect(read(anEvening({ now: '20:26' }))).toEqual([
      '[Dim the lights in 4 min]',
      'Done: Dim the lights',
      'Skip: Dim the lights',
      '-',
      '[13:40 Last caffeine: Not recorded]',
      '[20:30 Dim the lights]',
      '[21:00 Warm bath]',
      '[21:30 Screens off]',
      '[21:45 Magnesium]',
      '[22:00 Wind down]',
      '[22:30 Lights out]',
      '-',
      'Pause reminders for 1 hour',
      'Pause reminders tonight',
      'Pause reminders until tomorrow',
      '-',
      'Open Evenfall',
      '-',
      'Quit Evenfall',
    ])
  })

  it('offers to snooze what is open, ten minutes or less where its time ends sooner', () => {
    const open = anEvening({ now: '21:50' })
    expect(read(open).slice(0, 4)).toEqual([
      '[Magnesium, now]',
      'Done: Magnesium',
      'Snooze for 10 min',
      'Skip: Magnesium',
    ])
    expect(content(open).rows.slice(1, 4)).toMatchObject([
      { wish: { wish: 'answer', evening: TONIGHT, step: 'magnesium', answer: 'done' } },
      { wish: { wish: 'snooze', evening: TONIGHT, step: 'magnesium', minutes: 10 } },
      { wish: { wish: 'answer', evening: TONIGHT, step: 'magnesium', answer: 'skipped' } },
    ])
  })

  it('is the same content until its words change, and another the minute they do', () => {
    const early = content(anEvening({ now: '20:26', seconds: 5 }))
    expect(content(anEvening({ now: '20:26', seconds: 55 }))).toEqual(early)
    expect(content(anEvening({ now: '20:27', seconds: 5 }))).not.toEqual(early)
  })

  it('offers to resume while reminders are paused', () => {
    const paused = { ...anEvening({ now: '20:26' }), pausedUntil: at('21:26') }
    const rows = read(paused)
    expect(rows.slice(rows.indexOf('[Reminders paused until 21:26]'), -4)).toEqual([
      '[Reminders paused until 21:26]',
      'Resume reminders',
    ])
    expect(rows.filter((row) => row.startsWith('Pause'))).toEqual([])
  })

  it('fills its sun by quarters of what was done', () => {
    const all = [
      'caffeine_cutoff',
      'dim_lights',
      'warm_bath',
      'screens_off',
      'magnesium',
      'wind_down',
      'lights_out',
    ] as const
    const filled = (count: number): number =>
      content(
        anEvening({
          now: '22:30',
          answered: Object.fromEntries(all.slice(0, count).map((step) => [step, 'done' as const])),
        }),
      ).filling
    expect([0, 1, 2, 4, 6, 7].map(filled)).toEqual([0, 0, 1, 2, 3, 4])
    expect(content(anEvening({ now: '22:30', answered: { magnesium: 'skipped' } })).filling).toBe(0)
  })

  it('on an evening without a plan, and before the first start, offers no answers', () => {
    expect(read(anEvening({ now: '20:26', resting: true })).slice(0, 2)).toEqual(['[No plan tonight]', '-'])
    expect(read({ ...anEvening({ now: '20:26' }), welcomed: false })).toEqual([
      '[Your evening isn’t set up yet]',
      '-',
      'Open Evenfall',
      '-',
      'Quit Evenfall',
    ])
  })

  it('speaks the language and the clock of the window', () => {
    const dutch = { ...anEvening({ now: '20:26' }), language: 'nl' as const }
    expect(content(dutch).title).toBe('Lichten dimmen over 4 min')
    expect(read({ ...anEvening({ now: '20:26' }), clock: '12' })).toContain('[8:30 PM Dim the lights]')
  })
})
