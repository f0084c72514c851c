import { describe, expect, it } from 'vitest'
import type { Instant } from '../shared/evening/instant'
import { resolveWallTime } from '../shared/evening/wall-time'
import { planOf, type Records, wishOf } from '../shared/records'
import { EMPTY_LEDGER } from '../shared/reminders/ledger'
import { changeEveryNight, changeOneNight } from '../shared/routine/change-night'
import { viewOf } from '../shared/view-of'
import { recordsWith } from './support/evening-of-plan'
import { evening, wall, zone } from './support/simulated-evening'

const HOME = zone('Europe/Amsterdam')
const BEHIND = { system: 'linux', tray: false, asking: false, rehearsal: null } as const
const at = (date: string, time: string): Instant => resolveWallTime(evening(date), wall(time), HOME).instant
const seen = (now: Instant, records: Records = recordsWith(), locales: readonly string[] = ['nl-NL']) =>
  viewOf({
    records,
    planOf: (one) => planOf(records, one, HOME),
    log: [],
    pending: new Set(),
    doNotDisturb: 'unknown',
    ledger: EMPTY_LEDGER,
    troubles: [],
    busy: null,
    waitingDose: null,
    background: BEHIND,
    calendars: { kept: null, server: null },
    now,
    zone: HOME,
    locales,
  })

describe('the evening called tonight', () => {
  it.each([
    ['at nine in the morning is the one to come', '2026-11-23', '09:00', '2026-11-23'],
    ['at 20:00 is today’s', '2026-11-22', '20:00', '2026-11-22'],
    ['past midnight is still last night’s', '2026-11-23', '00:20', '2026-11-22'],
    ['until the wake time is still last night’s', '2026-11-23', '06:44', '2026-11-22'],
    ['from the wake time on is the next', '2026-11-23', '06:45', '2026-11-23'],
  ])('%s', (_, date, time, shown) => {
    expect(seen(at(date, time)).tonight.evening).toBe(shown)
  })

  it('of somebody who sleeps by day lasts until they get up', () => {
    const nurse = recordsWith('08:00', '16:00')
    expect(seen(at('2026-11-23', '15:00'), nurse).tonight.evening).toBe('2026-11-22')
    expect(seen(at('2026-11-23', '16:00'), nurse).tonight.evening).toBe('2026-11-23')
  })

  it('without a plan ends at six in the morning', () => {
    const empty = recordsWith()
    const resting = { ...empty, routine: { ...empty.routine, week: {} } }
    expect(seen(at('2026-11-23', '05:59'), resting).tonight).toMatchObject({
      evening: '2026-11-22',
      plan: null,
      steps: [],
    })
    expect(seen(at('2026-11-23', '06:00'), resting).tonight.evening).toBe('2026-11-23')
  })
})

describe('the view', () => {
  it('speaks the system’s language and shows its clock until told otherwise', () => {
    const now = at('2026-11-22', '20:00')
    expect(seen(now)).toMatchObject({
      language: 'nl',
      clock: '24',
      welcomed: true,
      magnesium: { gate: 'open' },
    })
    expect(seen(now, recordsWith(), ['en-US'])).toMatchObject({ language: 'en', clock: '12' })
    expect(seen(now, recordsWith(), [])).toMatchObject({ language: 'en', clock: '12' })
    const records = recordsWith()
    const chosen = {
      ...records,
      settings: { ...records.settings, language: 'en' as const, clock: '12' as const },
    }
    expect(seen(now, chosen)).toMatchObject({
      language: 'en',
      clock: '12',
      choices: { language: 'en', clock: '12' },
    })
  })

  it('shows what was logged and what the disk has not taken yet', () => {
    const records = recordsWith()
    const now = at('2026-11-22', '22:05')
    const line = {
      id: 'a',
      evening: evening('2026-11-22'),
      writtenAt: now,
      zone: HOME,
      event: 'recorded' as const,
      entry: { step: 'magnesium' as const, answer: 'done' as const, happenedAt: now },
    }
    const view = viewOf({
      records,
      planOf: (one) => planOf(records, one, HOME),
      log: [line],
      pending: new Set(['a']),
      doNotDisturb: 'unknown',
      ledger: EMPTY_LEDGER,
      busy: null,
      waitingDose: null,
      troubles: [{ kind: 'not_saved', problem: 'disk_full' }],
      background: BEHIND,
      calendars: { kept: null, server: null },
      now,
      zone: HOME,
      locales: ['en'],
    })
    expect(view.tonight.steps.find(({ planned }) => planned.id === 'magnesium')).toMatchObject({
      outcome: 'done',
      logged: { id: 'a', pending: true },
    })
    expect(view.troubles).toHaveLength(1)
  })
})

describe('the day weeks begin on', () => {
  it('follows the language and the region until one is chosen', () => {
    const now = at('2026-11-22', '20:00')
    const records = recordsWith()
    const chosen = { ...records, settings: { ...records.settings, weekStart: 'SA' as const } }
    expect([
      seen(now).weekStart,
      seen(now, records, ['en-US']).weekStart,
      seen(now, chosen, ['en-US']).weekStart,
    ]).toEqual(['MO', 'SU', 'SA'])
  })
})

describe('changing the night', () => {
  const { routine } = recordsWith()
  const night = { bed: wall('23:30'), wake: wall('08:00') }
  const tonight = evening('2026-11-22')

  it('for tonight only is an exception, gone again when it is the usual night', () => {
    const changed = changeOneNight(routine, tonight, night)
    expect(changed.exceptions).toEqual([{ evening: tonight, ...night }])
    expect(changeOneNight(changed, tonight, { bed: wall('22:45'), wake: wall('06:45') }).exceptions).toEqual(
      [],
    )
    expect(changeOneNight({ ...routine, week: {} }, tonight, night).exceptions).toHaveLength(1)
  })

  it('for every evening changes the week and forgets tonight’s exception', () => {
    const changed = changeEveryNight(changeOneNight(routine, tonight, night), tonight, night)
    expect(changed.week.SU).toEqual(night)
    expect(changed.exceptions).toEqual([])
  })

  it('leaves paused and skipped evenings without a plan', () => {
    const records = recordsWith()
    const paused = { ...records, routine: { ...routine, pauses: [{ from: tonight, to: tonight }] } }
    expect([wishOf(paused, tonight), planOf(paused, tonight, HOME)]).toEqual([{ kind: 'paused' }, null])
  })

  it('keeps a commitment over midnight out of the plan until it ends', () => {
    const records = recordsWith('01:30', '09:00')
    const party = { evening: tonight, start: wall('22:00'), end: wall('00:20') }
    const wholeDay = { evening: tonight, start: wall('13:00'), end: wall('13:00') }
    const plan = (commitment: typeof party) =>
      planOf({ ...records, routine: { ...records.routine, commitments: [commitment] } }, tonight, HOME)
    expect(plan(party)?.conflicts).toEqual([])
    expect(plan(party)?.steps.find(({ id }) => id === 'warm_bath')?.start).toBe(at('2026-11-23', '00:20'))
    expect(plan(wholeDay)?.conflicts.length).toBeGreaterThan(0)
  })
})
