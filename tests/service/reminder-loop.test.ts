import { describe, expect, it } from 'vitest'
import { evening, simulatedEvenfall, zone } from '../support/simulated-evening'

const NIGHT = '2026-11-22'
const key = (step: string): string => `${NIGHT}/${step}`

describe('an evening with bed at 22:45', () => {
  it('rings every step at its minute and stops repeating at the end of its window', () => {
    const evenfall = simulatedEvenfall({ at: '13:00' })
    evenfall.clock.passUntil(evenfall.at('02:00'))
    expect(evenfall.rang()).toEqual([
      `13:55 ${key('caffeine_cutoff')}`,
      `20:45 ${key('dim_lights')}`,
      `21:05 ${key('warm_bath')}`,
      `21:15 ${key('warm_bath')}`,
      `21:25 ${key('warm_bath')}`,
      `21:45 ${key('screens_off')}`,
      `22:00 ${key('magnesium')}`,
      `22:10 ${key('magnesium')}`,
      `22:15 ${key('wind_down')}`,
      `22:20 ${key('magnesium')}`,
      `22:25 ${key('wind_down')}`,
      `22:30 ${key('magnesium')}`,
      `22:45 ${key('lights_out')}`,
    ])
  })

  it('writes the bath with its minutes and degrees, and offers answers that still make sense', () => {
    const evenfall = simulatedEvenfall({ at: '21:00' })
    evenfall.clock.passUntil(evenfall.at('21:15'))
    expect(evenfall.notifier.shown.map(({ notification }) => notification)).toEqual([
      {
        key: key('warm_bath'),
        title: 'Warm bath',
        body: 'Run the bath: it starts at 21:15.',
        actions: [{ action: 'skip', label: 'Skip' }],
        sound: 'soft',
        urgency: 'normal',
      },
      {
        key: key('warm_bath'),
        title: 'Warm bath',
        body: 'Time for your warm bath: 15 minutes at about 40 °C.',
        actions: [
          { action: 'done', label: 'Done' },
          { action: 'skip', label: 'Skip' },
          { action: 'snooze', label: 'Snooze' },
          { action: 'choose', label: 'Other time…' },
        ],
        sound: 'soft',
        urgency: 'normal',
      },
    ])
  })

  it('falls silent about a step once Done is pressed, and takes the notification along', () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    evenfall.clock.passUntil(evenfall.at('22:01'))
    evenfall.notifier.press(key('magnesium'), 'done')
    evenfall.clock.passUntil(evenfall.at('22:44'))
    expect(evenfall.rang().filter((line) => line.includes('magnesium'))).toEqual([
      `22:00 ${key('magnesium')}`,
    ])
    expect(evenfall.notifier.withdrawn).toEqual([key('magnesium'), key('wind_down')])
    expect(evenfall.service.live(evenfall.at('22:44')).log).toMatchObject([
      {
        event: 'recorded',
        evening: NIGHT,
        zone: 'Europe/Amsterdam',
        entry: {
          step: 'magnesium',
          answer: 'done',
          happenedAt: evenfall.at('22:01'),
          planned: { start: evenfall.at('22:00') },
        },
      },
    ])
  })

  it('comes back ten minutes after Snooze, once, and never past the window', () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    evenfall.clock.passUntil(evenfall.at('22:03'))
    evenfall.notifier.press(key('magnesium'), 'snooze')
    evenfall.clock.passUntil(evenfall.at('22:39'))
    expect(evenfall.rang().filter((line) => line.includes('magnesium'))).toEqual([
      `22:00 ${key('magnesium')}`,
      `22:13 ${key('magnesium')}`,
    ])
    expect(evenfall.service.snooze(evening(NIGHT), 'magnesium', 10)).toEqual({
      carried: false,
      refusal: 'past_the_window',
    })
  })

  it('offers what can still be said when Snooze is pressed too late for any', () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    evenfall.clock.passUntil(evenfall.at('22:43'))
    evenfall.notifier.press(key('magnesium'), 'snooze')
    expect(evenfall.stepsShown).toEqual(['magnesium'])
    expect(evenfall.service.ledger().snoozes).toEqual([])
  })

  it('never rings twice for what rang before a crash', () => {
    const before = simulatedEvenfall({ at: '21:50' })
    before.clock.passUntil(before.at('22:01'))
    const after = before.restart()
    after.clock.passUntil(after.at('22:09'))
    expect(after.rang()).toEqual([])
    after.clock.passUntil(after.at('22:10'))
    expect(after.rang()).toEqual([`22:10 ${key('magnesium')}`])
  })

  it('gathers what fell due during a sleep into one notice with the original times', () => {
    const evenfall = simulatedEvenfall({ at: '20:00' })
    evenfall.clock.passUntil(evenfall.at('20:30'))
    evenfall.clock.sleepUntil(evenfall.at('22:05'))
    evenfall.loop.bringForward()
    evenfall.loop.bringForward()
    expect(evenfall.notifier.shown.map(({ notification }) => notification)).toEqual([
      {
        key: 'catch_up',
        title: 'While you were away',
        body: [
          '20:45 Dim the lights: still fine to do now',
          '21:15 Warm bath: leave it for tonight',
          '21:45 Screens off: still time until 22:15',
          '22:00 Magnesium: still time until 22:45',
        ].join('\n'),
        actions: [],
        sound: 'soft',
        urgency: 'normal',
      },
    ])
  })

  it('tells nothing in the morning about an evening that is over', () => {
    const evenfall = simulatedEvenfall({ at: '21:00' })
    evenfall.clock.sleepUntil(evenfall.at('07:30'))
    evenfall.loop.bringForward()
    expect(evenfall.rang()).toEqual([])
  })

  it('neither repeats nor loses anything when the clock is set back an hour', () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    evenfall.clock.passUntil(evenfall.at('22:05'))
    evenfall.clock.setWall(evenfall.at('21:05') - 5_000)
    evenfall.clock.passUntil(evenfall.at('22:09'))
    expect(evenfall.rang()).toEqual([
      `22:00 ${key('magnesium')}`,
      `21:05 ${key('warm_bath')}`,
      `21:15 ${key('warm_bath')}`,
      `21:25 ${key('warm_bath')}`,
      `21:45 ${key('screens_off')}`,
    ])
  })

  it('moves its reminders along when the bedtime is changed, and says nothing of moments that are past by then', () => {
    const evenfall = simulatedEvenfall({ at: '21:50', bed: '23:45' })
    evenfall.service.change('routine', (routine) => ({
      ...routine,
      exceptions: [{ evening: evening(NIGHT), bed: '22:30' as never, wake: '06:45' as never }],
    }))
    evenfall.clock.passUntil(evenfall.at('22:00'))
    expect(evenfall.rang()).toEqual([`21:55 ${key('magnesium')}`, `22:00 ${key('wind_down')}`])
  })

  it('plans no magnesium and names none for somebody with kidney disease', () => {
    const evenfall = simulatedEvenfall({ at: '13:00', ticked: ['q_kidney'] })
    evenfall.clock.passUntil(evenfall.at('02:00'))
    expect(evenfall.rang().filter((line) => line.includes('magnesium'))).toEqual([])
  })
})

describe('what the disk will not take', () => {
  it('keeps an answer visible and pending, and saves it when there is room again', () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    evenfall.clock.passUntil(evenfall.at('22:01'))
    evenfall.stores.fillDisk()
    evenfall.notifier.press(key('magnesium'), 'done')
    const step = () => evenfall.service.view().tonight.steps.find(({ planned }) => planned.id === 'magnesium')
    expect(step()).toMatchObject({ outcome: 'done', logged: { pending: true } })
    expect(evenfall.service.view().troubles).toEqual([{ kind: 'not_saved', problem: 'disk_full' }])
    evenfall.stores.freeDisk()
    evenfall.clock.passUntil(evenfall.at('22:02'))
    expect(step()).toMatchObject({ outcome: 'done', logged: { pending: false } })
    expect(evenfall.service.view().troubles).toEqual([])
    expect(evenfall.restart().service.live(evenfall.at('22:02')).log).toHaveLength(1)
  })
})

describe('the two evenings around a clock change, simulated in four zones', () => {
  it.each([
    ['Europe/Amsterdam', '2027-03-27'],
    ['America/New_York', '2027-03-13'],
    ['Pacific/Auckland', '2027-04-03'],
    ['UTC', '2027-03-27'],
  ])('%s: magnesium rings once at its time every evening', (name, start) => {
    const evenfall = simulatedEvenfall({ evening: start, at: '12:30', zone: name })
    for (let day = 0; day < 2; day += 1) {
      const now = evenfall.clock.now()
      for (const plan of evenfall.service.live(now).plans) {
        const magnesium = plan.steps.find(({ id }) => id === 'magnesium')
        if (!magnesium?.start || magnesium.start < now || magnesium.start > now + 24 * 3_600_000) continue
        evenfall.clock.passUntil(magnesium.start)
        const last = evenfall.notifier.shown.filter(
          ({ notification }) => notification.key === `${plan.evening}/magnesium`,
        )
        expect(last.map(({ at }) => at)).toEqual([magnesium.start])
        evenfall.notifier.press(`${plan.evening}/magnesium`, 'done')
      }
      evenfall.clock.passUntil(now + 24 * 3_600_000)
    }
    const rang = evenfall.notifier.shown.filter(({ notification }) => notification.key.endsWith('/magnesium'))
    expect(rang).toHaveLength(2)
    expect(zone(name)).toBe(name)
  })
})
