import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EveningDate } from '../../shared/evening/evening-date'
import { addEvenings } from '../../shared/evening/evening-date'
import { minutesBefore } from '../../shared/evening/instant'
import { resolveInEvening } from '../../shared/evening/wall-time'
import type { InsightSources } from '../../shared/insight/insights-of'
import { insightsOf } from '../../shared/insight/insights-of'
import type { Insights, InsightsView } from '../../shared/insight/insights-view'
import type { LogEvent } from '../../shared/log/log-event'
import type { NightWish } from '../../shared/routine/night-of'
import type { StepId } from '../../shared/routine/step'
import { date, time, zoneOf } from '../support/evenings'
import type { LivedEvening } from '../support/lived-evenings'
import { logOf } from '../support/lived-evenings'

const TONIGHT = date('2026-11-22')
const HERE = zoneOf('Europe/Amsterdam')
const STEPS: readonly StepId[] = ['warm_bath', 'magnesium', 'lights_out']
const NIGHT: NightWish = { kind: 'night', bed: time('23:00'), wake: time('07:00'), fromException: false }
const PERFECT: LivedEvening = {
  steps: { warm_bath: '21:30', magnesium: '22:15', lights_out: '23:00' },
  rating: 4,
}

const night = (bed: string, wake = '07:30') => ({ bed: time(bed), wake: time(wake) })
const sources = (lines: readonly LogEvent[], change: Partial<InsightSources> = {}): InsightSources => ({
  lines,
  range: '4_weeks',
  tonight: TONIGHT,
  plan: null,
  now: resolveInEvening(TONIGHT, time('18:00'), HERE).instant,
  zone: HERE,
  asked: () => ({ wish: NIGHT, steps: STEPS, told: new Set(), damaged: false }),
  magnesium: true,
  usualNight: night('23:00'),
  nightsAWeek: 7,
  experiment: null,
  ...change,
})
const lived = (evenings: readonly (LivedEvening | null)[], change?: Partial<InsightSources>) =>
  insightsOf(sources(logOf(addEvenings(TONIGHT, -1), evenings, HERE), change))
const taught = (view: InsightsView): Insights => {
  if (view.shows !== 'insights') throw new Error(`it shows ${view.shows}`)
  return view
}
const repeated = (count: number, one: LivedEvening | null): (LivedEvening | null)[] =>
  Array.from({ length: count }, () => one)

describe('insights', () => {
  it('need seven evenings, and say how many there are', () => {
    expect(lived(repeated(3, PERFECT))).toMatchObject({ shows: 'too_few', recorded: 3, needed: 7 })
    expect(lived(repeated(7, PERFECT))).toMatchObject({ shows: 'insights', recorded: 7 })
    expect(lived([])).toMatchObject({ shows: 'too_few', recorded: 0 })
  })

  it('wait for the morning from half an hour before bed', () => {
    const bedtime = resolveInEvening(TONIGHT, time('23:00'), HERE).instant
    const wake = resolveInEvening(TONIGHT, time('07:00'), HERE).instant
    const plan = { bedtime, wake, steps: [] } as unknown as NonNullable<InsightSources['plan']>
    const at = (now: number) => insightsOf(sources([], { plan, now })).shows
    expect([at(minutesBefore(bedtime, 31)), at(minutesBefore(bedtime, 30)), at(wake - 1), at(wake)]).toEqual([
      'too_few',
      'rest',
      'rest',
      'too_few',
    ])
  })

  it('count a step from the first evening it was answered, missed ones and skipped ones apart', () => {
    const view = taught(
      lived([
        { steps: { warm_bath: '21:30' } },
        { steps: { warm_bath: '21:50', magnesium: '22:15' } },
        { steps: { warm_bath: 'skipped', magnesium: '22:15' } },
        null,
        ...repeated(5, { steps: { magnesium: '22:15' } }),
      ]),
    )
    expect(
      view.steps.map(({ step, done, skipped, missed, notRecorded, of }) => [
        step,
        done,
        skipped,
        missed,
        notRecorded,
        of,
      ]),
    ).toEqual([
      ['magnesium', 7, 0, 0, 1, 8],
      ['warm_bath', 2, 1, 5, 1, 9],
    ])
    expect(view.cells.at(-10)?.state).toBe('before')
    expect(view.cells.at(-6)?.state).toBe('not_recorded')
    expect(view.cells.at(-8)).toMatchObject({ state: 'kept', done: 2, asked: 2 })
  })

  it('tell how late a step is from three evenings on that know when it was planned', () => {
    const late = (wall: string): LivedEvening => ({
      steps: { warm_bath: wall },
      planned: { warm_bath: '21:15' },
    })
    const lateness = (evenings: readonly LivedEvening[]) =>
      taught(lived([...repeated(7, { steps: { warm_bath: '21:30' } }), ...evenings])).steps.find(
        ({ step }) => step === 'warm_bath',
      )?.lateness
    expect(lateness([late('21:25'), late('21:45')])).toBeNull()
    expect(lateness([late('21:25'), late('21:45'), late('21:35')])).toBe(20)
  })

  it('know no sleep of a morning that leaves out a part of it, or wakes before falling asleep', () => {
    const index = (slept: LivedEvening['slept']) =>
      taught(lived(repeated(10, { ...PERFECT, ...(slept ? { slept } : {}) }))).bedtimes.index
    expect([index(undefined), index(['23:10', 30, '23:20'])]).toEqual([index(undefined), index(undefined)])
    expect(index(['23:10', 20, '06:40'])).not.toEqual(index(undefined))
  })

  it('name the step that is kept best', () => {
    const evenings = [
      ...repeated(2, { steps: { magnesium: '22:15' } }),
      ...repeated(12, { steps: { warm_bath: '21:30' } }),
    ]
    expect(taught(lived(evenings)).anchor).toEqual({ step: 'warm_bath', done: 12, of: 12 })
    expect(taught(lived([...repeated(10, PERFECT), ...repeated(10, null)])).anchor).toBeNull()
  })

  it('keep score and streak where they were through four ill days, a holiday and a damaged file', () => {
    const before = taught(lived(repeated(20, PERFECT), { tonight: addEvenings(TONIGHT, -4) }))
    const ill: LivedEvening = { steps: { warm_bath: 'skipped', magnesium: 'skipped', lights_out: 'skipped' } }
    const holiday = new Set([1, 2, 3, 4].map((back) => addEvenings(TONIGHT, -back)))
    const during = (wish: NightWish, damaged: boolean) => (evening: EveningDate) =>
      holiday.has(evening)
        ? { wish, steps: wish.kind === 'night' ? STEPS : [], told: new Set<StepId>(), damaged }
        : sources([]).asked(evening)
    const history = (last: LivedEvening | null) => [...repeated(20, PERFECT), ...repeated(4, last)]
    const views = [
      lived(history(ill)),
      lived(history(null), { asked: during({ kind: 'paused' }, false) }),
      lived(history(PERFECT), { asked: during({ kind: 'paused' }, false) }),
      lived(history(null), { asked: during({ kind: 'rest' }, false) }),
      lived(history(null), { asked: during(NIGHT, true) }),
    ].map(taught)
    const strength = taught(lived(repeated(20, PERFECT))).strength.now
    expect(before.streak.evenings).toBe(16)
    expect(views.map((view) => view.streak.evenings)).toEqual([20, 20, 20, 20, 20])
    expect(views.map((view) => view.strength.now)).toEqual(views.map(() => strength))
    expect(views.map((view) => view.cells.at(-1)?.state)).toEqual([
      'skipped',
      'paused',
      'paused',
      'rest',
      'unreadable',
    ])
    expect(views.map((view) => view.unreadable)).toEqual([0, 0, 0, 0, 4])
  })

  it('compare ratings with and without a step from eight a side, evenings nobody recorded left aside', () => {
    const without: LivedEvening = { steps: { magnesium: '22:15' }, rating: 3 }
    const view = taught(lived([...repeated(9, PERFECT), ...repeated(3, null), ...repeated(11, without)]))
    const bath = view.comparisons.find(({ step }) => step === 'warm_bath')?.comparison
    expect(bath).toMatchObject({
      says: 'difference',
      with: { nights: 9, mean: 4 },
      without: { nights: 11, mean: 3 },
    })
    const blocked = taught(lived(repeated(20, PERFECT), { magnesium: false }))
    expect(blocked.comparisons.map(({ step }) => step)).not.toContain('magnesium')
  })

  it('propose another moment where the bath is usually late, and not again once it was taken', () => {
    const late: LivedEvening = { steps: { warm_bath: '21:40', lights_out: '23:00' } }
    const at = (wall: string) => resolveInEvening(TONIGHT, time(wall), HERE).instant
    const plan = (start: string, minutesBeforeBed: number) =>
      ({
        evening: TONIGHT,
        bedtime: at('23:00'),
        wake: at('07:00'),
        steps: [
          {
            id: 'warm_bath',
            kind: 'do',
            state: 'planned',
            start: at(start),
            acceptedWindow: [at('21:00'), at('21:50')],
            minutesBeforeBed,
          },
        ],
      }) as unknown as NonNullable<InsightSources['plan']>
    expect(taught(lived(repeated(10, late), { plan: plan('21:20', 100) })).drift).toMatchObject({
      drifts: 'step',
      step: 'warm_bath',
      late: 20,
      proposed: at('21:40'),
      minutesBeforeBed: 80,
    })
    expect(taught(lived(repeated(10, late), { plan: plan('21:40', 80) })).drift).toBeNull()
    // Its window has no later moment to propose.
    expect(taught(lived(repeated(10, late), { plan: plan('21:50', 100) })).drift).toBeNull()
    const differently = ['21:00', '21:05', '21:10', '21:40', '21:45', '21:50', '21:55'].map(
      (wall): LivedEvening => ({ steps: { warm_bath: wall, lights_out: '23:00' } }),
    )
    expect(taught(lived(differently, { plan: plan('21:20', 100) })).drift).toBeNull()
  })

  it('propose a moment for the step that strays furthest, and for none that is left out', () => {
    const at = (wall: string) => resolveInEvening(TONIGHT, time(wall), HERE).instant
    const step = (id: StepId, start: string | null, minutesBeforeBed: number) => ({
      id,
      kind: 'do',
      state: start === null ? 'left-out' : 'planned',
      start: start === null ? null : at(start),
      acceptedWindow: [at('20:00'), at('22:50')],
      minutesBeforeBed: start === null ? null : minutesBeforeBed,
    })
    const plan = (...steps: readonly ReturnType<typeof step>[]) =>
      ({
        evening: TONIGHT,
        bedtime: at('23:00'),
        wake: at('07:00'),
        steps,
      }) as unknown as NonNullable<InsightSources['plan']>
    const evenings = repeated(10, { steps: { warm_bath: '21:40', magnesium: '22:45', lights_out: '23:00' } })
    const drift = (...steps: readonly ReturnType<typeof step>[]) =>
      taught(lived(evenings, { plan: plan(...steps) })).drift
    const bath = step('warm_bath', '21:20', 100)
    const dose = step('magnesium', '22:15', 45)
    expect([drift(bath, dose), drift(dose, bath)]).toMatchObject([
      { step: 'magnesium' },
      { step: 'magnesium' },
    ])
    expect(drift(bath, step('magnesium', null, 45))).toMatchObject({ step: 'warm_bath' })
  })

  it('propose the bedtime that really happens', () => {
    const late = repeated(10, { steps: { lights_out: '00:20' } })
    const proposed = { bed: '00:20', wake: '07:30' }
    expect(taught(lived(late)).drift).toEqual({ drifts: 'bedtime', late: 80, proposed })
    expect(taught(lived(late, { usualNight: null })).drift).toBeNull()
    expect(taught(lived(late, { usualNight: night('00:20') })).drift).toBeNull()
    // Seven hours would not be left.
    expect(taught(lived(late, { usualNight: night('23:00', '07:00') })).drift).toBeNull()
  })

  it('say how a trial stands from what is known of its evenings', () => {
    const trialOf = (last: number) => ({
      step: 'warm_bath' as const,
      seed: 7,
      evenings: Array.from({ length: 16 }, (_, index) => addEvenings(TONIGHT, last - 15 + index)),
    })
    const without: LivedEvening = { steps: { magnesium: '22:15' } }
    const evenings = [...repeated(5, null), ...repeated(10, without), ...repeated(10, PERFECT)]
    const status = (last: number) =>
      taught(lived(evenings, { experiment: trialOf(last) })).experiment?.status.status
    expect([status(3), status(-1)]).toEqual(['running', 'over'])
    expect(taught(lived(evenings)).experiment).toBeNull()
  })

  it('look back on day 28 and day 56 for a fortnight each, and on no other day', () => {
    const day = (days: number, magnesium = true) => {
      const evenings = Array.from({ length: days }, (_, index) => ({
        ...PERFECT,
        rating: index < 20 ? (3 as const) : (4 as const),
      }))
      return taught(lived(evenings, { magnesium })).lookBack
    }
    expect(day(28)).toEqual({
      about: 'magnesium',
      day: 28,
      since: addEvenings(TONIGHT, -28),
      ratings: { first: 3, last: 50 / 14 },
    })
    expect([27, 41, 42, 55, 56, 69, 70].map((days) => day(days)?.day ?? null)).toEqual([
      null,
      28,
      null,
      null,
      56,
      56,
      null,
    ])
    expect(day(28, false)?.about).toBe('evenings')
  })

  it('look back without ratings where there are too few, and on nothing where magnesium was never taken', () => {
    const unrated = Array.from({ length: 28 }, (): LivedEvening => ({ steps: { warm_bath: '21:30' } }))
    expect(taught(lived(unrated)).lookBack).toMatchObject({ about: 'evenings', day: 28, ratings: null })
  })
})

const ZONES = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia'] as const

describe('one evening key', () => {
  it('lets a bath at 00:20 count for the evening it closes, in every zone, also where clocks change', () => {
    const anyZone = fc.constantFrom(...ZONES).map(zoneOf)
    // A year of evenings holds every clock change there is.
    const anyEvening = fc.integer({ min: 0, max: 400 }).map((days) => addEvenings(date('2026-03-01'), days))
    const wall = fc.constantFrom('23:10', '00:20', '02:30', '03:15', '11:59')
    fc.assert(
      fc.property(anyZone, anyEvening, wall, (zone, tonight, lateWall) => {
        const evenings = repeated(10, { steps: { warm_bath: '21:30', lights_out: lateWall }, rating: 4 })
        const log = logOf(addEvenings(tonight, -1), evenings, zone)
        const now = resolveInEvening(tonight, time('18:00'), zone).instant
        const view = taught(insightsOf(sources(log, { tonight, zone, now })))
        expect(view.recorded).toBe(10)
        expect(view.streak.evenings).toBe(10)
        expect(view.cells.filter(({ done }) => done === 2)).toHaveLength(10)
        expect(view.bedtimes.nights).toHaveLength(10)
      }),
      { numRuns: 40 },
    )
  })

  it('shows bedtimes by the clock on the wall where they happened, whatever zone the user is in now', () => {
    const log = logOf(
      addEvenings(TONIGHT, -1),
      repeated(10, { steps: { lights_out: '23:05' } }),
      zoneOf('Pacific/Auckland'),
    )
    expect(taught(insightsOf(sources(log))).bedtimes.nights.map(({ actual }) => actual)).toEqual(
      Array.from({ length: 10 }, () => '23:05'),
    )
  })
})
