import { describe, expect, test } from 'vitest'
import { addEvenings, eveningOf } from '../../shared/evening/evening-date'
import { planEvening } from '../../shared/planner/plan-evening'
import { at, date, evening, shown, zoneOf } from '../support/evenings'
import { everyWallTime, expectedInstant, readWall } from '../support/wall-clock'

const NIGHTS = [
  ['Europe/Amsterdam', '2027-03-27'],
  ['Europe/Amsterdam', '2027-10-30'],
  ['America/New_York', '2027-03-13'],
  ['America/New_York', '2027-11-06'],
  ['Australia/Lord_Howe', '2027-10-02'],
  ['Australia/Lord_Howe', '2027-04-03'],
  ['Africa/Cairo', '2027-04-29'],
  ['Africa/Cairo', '2027-10-28'],
  ['Asia/Beirut', '2027-03-27'],
  ['Asia/Beirut', '2027-10-30'],
  ['Africa/Casablanca', '2026-02-14'],
  ['Africa/Casablanca', '2026-03-21'],
  ['Asia/Kolkata', '2027-03-27'],
  ['Pacific/Apia', '2011-12-29'],
  ['Pacific/Apia', '2027-04-03'],
] as const

// 21:30 to 08:00, every quarter of an hour.
const BEDTIMES = Array.from({ length: 43 }, (_, index) => {
  const minutes = (21 * 60 + 30 + index * 15) % 1440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})

describe.each(NIGHTS)('%s on the evening of %s', (zone, night) => {
  const walls = everyWallTime(night, zone)

  test.each(BEDTIMES)('bed at %s lies where the wall shows it, and each step its minutes before', (bed) => {
    const plan = planEvening(evening({ zone, evening: night, bed, wake: '09:00', also: ['exercise_end'] }))
    const onDate = bed < '12:00' ? addEvenings(date(night), 1) : night
    const expected = expectedInstant(walls, `${onDate} ${bed}`)
    expect(plan.bedtime).toBe(expected.instant)
    expect(plan.notes.includes('bedtime_in_gap')).toBe(expected.meeting === 'gap')
    expect(plan.notes.includes('bedtime_in_overlap')).toBe(expected.meeting === 'overlap')
    for (const step of plan.steps) {
      expect(step.start).toBe(plan.bedtime - (step.minutesBeforeBed ?? Number.NaN) * 60_000)
    }
    const usual = {
      exercise_end: 120,
      dim_lights: 120,
      warm_bath: 90,
      screens_off: 60,
      magnesium: 45,
      wind_down: 30,
    }
    for (const [id, minutes] of Object.entries(usual)) {
      const start = plan.bedtime - minutes * 60_000
      expect(shown(plan)[id as keyof typeof usual]).toMatch(readWall(start, zone).slice(11))
    }
    // No evening is counted twice. (Where a whole day is jumped over, the bedtime of that day falls in the next.)
    const jumped = night === '2011-12-29' && onDate !== night
    expect(eveningOf(plan.bedtime, zoneOf(zone))).toBe(jumped ? onDate : night)
  })
})

describe('what is said about a night when clocks change', () => {
  const notes = (zone: string, night: string, bed: string, wake: string) =>
    planEvening(evening({ zone, evening: night, bed, wake })).notes

  test('an hour is lost or won between bed and wake', () => {
    expect(notes('Europe/Amsterdam', '2027-03-27', '23:00', '07:00')).toEqual(['clock_forward'])
    expect(notes('Europe/Amsterdam', '2027-03-27', '23:30', '07:00')).toEqual([
      'clock_forward',
      'short_night',
    ])
    expect(notes('Europe/Amsterdam', '2027-10-30', '23:00', '07:00')).toEqual(['clock_back'])
    expect(notes('Europe/Amsterdam', '2027-10-30', '22:59', '07:00')).toEqual(['clock_back', 'long_night'])
    expect(notes('Australia/Lord_Howe', '2027-10-02', '23:00', '06:29')).toEqual([
      'clock_forward',
      'short_night',
    ])
  })

  test('a bedtime is jumped over, or comes twice', () => {
    expect(notes('Europe/Amsterdam', '2027-03-27', '02:30', '11:00')).toEqual(['bedtime_in_gap'])
    expect(notes('Africa/Cairo', '2027-04-29', '00:30', '09:00')).toEqual(['bedtime_in_gap'])
    expect(notes('America/New_York', '2027-11-06', '01:30', '09:00')).toEqual([
      'bedtime_in_overlap',
      'clock_back',
    ])
  })

  test('a wake-up that is jumped over moves on with the clocks', () => {
    const plan = planEvening(evening({ evening: '2027-03-27', bed: '19:00', wake: '02:30' }))
    expect(readWall(plan.wake, 'Europe/Amsterdam')).toBe('2027-03-28 03:30')
  })

  test('a bedtime moved forward over the wake-up sleeps until the next day', () => {
    const plan = planEvening(evening({ evening: '2027-03-27', bed: '02:30', wake: '03:15' }))
    expect(readWall(plan.wake, 'Europe/Amsterdam')).toBe('2027-03-29 03:15')
    expect(plan.notes).toEqual(['bedtime_in_gap', 'long_night'])
  })
})

describe('nights of every length', () => {
  const notes = (bed: string, wake: string) => planEvening(evening({ bed, wake })).notes

  test('less than seven hours is short, more than nine is long', () => {
    expect(notes('23:00', '06:00')).toEqual([])
    expect(notes('23:00', '05:59')).toEqual(['short_night'])
    expect(notes('23:00', '08:00')).toEqual([])
    expect(notes('23:00', '08:01')).toEqual(['long_night'])
  })

  test('equal times are a whole day in bed', () => {
    const plan = planEvening(evening({ bed: '23:00', wake: '23:00' }))
    expect(plan.wake - plan.bedtime).toBe(24 * 3_600_000)
    expect(plan.notes).toEqual(['long_night'])
  })

  test('wake is on the same date after a bedtime past midnight, and by day', () => {
    expect(planEvening(evening({ bed: '00:30', wake: '09:00' })).wake).toBe(at('09:00'))
    expect(planEvening(evening({ bed: '08:00', wake: '16:00' })).wake).toBe(
      at('16:00', { evening: '2026-11-23' }),
    )
    expect(planEvening(evening({ bed: '13:00', wake: '21:00' })).wake).toBe(at('21:00'))
  })
})
