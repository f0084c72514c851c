import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { MEDICINES, parseMedicineId, spacingOf } from '../../shared/planner/medicine-spacing'
import { planEvening } from '../../shared/planner/plan-evening'
import { date, evening } from '../support/evenings'
import { whereStepsMayLie } from '../support/every-placement'

describe('medicines Evenfall knows a gap for', () => {
  test('are read by name, and nothing else is', () => {
    expect(MEDICINES.map(parseMedicineId)).toEqual(MEDICINES)
    expect(parseMedicineId('aspirin')).toBeUndefined()
    expect(parseMedicineId('toString')).toBeUndefined()
  })

  test('keep two to eight hours, in each direction their own, or no gap helps', () => {
    expect(spacingOf('ciprofloxacin')).toEqual({ medicineThenMagnesium: 2, magnesiumThenMedicine: 6 })
    expect(spacingOf('other_hiv_integrase')).toBeUndefined()
  })
})

test('no plan ever breaks a gap, on any evening of the year and with doses at any time', () => {
  const clock = fc
    .integer({ min: 0, max: 1439 })
    .map((minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 364 }),
      fc.constantFrom('21:00', '23:00', '00:30', '03:00', '08:00'),
      fc.array(fc.tuple(fc.constantFrom(...MEDICINES), fc.array(clock, { minLength: 1, maxLength: 2 })), {
        minLength: 1,
        maxLength: 3,
      }),
      (day, bed, medicines) => {
        const wish = evening({
          evening: addEvenings(date('2027-01-01'), day),
          bed,
          medicines: Object.fromEntries(medicines),
        })
        const plan = planEvening(wish)
        const mayLie = whereStepsMayLie(wish, plan.bedtime)
        const broken = plan.steps.filter(
          ({ id, minutesBeforeBed }) =>
            id === 'magnesium' &&
            minutesBeforeBed !== null &&
            !mayLie({ id, start: minutesBeforeBed, end: minutesBeforeBed - 2 }),
        )
        expect(broken).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
