import { describe, expect, it } from 'vitest'
import type { KnownObject } from '../../shared/calendar/calendar-state'
import type { WantedObject } from '../../shared/calendar/published-objects'
import { syncPlan, whoseIs } from '../../shared/calendar/sync-plan'

const wanted: WantedObject = {
  uid: 'bath',
  text: 'BEGIN:VCALENDAR',
  hash: 'new',
  mark: 'seen',
  cancelled: false,
}
const calledOff: WantedObject = { ...wanted, cancelled: true }
const before: KnownObject = { uid: 'bath', etag: 'ours', hash: 'old', mark: 'saw' }
const plan = (one: WantedObject, known: KnownObject | null, etag: string | null, takeOver = false) =>
  syncPlan({
    wanted: [one],
    known: known ? [known] : [],
    onServer: new Map(etag === null ? [] : [['bath.ics', etag]]),
    takeOver,
  })

describe('what a server is told of an event', () => {
  it('that was called off is to remove it, unless it was never there, is gone, or is somebody else’s now', () => {
    const leftAlone = { ...before, leftAlone: 'theirs' }
    expect([
      plan(calledOff, before, 'ours').steps,
      plan(calledOff, null, 'ours').steps,
      plan(calledOff, before, null).steps,
      plan(calledOff, leftAlone, 'theirs').steps,
      plan(calledOff, before, 'theirs').steps,
    ]).toEqual([
      [{ step: 'remove', uid: 'bath', etag: 'ours' }],
      [],
      [],
      [],
      [{ step: 'look', wanted: calledOff, etag: 'theirs' }],
    ])
  })

  it('somebody changed or removed is nothing, until the user wants it written over', () => {
    const leftAlone = { ...before, leftAlone: 'theirs' }
    expect(plan(wanted, leftAlone, 'theirs')).toEqual({ steps: [], known: [leftAlone], leftAlone: ['bath'] })
    expect(plan(wanted, leftAlone, 'theirs', true).steps).toEqual([
      { step: 'update', wanted, etag: 'theirs' },
    ])
    expect(plan(wanted, before, null)).toEqual({ steps: [], known: [before], leftAlone: ['bath'] })
    expect(plan(wanted, before, null, true).steps).toEqual([{ step: 'create', wanted }])
  })

  it('is found out by looking: ours by its mark, as new or as old, or theirs', () => {
    expect([
      whoseIs('seen', wanted, undefined),
      whoseIs('seen', wanted, before),
      whoseIs('seen', wanted, { ...before, hash: 'new' }),
      whoseIs('saw', wanted, before),
      whoseIs('other', wanted, before),
      whoseIs(undefined, wanted, before),
    ]).toEqual([
      { ours: true, upToDate: true },
      { ours: true, upToDate: false },
      { ours: true, upToDate: true },
      { ours: true, upToDate: false },
      { ours: false },
      { ours: false },
    ])
  })
})
