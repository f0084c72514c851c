import { describe, expect, it } from 'vitest'
import { drunkOn } from '../../renderer/log/drunk-on'
import { date, time, zoneOf } from '../support/evenings'

const HOME = zoneOf('Europe/Amsterdam')
const TUESDAY = date('2026-11-24')

describe('a drink put in later', () => {
  it.each([
    ['09:00', '2026-11-24T09:00+01:00'],
    ['05:00', '2026-11-24T05:00+01:00'],
    ['11:59', '2026-11-24T11:59+01:00'],
    ['14:00', '2026-11-24T14:00+01:00'],
    ['00:20', '2026-11-25T00:20+01:00'],
    ['04:59', '2026-11-25T04:59+01:00'],
  ])('at %s of Tuesday was drunk on Tuesday or in the night after it', (wall, moment) => {
    expect(drunkOn(TUESDAY, time(wall), HOME)).toBe(Date.parse(moment))
  })
})
