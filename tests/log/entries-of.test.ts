import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, standingEntries } from '../../shared/log/entries-of'
import type { Entry, LogEvent } from '../../shared/log/log-event'
import { evening, zone } from '../support/simulated-evening'

const NIGHT = evening('2026-11-22')
const written = (id: string) => ({ id, evening: NIGHT, writtenAt: 0, zone: zone('Europe/Amsterdam') })
const bathAt = (happenedAt: number): Entry => ({ step: 'warm_bath', answer: 'done', happenedAt })
const recorded = (id: string, entry: Entry): LogEvent => ({ ...written(id), event: 'recorded', entry })
const corrected = (id: string, corrects: string, entry: Entry): LogEvent => ({
  ...written(id),
  event: 'corrected',
  corrects,
  entry,
})
const undone = (id: string, undoes: string): LogEvent => ({ ...written(id), event: 'undone', undoes })

describe('what stands in the log', () => {
  it('is what was recorded', () => {
    expect(standingEntries([recorded('a', bathAt(1))])).toEqual([
      { id: 'a', evening: NIGHT, entry: bathAt(1) },
    ])
  })

  it('is the correction, under the id of the first line', () => {
    const lines = [recorded('a', bathAt(1)), corrected('b', 'a', bathAt(2)), corrected('c', 'a', bathAt(3))]
    expect(standingEntries(lines)).toEqual([{ id: 'a', evening: NIGHT, entry: bathAt(3) }])
  })

  it('is what stood before, once a correction is undone', () => {
    const lines = [recorded('a', bathAt(1)), corrected('b', 'a', bathAt(2)), undone('c', 'b')]
    expect(standingEntries(lines)).toEqual([{ id: 'a', evening: NIGHT, entry: bathAt(1) }])
  })

  it('stands again once the undo is undone', () => {
    expect(
      standingEntries([recorded('a', bathAt(1)), undone('b', 'a'), undone('c', 'b'), undone('d', 'c')]),
    ).toEqual([])
    expect(standingEntries([recorded('a', bathAt(1)), undone('b', 'a'), undone('c', 'b')])).toEqual([
      { id: 'a', evening: NIGHT, entry: bathAt(1) },
    ])
  })

  it('answers a step only by what was planned, not by what was done once more', () => {
    const lines = [recorded('a', bathAt(1)), recorded('b', { ...bathAt(2), extra: true })]
    expect([...entriesOf(lines, NIGHT).values()].map(({ id }) => id)).toEqual(['a'])
    expect(standingEntries(lines).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('is nothing once the entry is undone, corrections included', () => {
    expect(
      standingEntries([recorded('a', bathAt(1)), corrected('b', 'a', bathAt(2)), undone('c', 'a')]),
    ).toEqual([])
  })

  it('ignores a correction of something that is not there', () => {
    expect(standingEntries([corrected('b', 'lost', bathAt(2))])).toEqual([])
  })

  it('is the last answer where a step was answered twice, per evening', () => {
    const other: LogEvent = {
      ...written('d'),
      evening: evening('2026-11-21'),
      event: 'recorded',
      entry: bathAt(9),
    }
    const lines = [recorded('a', bathAt(1)), recorded('b', bathAt(2)), other]
    expect([...entriesOf(lines, NIGHT)]).toEqual([
      ['warm_bath', { id: 'b', evening: NIGHT, entry: bathAt(2) }],
    ])
  })

  it('never loses an entry that nobody undid, whatever the history', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('record', 'correct', 'undo'), { maxLength: 40 }), (deeds) => {
        const lines: LogEvent[] = []
        const open = new Set<string>()
        deeds.forEach((deed, index) => {
          const id = String(index)
          const first = [...open][0]
          if (deed === 'record') {
            lines.push(recorded(id, bathAt(index)))
            open.add(id)
          } else if (first !== undefined && deed === 'correct') {
            lines.push(corrected(id, first, bathAt(index)))
          } else if (first !== undefined) {
            lines.push(undone(id, first))
            open.delete(first)
          }
        })
        expect(new Set(standingEntries(lines).map(({ id }) => id))).toEqual(open)
      }),
    )
  })
})
