import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { NO_CALENDARS } from '../../shared/calendar/calendar-state'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import { healthKind } from '../../shared/document/health-document'
import { logKind, logMonthOf } from '../../shared/document/log-document'
import { type DocumentKind, openDocument } from '../../shared/document/opened'
import { routineKind } from '../../shared/document/routine-document'
import { settingsKind } from '../../shared/document/settings-document'
import { stateKind } from '../../shared/document/state-document'
import { notePlans } from '../../shared/planner/planned-night'
import { dueReminders } from '../../shared/reminders/due-reminders'
import { EMPTY_LEDGER, promise, remember } from '../../shared/reminders/ledger'
import { routine as aRoutine, calendarOf } from '../calendar/routine-builder'
import { ordinaryPlan, recordsWith } from '../support/evening-of-plan'
import { evening, zone } from '../support/simulated-evening'

const routine = routineKind(() => 'plan')
const KINDS: readonly (readonly [string, DocumentKind<unknown>])[] = [
  ['settings', settingsKind],
  ['routine', routine],
  ['health', healthKind],
  ['state', stateKind],
  ['log', logKind],
]
const throughDisk = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a saved document', () => {
  it.each(KINDS)('%s: opens as what was saved, from the first day on', (_, kind) => {
    expect(openDocument(kind, throughDisk(kind.blank()))).toEqual({ opened: 'ok', document: kind.blank() })
  })

  it('holds a lived-in household', () => {
    const { routine: lived, health } = recordsWith()
    const full = {
      ...lived,
      exceptions: [
        { evening: evening('2027-04-10'), skip: true as const },
        { evening: evening('2027-04-17'), bed: lived.week.MO?.bed, wake: lived.week.MO?.wake },
      ],
      pauses: [{ from: evening('2027-07-01'), to: evening('2027-07-14') }],
      steps: { alcohol_cutoff: true, own_tea: false },
      ownSteps: [
        {
          id: 'own_tea' as const,
          name: 'Tea',
          kind: 'do' as const,
          earliest: 120,
          latest: 30,
          usual: 60,
          minutes: 20,
          remind: false,
        },
      ],
      moments: { screens_off: 75 },
      changes: [
        {
          evening: evening('2026-11-24'),
          homeAt: lived.week.MO?.bed,
          replanFrom: 1_795_381_200_000,
          moments: { magnesium: 50 },
          without: ['warm_bath' as const],
          with: ['alcohol_cutoff' as const],
          minutes: { wind_down: 10 },
          note: 'choir',
        },
      ],
      meals: { dinner: lived.week.MO?.bed, lunch: lived.week.MO?.wake },
      splitDose: true,
      fallAsleepMinutes: 25,
      commitments: [{ evening: evening('2026-11-24'), start: lived.week.MO?.bed, end: lived.week.MO?.wake }],
    }
    expect(openDocument(routine, throughDisk(full))).toEqual({ opened: 'ok', document: full })
    expect(openDocument(healthKind, throughDisk(health))).toEqual({ opened: 'ok', document: health })
  })

  it('holds the ledger and the log', () => {
    const plan = ordinaryPlan()
    const due = dueReminders([plan], [], EMPTY_LEDGER, plan.bedtime - 3_600_000, plan.bedtime)
    const ledger = promise(
      remember(
        EMPTY_LEDGER,
        due.map((reminder) => ({ reminder, delivery: 'caught_up' })),
        plan.bedtime,
      ),
      { evening: plan.evening, step: 'magnesium', askedAt: 5, until: 10 },
    )
    const { ledger: saved } = routineCalendar(calendarOf(aRoutine(), { weeks: 4 }))
    const calendar = { ...NO_CALENDARS, ledgers: { ...NO_CALENDARS.ledgers, saved } }
    const planned = notePlans({}, [plan], plan.bedtime - 1)
    const state = { version: 1, reminders: ledger, calendar, planned }
    expect(openDocument(stateKind, throughDisk(state))).toEqual({ opened: 'ok', document: state })
    const line = {
      id: '6f1ed002-ab5c-4be4-9d2b-000000000001',
      evening: plan.evening,
      writtenAt: 5,
      zone: zone('UTC'),
    }
    const entry = {
      step: 'magnesium',
      answer: 'skipped',
      happenedAt: 4,
      reason: 'ill',
      note: '“café” €',
    } as const
    const log = {
      version: 1,
      events: [
        { ...line, event: 'recorded', entry: { ...entry, planned: { start: 3, window: [1, 9] } } },
        { ...line, event: 'corrected', corrects: line.id, entry },
        { ...line, event: 'undone', undoes: line.id },
        { ...line, event: 'drank', drink: { kind: 'espresso', milligrams: 63 }, drankAt: 2 },
        { ...line, event: 'drank_alcohol', glasses: 1.5, drankAt: 2 },
        { ...line, event: 'recorded', entry: { ...entry, amountMilligrams: 200, extra: true } },
        {
          ...line,
          event: 'checked_in',
          checkIn: {
            toBedAt: 1,
            asleepAfterMinutes: 20,
            awakenings: 2,
            awakeMinutes: 15,
            wokeAt: 8,
            upAt: 9,
            rating: 4,
            note: 'storm',
          },
        },
        { ...line, event: 'stocked', stock: { change: 'refilled', tablets: 90, milligramsPerTablet: 125 } },
        { ...line, event: 'stocked', stock: { change: 'counted', tablets: 12 } },
      ],
    }
    expect(openDocument(logKind, throughDisk(log))).toEqual({ opened: 'ok', document: log })
    expect(logMonthOf(evening('2026-11-30'))).toBe('2026-11')
  })

  it('opens a log from a place whose zone this computer does not know yet', () => {
    const line = { id: '6f1ed002-ab5c-4be4-9d2b-000000000001', evening: '2026-11-22', writtenAt: 5 }
    const undone = { ...line, zone: 'Mars/Olympus_Mons', event: 'undone', undoes: line.id }
    expect(openDocument(logKind, { version: 1, events: [undone] }).opened).toBe('ok')
    expect(openDocument(logKind, { version: 1, events: [{ ...undone, zone: '../etc' }] }).opened).toBe(
      'damaged',
    )
  })

  it('of a newer Evenfall is left alone', () => {
    expect(openDocument(settingsKind, { ...settingsKind.blank(), version: 7 })).toEqual({
      opened: 'newer',
      version: 7,
    })
  })

  it.each([
    ['nothing', null, 'not an object'],
    ['a list', [], 'not an object'],
    ['text', 'version', 'not an object'],
    ['no version', {}, 'no version'],
    ['half a version', { version: 1.5 }, 'no version'],
    ['version zero', { version: 0 }, 'no version'],
    ['a wrong value', { ...settingsKind.blank(), clock: '36' }, 'clock: '],
    ['a place that is none', { ...settingsKind.blank(), zone: 'Europe/Utrecht' }, 'zone: '],
  ])('that holds %s is called damaged, with the key but not the value', (_, raw, why) => {
    const opened = openDocument(settingsKind, raw)
    expect(opened).toMatchObject({ opened: 'damaged' })
    expect(opened.opened === 'damaged' && opened.why.startsWith(why)).toBe(true)
    expect(JSON.stringify(opened)).not.toMatch(/Utrecht|36/)
  })

  it.each([
    ['a time that is none', { week: { MO: { bed: '25:00', wake: '06:45' } } }],
    ['bed at wake', { week: { MO: { bed: '06:45', wake: '06:45' } } }],
    ['a day that is none', { pauses: [{ from: '2026-02-30', to: '2026-03-01' }] }],
    ['a step that is none', { steps: { cake: true } }],
    ['a plan id with a slash', { planId: '../x' }],
    ['a step moved out of the day', { moments: { magnesium: 721 } }],
  ])('that holds %s is damaged', (_, part) => {
    expect(openDocument(routine, { ...routine.blank(), ...part }).opened).toBe('damaged')
  })

  it('from before own steps, changes and meals opens with none of them', () => {
    const { ownSteps, moments, changes, meals, splitDose, fallAsleepMinutes, ...older } = routine.blank()
    expect(openDocument(routine, throughDisk(older))).toEqual({ opened: 'ok', document: routine.blank() })
    expect({ ownSteps, moments, changes, meals, splitDose, fallAsleepMinutes }).toEqual({
      ownSteps: [],
      moments: {},
      changes: [],
      meals: {},
      splitDose: false,
      fallAsleepMinutes: 15,
    })
  })

  const tea = { id: 'own_tea', name: 'Tea', kind: 'do', earliest: 90, latest: 30, usual: 60, minutes: 20 }
  it.each([
    ['a window beyond half a day', [{ earliest: 721 }], 'ownSteps.0.earliest: outside_half_a_day'],
    ['a negative duration', [{ minutes: -1 }], 'ownSteps.0.minutes: minutes'],
    ['a usual moment outside its window', [{ usual: 95 }], 'ownSteps.0.usual: outside_its_window'],
    ['one id twice', [{}, {}], 'ownSteps.1.id: id_twice'],
    ['the id of a built-in step', [{ id: 'magnesium' }], 'ownSteps.0.id: own_id'],
    [
      'thirteen own steps',
      Array.from({ length: 13 }, (_, at) => ({ id: `own_${at}` })),
      'ownSteps: too_many',
    ],
  ])('with %s says so by name', (_, steps, why) => {
    const ownSteps = steps.map((part) => ({ ...tea, remind: true, ...part }))
    expect(openDocument(routine, { ...routine.blank(), ownSteps })).toEqual({ opened: 'damaged', why })
  })

  it('of an older version is brought forward step by step, or called damaged where a step is missing', () => {
    const third: DocumentKind<{ version: 3; bed: string }> = {
      version: 3,
      schema: z.strictObject({ version: z.literal(3), bed: z.string() }),
      migrations: { 1: ({ time }) => ({ at: time }), 2: ({ at }) => ({ bed: at }) },
      blank: () => ({ version: 3, bed: '' }),
    }
    expect(openDocument(third, { version: 1, time: '22:45' })).toEqual({
      opened: 'ok',
      document: { version: 3, bed: '22:45' },
      migratedFrom: 1,
    })
    expect(openDocument({ ...third, migrations: {} }, { version: 1, time: '22:45' })).toEqual({
      opened: 'damaged',
      why: 'no way on from version 1',
    })
  })

  it('never throws, whatever lies in the file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.jsonValue(), fc.jsonValue(), ([, kind], content, part) => {
        openDocument(kind, content)
        openDocument(kind, { ...(kind.blank() as object), events: part, week: part, reminders: part })
      }),
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
