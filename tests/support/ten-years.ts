import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentText } from '../../shared/document/opened'
import type { EveningDate } from '../../shared/evening/evening-date'
import { addEvenings } from '../../shared/evening/evening-date'
import { MINUTE, minutesAfter, minutesBefore } from '../../shared/evening/instant'
import { resolveInEvening } from '../../shared/evening/wall-time'
import type { LogEvent } from '../../shared/log/log-event'
import type { StepId } from '../../shared/routine/step'
import { time, zoneOf } from './evenings'

const HOME = zoneOf('Europe/Amsterdam')
const EVENINGS = 3650

/** The eight steps of every evening and when they are planned. */
const STEPS: readonly (readonly [StepId, string])[] = [
  ['caffeine_cutoff', '13:55'],
  ['dim_lights', '20:45'],
  ['warm_bath', '21:15'],
  ['screens_off', '21:45'],
  ['magnesium', '22:00'],
  ['wind_down', '22:15'],
  ['own_tea', '21:30'],
  ['lights_out', '22:45'],
]

let ids = 0
const written = (evening: EveningDate, writtenAt: number) => ({
  id: `00000000-0000-4000-a000-${(ids += 1).toString(16).padStart(12, '0')}`,
  evening,
  writtenAt,
  zone: HOME,
})

/** An evening as it is logged in life: eight answers with their windows and amounts, a coffee, and a check-in. */
export const loggedInFull = (evening: EveningDate): LogEvent[] => {
  const at = (wall: string) => resolveInEvening(evening, time(wall), HOME).instant
  const answers = STEPS.map(([step, wall]): LogEvent => {
    const start = at(wall)
    const happenedAt = start + 7 * MINUTE
    return {
      ...written(evening, happenedAt),
      event: 'recorded',
      entry: {
        step,
        answer: 'done',
        happenedAt,
        planned: { start, window: [minutesBefore(start, 30), minutesAfter(start, 30)] },
        ...(step === 'magnesium' ? { amountMilligrams: 200 } : {}),
      },
    }
  })
  const coffee: LogEvent = {
    ...written(evening, at('13:00')),
    event: 'drank',
    drink: { kind: 'coffee', milligrams: 107 },
    drankAt: at('13:00'),
  }
  const wokeAt = at('06:45')
  const morning: LogEvent = {
    ...written(evening, wokeAt),
    event: 'checked_in',
    checkIn: { toBedAt: at('22:50'), asleepAfterMinutes: 15, awakenings: 1, wokeAt, upAt: wokeAt, rating: 4 },
  }
  return [...answers, coffee, morning]
}

/** Saves 3,650 evenings that end with the one before `today`, a file a month; how many lines they are. */
export const saveTenYears = (folder: string, today: EveningDate): number => {
  mkdirSync(join(folder, 'log'), { recursive: true })
  const months = new Map<string, LogEvent[]>()
  for (let back = EVENINGS; back > 0; back -= 1) {
    const evening = addEvenings(today, -back)
    const month = evening.slice(0, 7)
    const lines = months.get(month) ?? []
    months.set(month, lines)
    lines.push(...loggedInFull(evening))
  }
  for (const [month, events] of months) {
    writeFileSync(join(folder, 'log', `${month}.json`), documentText({ version: 1, events }))
  }
  return [...months.values()].reduce((sum, lines) => sum + lines.length, 0)
}
