import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { MEDICINES, parseMedicineId, spacingOf } from '../../shared/planner/medicine-spacing'
import { planEvening } from '../../shared/planner/plan-evening'
import { MAGNESIUM } from '../../shared/routine/built-in-steps'
import { date, evening, time } from '../support/evenings'
import { whereStepsMayLie, withGapsThatHold } from '../support/every-placement'

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

describe('another medicine', () => {
  const taken = (...times: string[]) => {
    const plan = planEvening(evening({ bed: '23:00', medicines: { other_oral_medicine: times } }))
    const magnesium = plan.steps.find(({ id }) => id === 'magnesium')
    return { before: magnesium?.minutesBeforeBed, notes: magnesium?.notes, conflicts: plan.conflicts }
  }

  test('keeps magnesium two hours away while there is such a moment', () => {
    expect(taken('22:00')).toEqual({ before: 180, notes: ['mg_moved'], conflicts: [] })
  })

  test('lets magnesium stay where no moment tonight is two hours away, and says so', () => {
    expect(taken('20:00', '22:00')).toEqual({ before: 45, notes: ['mg_near_medicine'], conflicts: [] })
  })

  test('holds where the pharmacist told the distance', () => {
    const told = { medicineThenMagnesium: 2, magnesiumThenMedicine: 2 }
    const medicines = [
      { medicine: 'other_oral_medicine', times: ['20:00', '22:00'].map(time), spacing: told } as const,
    ]
    const plan = planEvening({ ...evening({ bed: '23:00' }), medicines })
    expect(plan.steps.find(({ id }) => id === 'magnesium')).toMatchObject({
      state: 'left-out',
      notes: ['mg_skip_tonight'],
    })
  })
})

test('no plan ever breaks a gap that holds, on any evening of the year and with doses at any time', () => {
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
        const holding = withGapsThatHold(wish, plan.bedtime, MAGNESIUM, 1)
        const mayLie = whereStepsMayLie(holding, plan.bedtime)
        const broken = plan.steps.filter(
          ({ id, minutesBeforeBed }) =>
            id === 'magnesium' &&
            minutesBeforeBed !== null &&
            !mayLie({ id, start: minutesBeforeBed, end: minutesBeforeBed - 2 }),
        )
        expect(broken).toEqual([])
        const keepsAll = whereStepsMayLie(wish, plan.bedtime)
        const untold = plan.steps.filter(
          ({ id, minutesBeforeBed: start, notes }) =>
            id === 'magnesium' &&
            start !== null &&
            notes.includes('mg_near_medicine') === keepsAll({ id, start, end: start - 2 }),
        )
        expect(untold).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
