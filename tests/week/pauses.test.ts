import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEvenings, eveningsFrom } from '../../shared/evening/evening-date'
import type { Pause } from '../../shared/routine/routine'
import { mergedPauses, pauseProblem, withoutEvening } from '../../shared/week/pauses'
import { date } from '../support/evenings'

const pause = (from: string, to: string): Pause => ({ from: date(from), to: date(to) })

describe('pauses', () => {
  test('a holiday and an illness that overlap become one', () => {
    expect(mergedPauses([pause('2027-05-05', '2027-05-10'), pause('2027-05-01', '2027-05-07')])).toEqual([
      pause('2027-05-01', '2027-05-10'),
    ])
  })

  test('those that follow each other become one, those with an evening between stay two', () => {
    expect(
      mergedPauses([
        pause('2027-05-11', '2027-05-11'),
        pause('2027-05-13', '2027-05-14'),
        pause('2027-05-01', '2027-05-10'),
      ]),
    ).toEqual([pause('2027-05-01', '2027-05-11'), pause('2027-05-13', '2027-05-14')])
  })

  test('one inside another disappears in it', () => {
    expect(mergedPauses([pause('2027-05-01', '2027-05-10'), pause('2027-05-03', '2027-05-04')])).toEqual([
      pause('2027-05-01', '2027-05-10'),
    ])
  })

  test.each([
    ['2027-05-10', '2027-05-01', { field: 'to', problem: 'before_from' }],
    ['2027-05-10', '2027-05-10', null],
    [null, '2027-05-10', { field: 'from', problem: 'incomplete' }],
    ['2027-05-10', null, { field: 'to', problem: 'incomplete' }],
  ])('from %s to %s: %o', (from, to, problem) => {
    expect(
      pauseProblem({ from: from === null ? null : date(from), to: to === null ? null : date(to) }),
    ).toEqual(problem)
  })

  test('merging pauses exactly the same evenings, in order and apart', () => {
    const anyPause = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 9 })).map(([start, length]): Pause => {
      const from = addEvenings(date('2027-01-01'), start)
      return { from, to: addEvenings(from, length) }
    })
    const paused = (pauses: readonly Pause[]) =>
      new Set(pauses.flatMap(({ from, to }) => eveningsFrom(from, to)).sort())
    fc.assert(
      fc.property(fc.array(anyPause, { maxLength: 8 }), (pauses) => {
        const merged = mergedPauses(pauses)
        expect(paused(merged)).toEqual(paused(pauses))
        merged.slice(1).forEach((one, index) => {
          expect(one.from > addEvenings(merged[index]?.to ?? one.from, 1)).toBe(true)
        })
      }),
    )
  })
})

describe('one evening of a pause that counts after all', () => {
  const may = pause('2027-05-01', '2027-05-07')
  test.each([
    [
      'in the middle parts the pause',
      '2027-05-03',
      [pause('2027-05-01', '2027-05-02'), pause('2027-05-04', '2027-05-07')],
    ],
    ['the first shortens it', '2027-05-01', [pause('2027-05-02', '2027-05-07')]],
    ['the last shortens it', '2027-05-07', [pause('2027-05-01', '2027-05-06')]],
    ['outside of it changes nothing', '2027-05-08', [may]],
  ])('%s', (_, evening, left) => {
    expect(withoutEvening([may], date(evening))).toEqual(left)
  })

  test('that was all of it leaves none', () => {
    const single = pause('2027-05-03', '2027-05-03')
    expect(withoutEvening([single, may], date('2027-05-03')).at(0)).toEqual(pause('2027-05-01', '2027-05-02'))
    expect(withoutEvening([single], date('2027-05-03'))).toEqual([])
  })
})
