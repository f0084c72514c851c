import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doseWarnings } from '../../shared/log/dose-warnings'
import { medicineGaps } from '../../shared/planner/forbidden-times'
import { date, time, zoneOf } from '../support/evenings'

const at = (text: string): number => Date.parse(`2026-11-22T${text}+01:00`)
const alone = { others: [], sameEvening: [], gaps: [], limits: null }
const gaps = (medicine: 'ciprofloxacin' | 'other_hiv_integrase', ...times: string[]) =>
  medicineGaps({
    evening: date('2026-11-22'),
    zone: zoneOf('Europe/Amsterdam'),
    medicines: [{ medicine, times: times.map(time) }],
  })

describe('before a dose of magnesium is saved', () => {
  it('another one less than two hours away is named with both times, on either side', () => {
    const others = [{ takenAt: at('20:15') }, { takenAt: at('20:14') }, { takenAt: at('22:30') }]
    expect(doseWarnings({ takenAt: at('22:14') }, { ...alone, others })).toEqual([
      { warning: 'close_to_dose', takenAt: at('22:14'), other: at('20:15') },
      { warning: 'close_to_dose', takenAt: at('22:14'), other: at('22:30') },
    ])
  })

  it('a medicine is named with both times while its gap lasts, and not at its edges', () => {
    const around = { ...alone, gaps: gaps('ciprofloxacin', '20:00') }
    expect(doseWarnings({ takenAt: at('21:59') }, around)).toEqual([
      {
        warning: 'close_to_medicine',
        takenAt: at('21:59'),
        medicine: 'ciprofloxacin',
        other: at('20:00'),
      },
    ])
    expect(doseWarnings({ takenAt: at('22:00') }, around)).toEqual([])
    expect(doseWarnings({ takenAt: at('14:00') }, around)).toEqual([])
    expect(doseWarnings({ takenAt: at('14:01') }, around)).toHaveLength(1)
  })

  it('a medicine that no distance helps is named without a time', () => {
    expect(doseWarnings({ takenAt: at('22:00') }, { ...alone, gaps: gaps('other_hiv_integrase') })).toEqual([
      { warning: 'close_to_medicine', takenAt: at('22:00'), medicine: 'other_hiv_integrase', other: null },
    ])
  })

  it('an evening above what other products leave is said with its total, and never without an amount or a limit', () => {
    const sameEvening = [{ takenAt: at('18:00'), amountMilligrams: 150 }, { takenAt: at('12:30') }]
    const dose = { takenAt: at('22:00'), amountMilligrams: 101 }
    const around = { ...alone, sameEvening, limits: { cap: 350, available: 250 } }
    expect(doseWarnings(dose, around)).toEqual([
      { warning: 'above_limit', total: 251, cap: 350, available: 250 },
    ])
    expect(doseWarnings({ ...dose, amountMilligrams: 100 }, around)).toEqual([])
    expect(
      doseWarnings({ takenAt: dose.takenAt }, { ...around, limits: { cap: 100, available: 0 } }),
    ).toEqual([])
    expect(doseWarnings(dose, { ...around, limits: null })).toEqual([])
  })

  it('never says that two hours or more are too close, nor that less is far enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (minutes) => {
        const other = at('22:00') + minutes * 60_000
        const said = doseWarnings({ takenAt: at('22:00') }, { ...alone, others: [{ takenAt: other }] })
        expect(said.length > 0).toBe(Math.abs(minutes) < 120)
      }),
    )
  })
})
