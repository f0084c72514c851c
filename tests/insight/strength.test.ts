import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streakOf } from '../../shared/insight/streak'
import { strengths } from '../../shared/insight/strength'

const evenings = (count: number, share: number | null): (number | null)[] =>
  Array.from({ length: count }, () => share)
const last = (done: readonly (number | null)[], aWeek = 7): number => strengths(done, aWeek).at(-1) ?? 0
const history = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 200 })

describe('the strength of a habit', () => {
  it('is half after thirteen evenings kept, three quarters after twenty-six, and halves as slowly', () => {
    expect(last(evenings(13, 1))).toBeCloseTo(0.5, 10)
    expect(last(evenings(26, 1))).toBeCloseTo(0.75, 10)
    expect(last([...evenings(400, 1), ...evenings(13, 0)])).toBeCloseTo(0.5, 6)
  })

  it('forgives: one evening missed after a month costs under five hundredths', () => {
    const month = last(evenings(30, 1))
    expect(month - last([...evenings(30, 1), 0])).toBeLessThan(0.05)
  })

  it('stands still on rest evenings, in pauses and where all was skipped on purpose', () => {
    expect(last([...evenings(30, 1), ...evenings(60, null)])).toBe(last(evenings(30, 1)))
  })

  it('of a habit due on fewer evenings moves more with each of them', () => {
    expect(last(evenings(10, 1), 3)).toBeGreaterThan(last(evenings(10, 1), 7))
    // Seven weeks of one evening: 0.5^(√(1/7)/13) a day over 49 days.
    expect(last(evenings(7, 1), 1)).toBeCloseTo(1 - 0.5 ** ((49 * Math.sqrt(1 / 7)) / 13), 10)
  })

  it('always lies between 0 and 1, and doing more never weakens it', () => {
    fc.assert(
      fc.property(history, fc.nat(199), (done, at) => {
        const scores = strengths(done)
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        const better = done.map((share, index) => (index === at && share !== null ? 1 : share))
        expect(last(better)).toBeGreaterThanOrEqual(last(done) - 1e-12)
      }),
    )
  })
})

const kept = (row: string): (boolean | null)[] =>
  row.split('').map((one) => (one === '-' ? null : one === '#'))

describe('a streak', () => {
  it.each([
    ['', { evenings: 0, longest: 0, graceUsed: false }],
    ['####', { evenings: 4, longest: 4, graceUsed: false }],
    ['##.#', { evenings: 3, longest: 3, graceUsed: true }],
    ['##..', { evenings: 0, longest: 2, graceUsed: false }],
    ['##.##.#', { evenings: 1, longest: 4, graceUsed: false }],
    ['###.#######.#', { evenings: 11, longest: 11, graceUsed: true }],
    ['##----##', { evenings: 4, longest: 4, graceUsed: false }],
    ['.....##', { evenings: 2, longest: 2, graceUsed: false }],
  ])('over %j is %o', (row, streak) => {
    expect(streakOf(kept(row))).toEqual(streak)
  })

  it('is the same with rest evenings and pauses anywhere in it', () => {
    const row = fc.array(fc.boolean(), { maxLength: 60 })
    fc.assert(
      fc.property(row, fc.array(fc.nat(60), { maxLength: 20 }), (run, pauses) => {
        const paused: (boolean | null)[] = [...run]
        for (const at of pauses) paused.splice(at, 0, null)
        expect(streakOf(paused)).toEqual(streakOf(run))
      }),
    )
  })

  it('is never longer than the evenings kept, nor than the longest', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.boolean()), { maxLength: 80 }), (run) => {
        const { evenings: now, longest } = streakOf(run)
        expect(now).toBeLessThanOrEqual(longest)
        expect(longest).toBeLessThanOrEqual(run.filter(Boolean).length)
      }),
    )
  })
})
