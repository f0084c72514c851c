import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HealthDocument } from '../../shared/document/health-document'
import { healthKind } from '../../shared/document/health-document'
import type { LogDocument } from '../../shared/document/log-document'
import { logMonthOf } from '../../shared/document/log-document'
import type { RoutineDocument } from '../../shared/document/routine-document'
import { routineKind } from '../../shared/document/routine-document'
import type { SettingsDocument } from '../../shared/document/settings-document'
import { settingsKind } from '../../shared/document/settings-document'
import { stateKind } from '../../shared/document/state-document'
import type { EveningDate } from '../../shared/evening/evening-date'
import { addEvenings, weekdayOf } from '../../shared/evening/evening-date'
import { minutesAfter } from '../../shared/evening/instant'
import { resolveInEvening, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { LogEvent } from '../../shared/log/log-event'
import { notePlans } from '../../shared/planner/planned-night'
import { planOf } from '../../shared/records'
import { QUESTIONS } from '../../shared/safety/questions'
import { date, zoneOf } from './evenings'

const HOME = zoneOf('Europe/Amsterdam')
/** The evening the pictures are taken in. */
export const TONIGHT = date('2026-11-22')
const EVENINGS_KEPT = 74
const EVENINGS = Array.from({ length: EVENINGS_KEPT }, (_, index) =>
  addEvenings(TONIGHT, index - EVENINGS_KEPT),
)
const MINUTES_A_DAY = 24 * 60

const at = (minutes: number) => wallTimeFromMinutes(minutes % MINUTES_A_DAY)
const night = (bed: string, wake: string) => {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
  return { bed: at(minutes(bed)), wake: at(minutes(wake)) }
}

/** The same numbers every time, from 0 up to 1: mulberry32, by Tommy Ettinger, in the public domain. */
const dice = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const routine: RoutineDocument = {
  ...routineKind(() => 'sample-household').blank(),
  week: {
    MO: night('22:30', '06:45'),
    TU: night('22:30', '06:45'),
    WE: night('22:30', '06:45'),
    TH: night('22:30', '06:45'),
    FR: night('23:00', '07:30'),
    SA: night('23:15', '08:00'),
    SU: night('22:30', '06:45'),
  },
  exceptions: [{ evening: date('2026-11-28'), ...night('00:15', '08:30') }],
  pauses: [{ from: date('2026-10-12'), to: date('2026-10-15') }],
}

/** Ten weeks of evenings as people have them, and the afternoon of the last one: a coffee, and none after it. */
const logOf = (throwDice: () => number): LogEvent[] => {
  let written = 0
  const line = (evening: EveningDate, writtenAt: number) => {
    written += 1
    const id = `00000000-0000-4000-8000-${written.toString(16).padStart(12, '0')}`
    return { id, evening, writtenAt, zone: HOME }
  }
  const coffeeAt = resolveInEvening(TONIGHT, at(13 * 60 + 10), HOME).instant
  const cutOff = minutesAfter(coffeeAt, 30)
  const afternoon: LogEvent[] = [
    {
      ...line(TONIGHT, coffeeAt),
      event: 'drank',
      drink: { kind: 'coffee', milligrams: 107 },
      drankAt: coffeeAt,
    },
    {
      ...line(TONIGHT, cutOff),
      event: 'recorded',
      entry: {
        step: 'caffeine_cutoff',
        answer: 'done',
        happenedAt: cutOff,
        planned: { start: cutOff, window: [cutOff, cutOff] },
      },
    },
  ]
  const before = EVENINGS.flatMap((evening): LogEvent[] => {
    if (evening >= '2026-10-12' && evening <= '2026-10-15') return []
    const weekend = weekdayOf(evening) === 'SA' || weekdayOf(evening) === 'FR'
    const bed = resolveInEvening(evening, at((weekend ? 23 : 22.5) * 60), HOME).instant
    const bathed = throwDice() < 0.72
    const steps = [
      ['caffeine_cutoff', -560, throwDice() < 0.86],
      ['dim_lights', -120, throwDice() < 0.6],
      ['warm_bath', -90, bathed],
      ['screens_off', -60, throwDice() < 0.55],
      ['magnesium', -45, throwDice() < 0.9],
      ['wind_down', -30, throwDice() < 0.65],
      ['lights_out', 0, true],
    ] as const
    const answers = steps.flatMap(([step, minutes, kept]): LogEvent[] => {
      if (!kept && throwDice() < 0.6) return []
      const start = minutesAfter(bed, minutes)
      const late = Math.round(throwDice() * throwDice() * (weekend ? 40 : 22))
      const happenedAt = minutesAfter(start, kept ? late : 0)
      const planned = { start, window: [minutesAfter(start, -15), minutesAfter(start, 15)] as const }
      const answer = kept ? 'done' : 'skipped'
      return [
        { ...line(evening, happenedAt), event: 'recorded', entry: { step, answer, happenedAt, planned } },
      ]
    })
    const morning = minutesAfter(bed, 8.4 * 60)
    const rating = Math.min(
      5,
      Math.max(1, Math.round(2.6 + (bathed ? 0.9 : 0) + throwDice() * 1.6 - (weekend ? 0.5 : 0))),
    )
    const checkIn = {
      toBedAt: minutesAfter(bed, Math.round(throwDice() * 14)),
      asleepAfterMinutes: 8 + Math.round(throwDice() * 18),
      awakenings: Math.round(throwDice() * 2),
      upAt: morning,
      rating: rating as 1 | 2 | 3 | 4 | 5,
    }
    return [...answers, { ...line(evening, morning), event: 'checked_in', checkIn }]
  })
  return [...before, ...afternoon]
}

/** Fills a data folder with a household that has used Evenfall since September. */
export const makeSampleHousehold = (
  folder: string,
  settings: Partial<SettingsDocument> = {},
  health: Partial<HealthDocument> = {},
): void => {
  mkdirSync(join(folder, 'log'), { recursive: true, mode: 0o700 })
  const save = (name: string, document: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(document), { mode: 0o600 })
  save('settings.json', { ...settingsKind.blank(), welcomed: true, ...settings })
  save('routine.json', routine)
  const answeredAt = resolveInEvening(date('2026-09-09'), at(20 * 60), HOME).instant
  const answered: HealthDocument = {
    ...healthKind.blank(),
    answers: Object.fromEntries(QUESTIONS.map((question) => [question, question === 'q_age' ? 'yes' : 'no'])),
    answeredAt: Object.fromEntries(QUESTIONS.map((question) => [question, answeredAt])),
    ...health,
  }
  save('health.json', answered)
  const records = { settings: settingsKind.blank(), routine, health: answered }
  const plans = EVENINGS.flatMap((evening) => planOf(records, evening, HOME) ?? [])
  const planned = plans.reduce((nights, plan) => notePlans(nights, [plan], plan.bedtime - 1), {})
  save('state.json', { ...stateKind.blank(), planned })
  const months = new Map<string, LogEvent[]>()
  for (const event of logOf(dice(7))) {
    const month = logMonthOf(event.evening)
    months.set(month, [...(months.get(month) ?? []), event])
  }
  for (const [month, events] of months) {
    const document: LogDocument = { version: 1, events }
    save(`log/${month}.json`, document)
  }
}
