import { describe, expect, it } from 'vitest'
import { planOf } from '../../shared/records'
import { recordsWith } from '../support/evening-of-plan'
import { date, shown, zoneOf } from '../support/evenings'
import { type HealthInWords, healthOf, medicine } from '../support/health'

const magnesiumOn = (evening: string, health: HealthInWords, bed = '23:00'): string | undefined => {
  const plan = planOf(
    { ...recordsWith(bed, '07:00'), health: healthOf(health) },
    date(evening),
    zoneOf('Europe/Amsterdam'),
  )
  return plan ? shown(plan).magnesium : undefined
}

describe('a course of ciprofloxacin at 08:00 and 21:00, from Monday to Wednesday', () => {
  const course = {
    applies: ['q_abx'],
    medicines: [medicine('ciprofloxacin', ['08:00', '21:00'], { from: '2026-11-23', to: '2026-11-25' })],
  } as const

  it.each([
    ['before it, on Saturday', '2026-11-21', '22:15-22:17'],
    ['on its first evening', '2026-11-23', '23:00-23:02'],
    ['on its last evening', '2026-11-25', '23:00-23:02'],
    ['the evening after it', '2026-11-26', '22:15-22:17'],
  ])('%s magnesium stands at %s: %s', (_, evening, stands) => {
    expect(magnesiumOn(evening, course)).toBe(stands)
  })
})

describe('the doses that count', () => {
  it('are those of the next morning too, before the first evening of a course', () => {
    const early = { medicines: [medicine('moxifloxacin', ['06:00'], { from: '2026-11-23' })] }
    expect(magnesiumOn('2026-11-22', early)).toBe('22:00-22:02')
    expect(magnesiumOn('2026-11-21', early)).toBe('22:15-22:17')
  })

  it('are not those after a course', () => {
    const over = { medicines: [medicine('moxifloxacin', ['06:00'], { to: '2026-11-22' })] }
    expect(magnesiumOn('2026-11-22', over)).toBe('22:15-22:17')
  })
})

describe('what a pharmacist told', () => {
  it('takes the place of the usual gap', () => {
    const told = { medicineThenMagnesium: 1, magnesiumThenMedicine: 4 }
    expect(
      magnesiumOn('2026-11-22', { medicines: [medicine('ciprofloxacin', ['21:00'], { pharmacist: told })] }),
    ).toBe('22:15-22:17')
    expect(
      magnesiumOn('2026-11-22', {
        medicines: [medicine('other_hiv_integrase', ['21:00'], { pharmacist: told })],
      }),
    ).toBe('22:15-22:17')
  })
})

describe('magnesium is left out', () => {
  it.each(['q_abx', 'q_bone', 'q_thyroid', 'q_iron_etc'] as const)(
    'while nobody said when the medicine of %s is taken',
    (question) => {
      expect(magnesiumOn('2026-11-22', { applies: [question] })).toBe('left out')
    },
  )

  it('on the days of a medicine the user pauses it for', () => {
    const paused = {
      medicines: [
        medicine('antibiotic_unknown', ['08:00'], { pause: true, from: '2026-11-23', to: '2026-11-25' }),
      ],
    }
    expect(
      ['2026-11-21', '2026-11-23', '2026-11-25', '2026-11-26'].map((evening) => magnesiumOn(evening, paused)),
    ).toEqual(['22:15-22:17', 'left out', 'left out', '22:15-22:17'])
  })
})
