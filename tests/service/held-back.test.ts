import { describe, expect, it } from 'vitest'
import { USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import type { SimulatedEvenfall } from '../support/simulated-evening'
import { evening, simulatedEvenfall, zone } from '../support/simulated-evening'

const NIGHT = evening('2026-11-22')
const key = (step: string): string => `${NIGHT}/${step}`
const bodies = ({ notifier }: SimulatedEvenfall): string[] =>
  notifier.shown.map(({ notification }) => notification.body)
const ends = async (evenfall: SimulatedEvenfall, step: string) => {
  const report = await evenfall.requests.reminderReport({ evening: NIGHT })
  return report.find((one) => one.step === step)
}
/** What the notifier said arrives a moment later. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('Do Not Disturb', () => {
  it('holds reminders, and what is still of use comes as one notice when it ends', async () => {
    const evenfall = simulatedEvenfall({ at: '20:30' })
    evenfall.attend({ doNotDisturb: 'on' })
    expect(evenfall.service.view().doNotDisturb).toBe('on')
    evenfall.clock.passUntil(evenfall.at('22:05'))
    expect(evenfall.rang()).toEqual([])
    evenfall.attend({ doNotDisturb: 'off' })
    expect(bodies(evenfall)).toEqual([
      '21:45 Screens off: still time until 22:15\n22:00 Magnesium: still time until 22:45',
    ])
    await settled()
    expect(await ends(evenfall, 'warm_bath')).toMatchObject({
      outcome: 'missed',
      reminders: [
        { rung: 'heads_up', delivery: 'too_late', delayedBy: 'do_not_disturb' },
        { rung: 'moment', delivery: 'too_late', delayedBy: 'do_not_disturb' },
        { rung: 'repeat_1', delivery: 'too_late', delayedBy: 'do_not_disturb' },
      ],
    })
    evenfall.clock.passUntil(evenfall.at('22:10'))
    expect(evenfall.rang().at(-1)).toBe(`22:10 ${key('magnesium')}`)
  })

  it('is still known after a restart in the middle of it', () => {
    const before = simulatedEvenfall({ at: '21:50' })
    before.attend({ doNotDisturb: 'on' })
    before.clock.passUntil(before.at('22:03'))
    const after = before.restart()
    after.clock.passUntil(after.at('22:05'))
    expect(after.rang()).toEqual([])
    after.attend({ doNotDisturb: 'off' })
    expect(bodies(after)).toEqual(['22:00 Magnesium: still time until 22:45'])
    after.notifier.press('catch_up', 'done')
    expect(
      after.service.view().tonight.steps.find(({ planned }) => planned.id === 'magnesium')?.outcome,
    ).toBe('done')
  })
})

describe('a pause', () => {
  it('is silent, ends by itself, and tells what is still of use', async () => {
    const evenfall = simulatedEvenfall({ at: '21:40' })
    await evenfall.requests.pauseReminders({ until: 'one_hour' })
    expect(evenfall.service.view().pausedUntil).toBe(evenfall.at('22:40'))
    evenfall.clock.passUntil(evenfall.at('22:39'))
    expect(evenfall.rang()).toEqual([])
    evenfall.clock.passUntil(evenfall.at('22:40'))
    expect(evenfall.service.view().pausedUntil).toBeNull()
    expect(bodies(evenfall)).toEqual(['22:00 Magnesium: still time until 22:45'])
  })

  it('ends at once when the user wants it to, and survives a restart until then', async () => {
    const before = simulatedEvenfall({ at: '21:50' })
    await before.requests.pauseReminders({ until: 'tonight' })
    const after = before.restart()
    after.clock.passUntil(after.at('22:05'))
    expect(after.rang()).toEqual([])
    await after.requests.pauseReminders({ until: null })
    expect(after.rang()).toEqual(['22:05 catch_up'])
  })

  it('does not grow when the clock is set back', async () => {
    const evenfall = simulatedEvenfall({ at: '21:00' })
    await evenfall.requests.pauseReminders({ until: 'one_hour' })
    evenfall.clock.setWall(evenfall.at('18:00'))
    evenfall.loop.bringForward()
    expect(evenfall.service.view().pausedUntil).toBe(evenfall.at('19:00'))
  })
})

describe('a notification service that is away', () => {
  it('is told what it missed as soon as it is there, once, though nothing repeats by itself', async () => {
    const evenfall = simulatedEvenfall({ at: '21:40' })
    const troubles = () => evenfall.service.view().troubles
    await settled()
    evenfall.notifier.serves = false
    evenfall.clock.passUntil(evenfall.at('21:46'))
    await settled()
    expect(troubles()).toEqual([{ kind: 'no_notifications' }])
    expect(await ends(evenfall, 'screens_off')).toMatchObject({
      outcome: 'open',
      reminders: [{ rung: 'moment', delivery: 'held', deliveredAt: null, delayedBy: 'no_service' }],
    })
    evenfall.clock.passUntil(evenfall.at('21:50'))
    await settled()
    expect(bodies(evenfall)).toEqual([])
    evenfall.notifier.serves = true
    evenfall.clock.passUntil(evenfall.at('21:51'))
    await settled()
    evenfall.clock.passUntil(evenfall.at('21:59'))
    await settled()
    expect(bodies(evenfall)).toEqual(['21:45 Screens off: still time until 22:15'])
    expect(troubles()).toEqual([])
    expect(await ends(evenfall, 'screens_off')).toMatchObject({
      reminders: [{ rung: 'moment', delivery: 'caught_up', delayedBy: 'no_service' }],
    })
  })

  it('is told nothing of what was answered or is over by then', async () => {
    const evenfall = simulatedEvenfall({ at: '21:40' })
    evenfall.notifier.serves = false
    evenfall.clock.passUntil(evenfall.at('22:16'))
    await settled()
    evenfall.service.answer(NIGHT, 'magnesium', { answer: 'done' })
    evenfall.service.answer(NIGHT, 'wind_down', { answer: 'skipped' })
    evenfall.notifier.serves = true
    evenfall.clock.passUntil(evenfall.at('22:44'))
    await settled()
    evenfall.loop.bringForward()
    expect(evenfall.rang()).toEqual([])
  })
})

describe('what is on the screen', () => {
  it('tells of a step once: a catch-up takes the place of what rang before, and a repeat that of the catch-up', () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    evenfall.clock.passUntil(evenfall.at('22:01'))
    evenfall.clock.sleepUntil(evenfall.at('22:12'))
    evenfall.loop.bringForward()
    expect(evenfall.rang()).toEqual([`22:00 ${key('magnesium')}`, '22:12 catch_up'])
    expect(evenfall.notifier.withdrawn).toEqual([key('magnesium')])
    evenfall.clock.passUntil(evenfall.at('22:20'))
    expect(evenfall.rang().slice(2)).toEqual([`22:15 ${key('wind_down')}`, `22:20 ${key('magnesium')}`])
    expect(evenfall.notifier.withdrawn).toEqual([key('magnesium'), 'catch_up'])
  })

  it('is taken away when its window closes', () => {
    const evenfall = simulatedEvenfall({ at: '21:10' })
    evenfall.clock.passUntil(evenfall.at('21:31'))
    expect(evenfall.notifier.withdrawn).toEqual([key('warm_bath')])
  })

  it('was seen when the user closed it, and nothing is logged for that', async () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    evenfall.clock.passUntil(evenfall.at('22:01'))
    await settled()
    evenfall.notifier.press(key('magnesium'), 'closed')
    expect(await ends(evenfall, 'magnesium')).toMatchObject({
      outcome: 'open',
      answered: null,
      reminders: [
        { rung: 'moment', delivery: 'shown', seenAt: evenfall.at('22:01'), delayedBy: null },
        { rung: 'repeat_1', delivery: 'expected' },
        { rung: 'repeat_2', delivery: 'expected' },
        { rung: 'repeat_3', delivery: 'expected' },
      ],
    })
  })

  it('speaks privately while the screen is locked, and makes no sound at the quiet hour', async () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    await evenfall.requests.setReminders({ ...USUAL_REMINDERS, quietFrom: '22:10' as never })
    evenfall.attend({ contents: 'hidden' })
    evenfall.clock.passUntil(evenfall.at('22:10'))
    expect(evenfall.notifier.shown.map(({ notification: { title, sound } }) => [title, sound])).toEqual([
      ['Evenfall: next step', 'soft'],
      ['Evenfall: next step', 'none'],
    ])
  })

  it('and the answer to it are in the report, with their times', async () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    evenfall.clock.passUntil(evenfall.at('22:01'))
    await settled()
    evenfall.notifier.press(key('magnesium'), 'done')
    expect(await ends(evenfall, 'magnesium')).toMatchObject({
      planned: evenfall.at('22:00'),
      answered: { answer: 'done', at: evenfall.at('22:01') },
      reminders: [{ dueAt: evenfall.at('22:00'), deliveredAt: expect.any(Number) }],
    })
    expect(await evenfall.requests.reminderReport({ evening: evening('2030-01-01') })).not.toEqual([])
  })
})

describe('a clock that is set wrong and right again', () => {
  it('loses nothing: what was only caught up on meanwhile rings at its own moment', () => {
    const evenfall = simulatedEvenfall({ at: '20:00' })
    evenfall.clock.setWall(evenfall.at('22:05'))
    evenfall.loop.bringForward()
    expect(evenfall.rang()).toEqual(['22:05 catch_up'])
    evenfall.clock.setWall(evenfall.at('20:01'))
    evenfall.loop.bringForward()
    evenfall.clock.passUntil(evenfall.at('21:16'))
    expect(evenfall.rang().slice(1)).toEqual([
      `20:45 ${key('dim_lights')}`,
      `21:05 ${key('warm_bath')}`,
      `21:15 ${key('warm_bath')}`,
    ])
  })
})

describe('another time zone', () => {
  const travelled = (): SimulatedEvenfall => {
    const evenfall = simulatedEvenfall({ at: '18:00' })
    evenfall.clock.moveTo(zone('Europe/London'))
    evenfall.loop.bringForward()
    evenfall.loop.bringForward()
    return evenfall
  }
  const bed = (evenfall: SimulatedEvenfall) => evenfall.service.planFor(NIGHT)?.bedtime

  it('is told once; without an answer the plan follows the clock there', () => {
    const evenfall = travelled()
    expect(evenfall.notifier.shown.map(({ notification }) => notification.title)).toEqual([
      'Time zone changed',
    ])
    expect(evenfall.service.view().travel).toMatchObject({ from: 'Europe/Amsterdam', answer: null })
    expect(bed(evenfall)).toBe(evenfall.at('23:45'))
    expect(evenfall.restart().rang()).toEqual([])
  })

  it('may be answered with the clock of home; the log keeps that zone', async () => {
    const evenfall = travelled()
    await evenfall.requests.answerTravel({ answer: { keep: 'home' } })
    expect(bed(evenfall)).toBe(evenfall.at('22:45'))
    evenfall.service.answer(NIGHT, 'dim_lights', { answer: 'done' })
    expect(evenfall.service.logOf(NIGHT)).toMatchObject([{ zone: 'Europe/Amsterdam' }])
  })

  it('may be reached some minutes a day, and is left again with the usual evenings', async () => {
    const evenfall = travelled()
    await evenfall.requests.answerTravel({ answer: { keep: 'shift', minutesADay: 20 } })
    expect(bed(evenfall)).toBe(evenfall.at('23:05'))
    await evenfall.requests.answerTravel({ answer: { keep: 'shift', minutesADay: 30 } })
    expect(evenfall.service.records().routine.exceptions).toMatchObject([{ evening: NIGHT, bed: '22:15' }])
    evenfall.clock.moveTo(zone('Europe/Amsterdam'))
    evenfall.loop.bringForward()
    expect(evenfall.service.view().travel).toBeNull()
    expect(evenfall.service.records().routine.exceptions).toEqual([])
    expect(await evenfall.requests.answerTravel({ answer: { keep: 'local' } })).toEqual({
      carried: false,
      refusal: 'not_travelling',
    })
  })
})
