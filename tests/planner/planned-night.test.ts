import { expect, test } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { planEvening } from '../../shared/planner/plan-evening'
import { notePlans } from '../../shared/planner/planned-night'
import { at, date, evening } from '../support/evenings'

const SUNDAY = date('2026-11-22')
const plan = (bed: string) => planEvening(evening({ bed, only: ['warm_bath', 'lights_out'] }))
const at2300 = {
  zone: 'Europe/Amsterdam',
  bedtime: at('23:00'),
  wake: at('07:00'),
  steps: [
    { id: 'warm_bath', start: at('21:30'), window: [at('21:30'), at('21:45')] },
    { id: 'lights_out', start: at('23:00'), window: [at('23:00'), at('23:00')] },
  ],
}

test('what is planned may change until bedtime and then stands, whatever is wished since', () => {
  const first = notePlans({}, [plan('22:30')], at('15:00'))
  const changed = notePlans(first, [plan('23:00')], at('20:00'))
  expect(changed).toEqual({ [SUNDAY]: at2300 })
  expect(notePlans(changed, [plan('21:45')], at('23:00'))).toBe(changed)
})

test('of an evening whose bedtime had passed nothing is made up', () => {
  expect(notePlans({}, [plan('23:00')], at('23:30'))).toEqual({})
})

test('evenings of more than two months ago are forgotten', () => {
  const [planned] = Object.values(notePlans({}, [plan('23:00')], at('15:00')))
  if (!planned) throw new Error('the evening is ahead')
  const kept = { [addEvenings(SUNDAY, -63)]: planned, [addEvenings(SUNDAY, -62)]: planned }
  expect(Object.keys(notePlans(kept, [plan('23:00')], at('15:00')))).toEqual([
    addEvenings(SUNDAY, -62),
    SUNDAY,
  ])
})
