import { describe, expect, it } from 'vitest'
import type { Instant } from '../../shared/evening/instant'
import { minutesAfter } from '../../shared/evening/instant'
import { resolveInEvening } from '../../shared/evening/wall-time'
import type { LogEvent } from '../../shared/log/log-event'
import { actionableUntil } from '../../shared/reminders/actionable'
import { tellDue } from '../../shared/reminders/catch-up'
import { dueReminders, nextDueAfter } from '../../shared/reminders/due-reminders'
import { ladderOf } from '../../shared/reminders/ladder'
import { EMPTY_LEDGER, forgetBefore, promise, remember } from '../../shared/reminders/ledger'
import { outcomeOf } from '../../shared/reminders/outcome'
import { USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import { snoozesFor } from '../../shared/reminders/snooze'
import { ordinaryPlan, stepOf } from '../support/evening-of-plan'
import { evening, wall, zone } from '../support/simulated-evening'

const plan = ordinaryPlan()
const at = (time: string): Instant => resolveInEvening(plan.evening, wall(time), plan.zone).instant
const magnesium = stepOf(plan, 'magnesium')
const moments = (due: readonly { rung: string; dueAt: Instant }[]) =>
  due.map(({ rung, dueAt }) => [rung, dueAt])
const done = (step: 'magnesium' | 'warm_bath'): LogEvent => ({
  id: 'a',
  evening: plan.evening,
  writtenAt: at('22:01'),
  zone: plan.zone,
  event: 'recorded',
  entry: { step, answer: 'done', happenedAt: at('22:01') },
})

describe('the ladder of a step', () => {
  it('of magnesium at 22:00 is 22:00 and three repeats', () => {
    expect(moments(ladderOf(plan, magnesium, EMPTY_LEDGER, USUAL_REMINDERS))).toEqual([
      ['moment', at('22:00')],
      ['repeat_1', at('22:10')],
      ['repeat_2', at('22:20')],
      ['repeat_3', at('22:30')],
    ])
  })

  it('of a stop step or lights out is its moment alone', () => {
    for (const id of ['caffeine_cutoff', 'lights_out', 'dim_lights'] as const) {
      const step = stepOf(plan, id)
      expect(moments(ladderOf(plan, step, EMPTY_LEDGER, USUAL_REMINDERS))).toEqual([['moment', step.start]])
    }
  })

  it('has no heads-up and no repeats where the user wants none', () => {
    const quiet = { ...USUAL_REMINDERS, repeats: 0, headsUp: false } as const
    expect(moments(ladderOf(plan, stepOf(plan, 'warm_bath'), EMPTY_LEDGER, quiet))).toEqual([
      ['moment', at('21:15')],
    ])
  })

  it('of a snoozed step goes on with the snooze alone', () => {
    const snoozed = promise(EMPTY_LEDGER, {
      evening: plan.evening,
      step: 'magnesium',
      askedAt: at('22:03'),
      until: at('22:13'),
    })
    expect(moments(ladderOf(plan, magnesium, snoozed, USUAL_REMINDERS))).toEqual([
      ['moment', at('22:00')],
      ['snooze', at('22:13')],
    ])
  })

  it('of a step without a place is empty', () => {
    const nowhere = { ...magnesium, state: 'left-out' as const, start: null, end: null }
    expect(ladderOf(plan, nowhere, EMPTY_LEDGER, USUAL_REMINDERS)).toEqual([])
    expect(actionableUntil(nowhere)).toBeUndefined()
    expect(snoozesFor(nowhere, at('22:00'))).toEqual([])
  })
})

describe('reminders that fell due', () => {
  it('are those after `since` up to and including `until`', () => {
    expect(moments(dueReminders([plan], [], EMPTY_LEDGER, at('21:59'), at('22:00')))).toEqual([
      ['moment', at('22:00')],
    ])
    expect(dueReminders([plan], [], EMPTY_LEDGER, at('22:00'), at('22:09'))).toEqual([])
  })

  it('leave out what was answered and what the ledger remembers', () => {
    expect(dueReminders([plan], [done('magnesium')], EMPTY_LEDGER, at('21:59'), at('22:12'))).toEqual([])
    const due = dueReminders([plan], [], EMPTY_LEDGER, at('21:59'), at('22:00'))
    const handled = remember(
      EMPTY_LEDGER,
      due.map((reminder) => ({ reminder, delivery: 'shown' })),
      at('22:00'),
    )
    expect(dueReminders([plan], [], handled, at('21:59'), at('22:00'))).toEqual([])
    expect(handled.lookedAt).toBe(at('22:00'))
  })

  it('come from two evenings at once: last night’s lights out and today’s last coffee', () => {
    const late = ordinaryPlan('09:30', '2026-11-21')
    const next = ordinaryPlan('22:45', '2026-11-22')
    const due = dueReminders([late, next], [], EMPTY_LEDGER, minutesAfter(late.bedtime, -1), at('13:55'))
    expect(due.map((one) => `${one.evening} ${one.step}`)).toEqual([
      '2026-11-21 lights_out',
      '2026-11-22 caffeine_cutoff',
    ])
  })

  it('say when the next one comes', () => {
    expect(nextDueAfter([plan], [], EMPTY_LEDGER, at('21:46'))).toBe(at('22:00'))
    expect(nextDueAfter([plan], [], EMPTY_LEDGER, at('23:50'))).toBeUndefined()
  })

  it('of evenings long gone are forgotten by the ledger', () => {
    const due = dueReminders([plan], [], EMPTY_LEDGER, at('21:59'), at('22:00'))
    const told = due.map((reminder) => ({ reminder, delivery: 'shown' as const }))
    const snooze = { evening: plan.evening, step: 'magnesium' as const, askedAt: 1, until: 2 }
    const ledger = promise(remember(EMPTY_LEDGER, told, at('22:00')), snooze)
    expect(forgetBefore(ledger, plan.evening)).toEqual(ledger)
    expect(forgetBefore(ledger, evening('2026-11-23'))).toEqual({
      ...EMPTY_LEDGER,
      lookedAt: at('22:00'),
    })
  })
})

describe('how what fell due is told', () => {
  const tell = (since: string, until: string, runningSince = since) =>
    tellDue(dueReminders([plan], [], EMPTY_LEDGER, at(since), at(until)), {
      now: at(until),
      runningSince: at(runningSince),
      hold: null,
      ledger: EMPTY_LEDGER,
      eveningOver: () => at(until) > minutesAfter(plan.bedtime, 30),
    }).map(({ reminder, delivery }) => `${reminder.step} ${reminder.rung} ${delivery}`)

  it('on time: by itself', () => {
    expect(tell('21:59', '22:00')).toEqual(['magnesium moment shown'])
  })

  it('after a sleep: the last rung of each step together, the heads-up not at all', () => {
    expect(tell('21:00', '21:40')).toEqual([
      'warm_bath heads_up too_late',
      'warm_bath moment caught_up',
      'warm_bath repeat_1 too_late',
    ])
  })

  it('after being off: what closed before the start is only remembered as such', () => {
    expect(tell('21:00', '22:01', '22:01')).toEqual([
      'warm_bath heads_up app_was_off',
      'warm_bath moment app_was_off',
      'warm_bath repeat_1 app_was_off',
      'screens_off moment caught_up',
      'magnesium moment shown',
    ])
  })

  it('the morning after: nothing', () => {
    expect(tell('22:40', '07:00')).toEqual(
      ['wind_down repeat_3 too_late', 'lights_out moment too_late'].slice(1),
    )
  })
})

describe('how a step stands', () => {
  const outcome = (time: string, ledger = EMPTY_LEDGER) =>
    outcomeOf(plan, magnesium, undefined, ledger, at(time))
  const rang = remember(
    EMPTY_LEDGER,
    dueReminders([plan], [], EMPTY_LEDGER, at('21:59'), at('22:00')).map((reminder) => ({
      reminder,
      delivery: 'shown',
    })),
    at('22:00'),
  )

  it('before, in and after its window', () => {
    expect([
      outcome('21:00'),
      outcome('22:00'),
      outcome('22:45'),
      outcome('22:46', rang),
      outcome('22:46'),
    ]).toEqual(['upcoming', 'open', 'open', 'missed', 'not_recorded'])
  })

  it('is what the user said, also afterwards', () => {
    const entry = { step: 'magnesium', answer: 'skipped', happenedAt: at('22:05') } as const
    expect(outcomeOf(plan, magnesium, entry, EMPTY_LEDGER, at('23:59'))).toBe('skipped')
  })

  it('is left out where it has no place', () => {
    const nowhere = { ...magnesium, state: 'left-out' as const, start: null, end: null }
    expect(outcomeOf(plan, nowhere, undefined, EMPTY_LEDGER, at('22:00'))).toBe('left_out')
  })

  it('offers the snoozes that still end inside its window', () => {
    expect(snoozesFor(magnesium, at('22:00'))).toEqual([5, 10, 15, 30])
    expect(snoozesFor(magnesium, at('22:34'))).toEqual([5, 10])
    expect(snoozesFor(magnesium, at('22:45'))).toEqual([])
    expect(zone('Europe/Amsterdam')).toBe(plan.zone)
  })
})
