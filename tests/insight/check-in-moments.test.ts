import { describe, expect, it } from 'vitest'
import { isoWithOffset } from '../../shared/evening/wall-time'
import type { RememberedTimes } from '../../shared/insight/check-in-moments'
import { nightMoments } from '../../shared/insight/check-in-moments'
import { date, time, zoneOf } from '../support/evenings'

const moments = (
  times: { toBed?: string; woke?: string; up?: string },
  evening = '2026-11-22',
  place = 'Europe/Amsterdam',
) => {
  const wall = (text: string | undefined) => (text === undefined ? null : time(text))
  const typed: RememberedTimes = { toBed: wall(times.toBed), woke: wall(times.woke), up: wall(times.up) }
  const placed = nightMoments(date(evening), zoneOf(place), typed)
  return Object.values(placed).map((at) => isoWithOffset(at, zoneOf(place)))
}

describe('a night as somebody remembers it', () => {
  it('ends the morning after its evening, also when one went to bed after midnight', () => {
    expect(moments({ toBed: '23:10', woke: '06:50', up: '07:05' })).toEqual([
      '2026-11-22T23:10:00+01:00',
      '2026-11-23T06:50:00+01:00',
      '2026-11-23T07:05:00+01:00',
    ])
    expect(moments({ toBed: '00:20', woke: '08:00' })).toEqual([
      '2026-11-23T00:20:00+01:00',
      '2026-11-23T08:00:00+01:00',
    ])
  })

  it('of somebody who sleeps by day or late ends after noon', () => {
    expect(moments({ toBed: '08:00', woke: '15:30', up: '16:00' })).toEqual([
      '2026-11-23T08:00:00+01:00',
      '2026-11-23T15:30:00+01:00',
      '2026-11-23T16:00:00+01:00',
    ])
    expect(moments({ toBed: '04:00', up: '12:30' })).toEqual([
      '2026-11-23T04:00:00+01:00',
      '2026-11-23T12:30:00+01:00',
    ])
  })

  it('keeps what is known when the rest is not, and the hour that clocks skip', () => {
    expect(moments({ woke: '06:50' })).toEqual(['2026-11-23T06:50:00+01:00'])
    expect(moments({ toBed: '23:00', woke: '02:30' }, '2027-03-27')).toEqual([
      '2027-03-27T23:00:00+01:00',
      '2027-03-28T03:30:00+02:00',
    ])
  })
})
