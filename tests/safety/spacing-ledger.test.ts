import { expect, test } from 'vitest'
import { planThrough } from '../../shared/planner/plan-through'
import { spacingLedger } from '../../shared/safety/spacing-ledger'
import { evening, time, zoneOf } from '../support/evenings'

const HOME = zoneOf('Europe/Amsterdam')
const at = (moment: string) => Date.parse(`2026-11-${moment}:00+01:00`)

/** What the pharmacist reads of one evening with these medicines. */
const ledgerOf = (
  medicines: NonNullable<NonNullable<Parameters<typeof evening>[0]>['medicines']>,
  busy: readonly string[] = [],
) => {
  const wish = evening({ medicines, busy })
  const { plan } = planThrough(wish, [])
  return spacingLedger([plan], wish.medicines, HOME)
}

test('an intake is told with its distance to the doses before and after, and what is needed', () => {
  expect(ledgerOf({ ciprofloxacin: ['08:00', '20:00'] })).toEqual([
    {
      evening: '2026-11-22',
      at: at('22T22:15'),
      noTime: false,
      gaps: [
        {
          medicine: 'ciprofloxacin',
          medicineComes: 'before',
          dose: at('22T20:00'),
          minutes: 135,
          needed: 120,
        },
        {
          medicine: 'ciprofloxacin',
          medicineComes: 'after',
          dose: at('23T08:00'),
          minutes: 585,
          needed: 360,
        },
      ],
    },
  ])
})

test('each of two medicines has its own nearest doses', () => {
  const [line] = ledgerOf({ levothyroxine: ['07:00'], ciprofloxacin: ['08:00', '20:00'] })
  expect(line?.gaps.map(({ medicine, medicineComes }) => `${medicine} ${medicineComes}`).sort()).toEqual([
    'ciprofloxacin after',
    'ciprofloxacin before',
    'levothyroxine after',
    'levothyroxine before',
  ])
})

test('an evening on which magnesium is left out says so, with no distances', () => {
  const times = Array.from({ length: 8 }, (_, index) => time(`${String(index * 3).padStart(2, '0')}:00`))
  expect(ledgerOf({ moxifloxacin: times })).toEqual([
    { evening: '2026-11-22', at: null, noTime: true, gaps: [] },
  ])
})
