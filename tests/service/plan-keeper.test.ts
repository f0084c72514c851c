import { describe, expect, it } from 'vitest'
import { planKeeper } from '../../electron/plan-keeper'
import { addEvenings } from '../../shared/evening/evening-date'
import type { LogEvent } from '../../shared/log/log-event'
import type { Records } from '../../shared/records'
import { changeEvening } from '../../shared/routine/evening-change'
import { recordsWith } from '../support/evening-of-plan'
import { at, date, zoneOf } from '../support/evenings'
import { simulatedEvenfall } from '../support/simulated-evening'

const TONIGHT = date('2026-11-22')
const TOMORROW = addEvenings(TONIGHT, 1)
const PLACE = zoneOf('Europe/Amsterdam')

const household = () => {
  let records: Records = recordsWith('23:00', '07:00')
  const log: LogEvent[] = []
  const planFor = planKeeper(
    () => records,
    () => PLACE,
    (evening) => log.filter((line) => line.evening === evening),
  )
  return {
    planFor,
    change: (change: (before: Records) => Records) => {
      records = change(records)
    },
    answer: (line: LogEvent) => log.push(line),
  }
}

describe('plans that are kept', () => {
  it('are made anew only for the evening a change touches', () => {
    const { planFor, change } = household()
    const before = [planFor(TONIGHT), planFor(TOMORROW)]
    change((records) => ({
      ...records,
      routine: changeEvening(records.routine, TONIGHT, { without: ['warm_bath'] }),
    }))
    expect(planFor(TONIGHT)).not.toBe(before[0])
    expect(planFor(TONIGHT)?.steps.some(({ id }) => id === 'warm_bath')).toBe(false)
    expect(planFor(TOMORROW)).toBe(before[1])
  })

  it('are made anew when a step of their evening was answered, and not for a drink', () => {
    const { planFor, answer } = household()
    const before = [planFor(TONIGHT), planFor(TOMORROW)]
    const written = { evening: TONIGHT, writtenAt: at('22:08'), zone: PLACE }
    const drink = { kind: 'coffee', milligrams: 60 } as const
    answer({ ...written, id: 'coffee', event: 'drank', drink, drankAt: at('13:00') })
    expect(planFor(TONIGHT)).toBe(before[0])
    const entry = { step: 'warm_bath', answer: 'done', happenedAt: at('22:08') } as const
    answer({ ...written, id: 'bath', event: 'recorded', entry })
    expect(planFor(TONIGHT)?.moved).toEqual([
      { step: 'magnesium', from: at('22:15'), to: at('22:23'), because: 'warm_bath' },
    ])
    expect(planFor(TOMORROW)).toBe(before[1])
  })
})

describe('a late bath in the running app', () => {
  it('moves the magnesium reminder along and rings it once', () => {
    const evenfall = simulatedEvenfall({ at: '21:58', bed: '23:00', wake: '07:00' })
    evenfall.clock.passUntil(evenfall.at('22:08'))
    evenfall.service.answer(TONIGHT, 'warm_bath', { answer: 'done' })
    evenfall.clock.passUntil(evenfall.at('22:30'))
    const magnesium = evenfall.rang().filter((line) => line.endsWith('/magnesium'))
    expect(magnesium).toEqual(['22:23 2026-11-22/magnesium'])
    evenfall.loop.stop()
  })
})

describe('own steps in the running app', () => {
  it('ring by their own names, and stay silent when the user wants no reminders', () => {
    const evenfall = simulatedEvenfall({ at: '20:00', bed: '23:00', wake: '07:00' })
    const tea = { name: 'Tea', kind: 'do', earliest: 175, latest: 150, usual: 170, minutes: 10 } as const
    evenfall.service.change('routine', (routine) => ({
      ...routine,
      ownSteps: [
        { ...tea, id: 'own_tea', remind: true },
        { ...tea, id: 'own_plants', name: 'Plants', usual: 150, remind: false },
      ],
    }))
    evenfall.clock.passUntil(evenfall.at('20:35'))
    expect(evenfall.notifier.shown.map(({ notification }) => notification.title)).toContain('Tea')
    expect(evenfall.rang().some((line) => line.includes('own_plants'))).toBe(false)
    evenfall.loop.stop()
  })
})
