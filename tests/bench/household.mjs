// Saved data of a household: its routine, and as many years of log as asked for.
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const STEPS = [
  'caffeine_cutoff',
  'dim_lights',
  'warm_bath',
  'screens_off',
  'magnesium',
  'wind_down',
  'own_tea',
  'lights_out',
]
const DAY = 24 * 60 * 60_000

/** Fills a data folder; `years` of it are logged, every step of every evening. */
export const makeHousehold = (folder, years) => {
  mkdirSync(join(folder, 'log'), { recursive: true, mode: 0o700 })
  const save = (name, document) =>
    writeFileSync(join(folder, name), JSON.stringify({ version: 1, ...document }), { mode: 0o600 })
  save('settings.json', { language: 'en', zone: 'system', clock: 'system', theme: 'ember', welcomed: true })
  save('routine.json', {
    planId: 'bench',
    week: Object.fromEntries(
      ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((day) => [day, { bed: '22:45', wake: '06:45' }]),
    ),
    exceptions: [],
    pauses: [],
    steps: {},
    commitments: [],
    caffeine: { milligrams: 107, mode: 'standard', twoOClockRule: true },
  })
  const today = Math.floor(Date.now() / DAY) * DAY
  const months = new Map()
  for (let evening = today - years * 365 * DAY; evening < today; evening += DAY) {
    const date = new Date(evening).toISOString().slice(0, 10)
    const events = months.get(date.slice(0, 7)) ?? []
    months.set(date.slice(0, 7), events)
    for (const [index, step] of STEPS.entries()) {
      const at = evening + 19 * 60 * 60_000 + index * 20 * 60_000
      const window = [at - 30 * 60_000, at + 30 * 60_000]
      const entry = { step, answer: 'done', happenedAt: at, planned: { start: at, window } }
      events.push({
        event: 'recorded',
        id: randomUUID(),
        evening: date,
        writtenAt: at,
        zone: 'Europe/Amsterdam',
        entry,
      })
    }
  }
  for (const [month, events] of months) save(`log/${month}.json`, { events })
}
