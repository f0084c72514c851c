import { describe, expect, it } from 'vitest'
import { clockFace } from '../../shared/languages/clock-face'
import { sayIn } from '../../shared/languages/language'
import { stepNames } from '../../shared/languages/step-name'
import { plannedBath, USUAL_BATH } from '../../shared/safety/bath'
import { bathLimits } from '../../shared/safety/bath-limits'
import { journeyNotice } from '../../shared/travel/journey-notice'
import { shiftedNights } from '../../shared/travel/shifted-nights'
import type { Travel } from '../../shared/travel/travel'
import { travelAfter, zoneOfPlan } from '../../shared/travel/travel'
import { ordinaryPlan, recordsWith } from '../support/evening-of-plan'
import { at, date, zoneOf } from '../support/evenings'
import { healthOf } from '../support/health'

const amsterdam = zoneOf('Europe/Amsterdam')
const london = zoneOf('Europe/London')
const newYork = zoneOf('America/New_York')
const now = at('20:00')
const journey = (change: Partial<Travel> = {}): Travel => ({
  from: amsterdam,
  to: london,
  noticedAt: now,
  answer: null,
  shifted: [],
  ...change,
})

describe('a journey', () => {
  it('begins in another zone, goes on in a third, and is over at home', () => {
    const begun = travelAfter(amsterdam, null, london, now)
    expect(begun).toEqual(journey())
    expect(travelAfter(london, begun, london, now)).toBe(begun)
    expect(travelAfter(london, begun, newYork, now)).toEqual(journey({ to: newYork }))
    expect(travelAfter(london, begun, amsterdam, now)).toBeNull()
  })

  it('begins anew from where somebody settled', () => {
    const settled = journey({ answer: { keep: 'local' } })
    expect(travelAfter(london, settled, newYork, now)).toEqual(journey({ from: london, to: newYork }))
  })

  it('is none between zones whose clocks agree', () => {
    expect(travelAfter(amsterdam, null, zoneOf('Europe/Berlin'), now)).toBeNull()
  })

  it('leaves the plan with the clock there, unless home was chosen', () => {
    expect(zoneOfPlan(null, london)).toBe(london)
    expect(zoneOfPlan(journey(), london)).toBe(london)
    expect(zoneOfPlan(journey({ answer: { keep: 'home' } }), london)).toBe(amsterdam)
    expect(zoneOfPlan(journey({ answer: { keep: 'home' } }), newYork)).toBe(newYork)
  })

  it('is told with the bedtime there, without a sound', () => {
    const say = sayIn('en')
    const words = {
      say,
      name: stepNames(say),
      showTime: clockFace('en', '24'),
      bath: plannedBath(bathLimits(healthOf()), USUAL_BATH),
      portions: null,
      isPrivate: false,
      sound: 'bell' as const,
    }
    const plan = ordinaryPlan('22:45', '2026-11-22', 'Europe/London')
    expect(journeyNotice(words, journey(), plan)).toEqual({
      key: 'journey',
      title: 'Time zone changed',
      body: 'Your plan moved to 22:45 local time. Open Evenfall to choose otherwise.',
      actions: [],
      sound: 'none',
      urgency: 'low',
    })
    expect(journeyNotice(words, journey(), undefined).body).toBe(
      'Your plan follows the local time. Open Evenfall to choose otherwise.',
    )
  })
})

describe('a shift of some minutes a day', () => {
  const { routine } = recordsWith('22:45', '06:45')
  const beds = (to: typeof london, minutes: number) =>
    shiftedNights(routine, { from: amsterdam, to }, minutes, date('2026-11-22'), now).map(
      ({ evening, bed, wake }) => `${evening} ${bed}-${wake}`,
    )

  it('goes from the moment of home to the clock there', () => {
    expect(beds(london, 20)).toEqual(['2026-11-22 22:05-06:05', '2026-11-23 22:25-06:25'])
    expect(beds(london, 60)).toEqual([])
    expect(beds(zoneOf('Europe/Helsinki'), 30)).toEqual(['2026-11-22 23:15-07:15'])
  })

  it('takes the shorter way round, and never leaves its evening', () => {
    const [first, ...rest] = beds(zoneOf('Asia/Tokyo'), 60)
    expect([first, rest.length]).toEqual(['2026-11-22 05:45-13:45', 6])
    const early = recordsWith('17:00', '01:00').routine
    const nights = shiftedNights(early, { from: amsterdam, to: newYork }, 30, date('2026-11-22'), now)
    expect(nights[0]).toMatchObject({ bed: '12:00' })
  })

  it('leaves evenings alone that were changed by hand or have no night', () => {
    const changed = { ...routine, exceptions: [{ evening: date('2026-11-22'), skip: true as const }] }
    const nights = shiftedNights(changed, { from: amsterdam, to: london }, 20, date('2026-11-22'), now)
    expect(nights.map(({ evening }) => evening)).toEqual(['2026-11-23'])
  })
})
