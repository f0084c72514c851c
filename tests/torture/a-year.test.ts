import { describe, expect, it } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { MINUTE, minutesAfter, minutesBefore } from '../../shared/evening/instant'
import { ladderOf } from '../../shared/reminders/ladder'
import { EMPTY_LEDGER } from '../../shared/reminders/ledger'
import { noticeKey } from '../../shared/reminders/notice'
import { USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import { evening, simulatedEvenfall } from '../support/simulated-evening'

const FIRST = evening('2026-11-22')

/** Zones whose clocks change in spring and autumn, the other way round, by half an hour, and never. */
const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo']

describe('a year of evenings nobody answers', () => {
  it.each(ZONES)('%s: every reminder comes at its moment, none is lost and none doubled', (zone) => {
    const evenfall = simulatedEvenfall({ evening: FIRST, at: '12:30', zone })
    const expected: string[] = []
    const rang: string[] = []
    let read = 0
    for (let day = 0; day < 365; day += 1) {
      const plan = evenfall.service.planFor(addEvenings(FIRST, day))
      if (!plan) throw new Error('every evening has a plan')
      const due = plan.steps
        .flatMap((step) => ladderOf(plan, step, EMPTY_LEDGER, USUAL_REMINDERS))
        .sort((one, other) => one.dueAt - other.dueAt)
      expected.push(...due.map((one) => `${one.dueAt} ${noticeKey(one.evening, one.step)}`))
      // The computer sleeps while nothing is due: in the morning, in the afternoon and at night.
      for (const { dueAt } of due) {
        if (dueAt - evenfall.clock.now() > 30 * MINUTE) evenfall.clock.sleepUntil(minutesBefore(dueAt, 5))
        evenfall.loop.bringForward()
        evenfall.clock.passUntil(dueAt)
      }
      evenfall.clock.passUntil(minutesAfter(plan.bedtime, 40))
      rang.push(
        ...evenfall.notifier.shown.slice(read).map(({ at, notification }) => `${at} ${notification.key}`),
      )
      read = evenfall.notifier.shown.length
    }
    expect(rang).toEqual(expected)
  })
})
