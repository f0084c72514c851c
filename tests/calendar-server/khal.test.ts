import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { CalendarLedger } from '../../shared/calendar/calendar-ledger'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import type { Routine } from '../../shared/routine/routine'
import { calendarOf, night, routine } from '../calendar/routine-builder'

const whyNoKhal =
  spawnSync('khal', ['--version']).status === 0 ? undefined : 'needs khal (Debian: apt-get install khal)'

const week = { TH: night('22:45', '06:45'), SA: night('00:30', '09:00') }
const STEPS = 7

describe.skipIf(whyNoKhal)(`importing into khal${whyNoKhal ? ` (skipped: ${whyNoKhal})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-khal-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const calendar = join(folder, 'evenfall')
  mkdirSync(calendar)
  const config = join(folder, 'config')
  writeFileSync(
    config,
    `[calendars]
[[evenfall]]
path = ${calendar}
[sqlite]
path = ${join(folder, 'khal.db')}
[locale]
local_timezone = Europe/Amsterdam
default_timezone = Europe/Amsterdam
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = evenfall
`,
  )
  const khal = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('khal', ['-c', config, ...args], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return stdout
  }
  /** Imports a calendar file, and answers with how many events the calendar holds. */
  const imported = (text: string): number => {
    const file = join(folder, 'import.ics')
    writeFileSync(file, text)
    khal('import', '--batch', '-a', 'evenfall', file)
    return readdirSync(calendar).filter((name) => name.endsWith('.ics')).length
  }
  const bedtimesOn = (date: string): string[] =>
    khal('list', '--format', '{start-time} {title}', '--day-format', '', date, '1d')
      .split('\n')
      .filter((line) => line.endsWith('Lights out'))
  const written = (changes: Partial<Routine>, ledger?: CalendarLedger) =>
    routineCalendar(calendarOf(routine({ week, ...changes }), { weeks: 20, ...(ledger ? { ledger } : {}) }))

  it('twice leaves each event once, also with another bedtime and without a step', {
    timeout: 60_000,
  }, () => {
    const first = written({})
    expect(imported(first.text)).toBe(STEPS * 2)
    expect(imported(first.text)).toBe(STEPS * 2)
    expect(bedtimesOn('2026-12-03')).toEqual(['22:45 Lights out'])

    const later = written({ week: { ...week, TH: night('23:15', '06:45') } }, first.ledger)
    expect(imported(later.text)).toBe(STEPS * 2)
    expect(bedtimesOn('2026-12-03')).toEqual(['23:15 Lights out'])
    // Half past midnight after Saturday is Sunday's by the calendar.
    expect(bedtimesOn('2026-12-06')).toEqual(['00:30 Lights out'])

    const without = written(
      { week: { ...week, TH: night('23:15', '06:45') }, steps: { warm_bath: false } },
      later.ledger,
    )
    expect(imported(without.text)).toBe(STEPS * 2)
    expect(without.text.match(/STATUS:CANCELLED/g)).toHaveLength(2)
  })
})
