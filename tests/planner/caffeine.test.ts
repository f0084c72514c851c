import { describe, expect, test } from 'vitest'
import { wallClockAt } from '../../shared/evening/wall-time'
import { caffeineHours, caffeineLimit } from '../../shared/planner/caffeine'
import type { CaffeineWish } from '../../shared/planner/evening-wish'
import { nightTimes } from '../../shared/planner/night-times'
import { planEvening } from '../../shared/planner/plan-evening'
import type { EveningInWords } from '../support/evenings'
import { at, evening, shown } from '../support/evenings'

const limitOf = (words: EveningInWords) => {
  const wish = evening(words)
  const limit = caffeineLimit(wish, nightTimes(wish).bedtime)
  return (
    limit && { at: wallClockAt(limit.limit, wish.zone).time, decidedBy: limit.decidedBy, notes: limit.notes }
  )
}
const coffee = (milligrams: number, twoOClockRule = false, mode: CaffeineWish['mode'] = 'standard') => ({
  caffeine: { milligrams, mode, twoOClockRule },
})

describe('hours between the last coffee and bed', () => {
  test.each([
    { mg: 30, standard: 6, lenient: 4, cautious: 8 },
    { mg: 60, standard: 6, lenient: 4, cautious: 8 },
    { mg: 80, standard: 7, lenient: 4, cautious: 10.5 },
    { mg: 100, standard: 8.4, lenient: 4.4, cautious: 12.6 },
    { mg: 107, standard: 8.8, lenient: 4.8, cautious: 13.2 },
    { mg: 150, standard: 10.9, lenient: 6.9, cautious: 14 },
    { mg: 200, standard: 12.7, lenient: 8.7, cautious: 14 },
    { mg: 217.5, standard: 13.2, lenient: 9.2, cautious: 14 },
    { mg: 400, standard: 14, lenient: 13, cautious: 14 },
  ])('for $mg mg', ({ mg, standard, lenient, cautious }) => {
    expect(caffeineHours(mg, 'standard')).toBeCloseTo(standard, 1)
    expect(caffeineHours(mg, 'lenient')).toBeCloseTo(lenient, 1)
    expect(caffeineHours(mg, 'cautious')).toBeCloseTo(cautious, 1)
  })

  test.each([
    [30, '17:00', '14:00'],
    [60, '17:00', '14:00'],
    [80, '16:00', '14:00'],
    [100, '14:35', '14:00'],
    [107, '14:10', '14:00'],
    [150, '12:05', '12:05'],
    [200, '10:15', '10:15'],
    [217.5, '09:45', '09:45'],
    [400, '09:00', '09:00'],
  ])('%d mg before bed at 23:00 ends at %s, with the two o’clock rule at %s', (mg, formula, withRule) => {
    expect(limitOf(coffee(mg))?.at).toBe(formula)
    expect(limitOf(coffee(mg, true))?.at).toBe(withRule)
  })
})

describe('which rule decides', () => {
  test.each([
    { bed: '23:00', mg: 107, at: '14:00', decidedBy: 'two_o_clock' },
    { bed: '21:00', mg: 107, at: '12:10', decidedBy: 'formula' },
    { bed: '01:00', mg: 60, at: '14:00', decidedBy: 'two_o_clock' },
    { bed: '02:00', mg: 30, at: '14:00', decidedBy: 'two_o_clock' },
    { bed: '02:01', mg: 30, at: '20:00', decidedBy: 'formula' },
    { bed: '03:00', mg: 60, at: '21:00', decidedBy: 'formula' },
    { bed: '08:00', mg: 107, at: '23:10', decidedBy: 'formula' },
    { bed: '20:00', mg: 30, at: '14:00', decidedBy: 'formula' },
  ])('bed $bed with $mg mg: $at by the $decidedBy', ({ bed, mg, at: moment, decidedBy }) => {
    expect(limitOf({ bed, ...coffee(mg, true) })).toMatchObject({ at: moment, decidedBy })
  })

  test('a night shift keeps its limit on the evening before', () => {
    const plan = planEvening(evening({ bed: '08:00', wake: '16:00' }))
    expect(plan.steps.find(({ id }) => id === 'caffeine_cutoff')?.start).toBe(at('23:10'))
  })

  test('rounds earlier on the clock of the zone, also where that is not a whole hour from UTC', () => {
    expect(limitOf({ bed: '22:58', zone: 'Asia/Kathmandu', ...coffee(107) })?.at).toBe('14:10')
    expect(limitOf({ bed: '22:59', zone: 'Asia/Kathmandu', ...coffee(107) })?.at).toBe('14:10')
    expect(limitOf({ bed: '22:57', zone: 'Asia/Kathmandu', ...coffee(107) })?.at).toBe('14:05')
  })

  test('is not thrown off by rounding noise of the formula', () => {
    expect(limitOf({ bed: '23:12', ...coffee(107, false, 'cautious') })?.at).toBe('10:00')
  })
})

describe('what is said about the limit', () => {
  test('amounts beyond what was studied, and amounts that may linger', () => {
    expect(limitOf(coffee(217.5))?.notes).toEqual([])
    expect(limitOf(coffee(230))?.notes).toEqual(['caffeine_extrapolated'])
    expect(limitOf(coffee(150, false, 'cautious'))?.notes).toEqual(['caffeine_may_linger'])
    expect(limitOf(coffee(400))?.notes).toEqual(['caffeine_extrapolated', 'caffeine_may_linger'])
  })

  test.each([0, -10, 4.9, Number.NaN])('no limit at all for %d mg', (mg) => {
    expect(limitOf(coffee(mg))).toBeUndefined()
    expect(shown(planEvening(evening(coffee(mg))))).not.toHaveProperty('caffeine_cutoff')
  })

  test('leaves caffeine out when its limit lies before the day began', () => {
    const plan = planEvening(evening({ bed: '22:00', wake: '09:00', ...coffee(400) }))
    expect(plan.steps.find(({ id }) => id === 'caffeine_cutoff')).toEqual({
      id: 'caffeine_cutoff',
      kind: 'stop',
      state: 'left-out',
      start: null,
      end: null,
      window: [at('08:00', { evening: '2026-11-21' }), at('18:00')],
      acceptedWindow: [at('08:00', { evening: '2026-11-21' }), at('18:00')],
      minutesBeforeBed: null,
      notes: ['caffeine_none_fits', 'caffeine_extrapolated', 'caffeine_may_linger'],
    })
    expect(plan.conflicts).toEqual([])
  })

  test('keeps a limit at the very minute of waking up', () => {
    expect(shown(planEvening(evening({ wake: '09:00', ...coffee(400) }))).caffeine_cutoff).toBe('09:00')
  })

  test('states the limit where it stands when the last coffee is settled', () => {
    const plan = planEvening(evening({ settled: { caffeine_cutoff: '13:05-13:10' } }))
    expect(plan.steps[0]).toMatchObject({ id: 'caffeine_cutoff', state: 'settled', start: at('13:05') })
  })
})
