import { describe, expect, it } from 'vitest'
import { askAgain } from '../../shared/safety/ask-again'
import { QUESTIONS } from '../../shared/safety/questions'
import { at, zoneOf } from '../support/evenings'

const zone = zoneOf('Europe/Amsterdam')
const noon = (evening: string): number => at('13:00', { evening })
const answered = (evening: string) =>
  Object.fromEntries(QUESTIONS.map((question) => [question, noon(evening)]))

describe('the health questions come again', () => {
  it.each([
    ['2026-05-22', '2026-11-21', null],
    ['2026-05-22', '2026-11-22', 'six_months'],
    ['2026-08-31', '2027-02-28', null],
    ['2026-08-31', '2027-03-01', 'six_months'],
  ] as const)('answered on %s, on %s: %s', (on, today, why) => {
    expect(askAgain({ answeredAt: answered(on), medicines: [] }, noon(today), zone)).toBe(why)
  })

  it('as soon as one of them is half a year old', () => {
    const answeredAt = { ...answered('2026-11-01'), q_kidney: noon('2026-05-01') }
    expect(askAgain({ answeredAt, medicines: [] }, noon('2026-11-22'), zone)).toBe('six_months')
  })

  it('when a medicine was added after them', () => {
    const answeredAt = answered('2026-11-01')
    const added = (evening: string) => ({ answeredAt, medicines: [{ addedAt: noon(evening) }] })
    expect(askAgain(added('2026-11-22'), noon('2026-11-22'), zone)).toBe('new_medicine')
    expect(askAgain(added('2026-10-31'), noon('2026-11-22'), zone)).toBeNull()
  })

  it('not while nothing was answered: they were never asked', () => {
    expect(askAgain({ answeredAt: {}, medicines: [{ addedAt: 1 }] }, noon('2026-11-22'), zone)).toBeNull()
  })
})
