import { describe, expect, it } from 'vitest'
import { CHOICES } from '../../shared/appearance/choices'
import { isAfterBedtime, lateUse, type OwnUse, withUse } from '../../shared/appearance/own-use'
import { addEvenings } from '../../shared/evening/evening-date'
import { USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import { reminderWish } from '../../shared/reminders/reminder-wish'
import { at, date } from '../support/evenings'
import { simulatedEvenfall } from '../support/simulated-evening'

const TONIGHT = date('2026-11-22')
const plan = { evening: TONIGHT, bedtime: at('22:45'), wake: at('06:45') }
const used = (...minutes: number[]): OwnUse =>
  minutes.map((each, index) => ({
    evening: addEvenings(TONIGHT, index - minutes.length),
    seconds: each * 60,
  }))
const remembered = (ownUse: OwnUse) => ({ ownUse, quieterAskedAt: null, choices: CHOICES })

describe('use after bedtime', () => {
  it('counts from bedtime to the wake time', () => {
    const counted = ['22:44', '22:45', '06:44', '06:45'].map((time) => isAfterBedtime(plan, at(time)))
    expect(counted).toEqual([false, true, true, false])
    expect(isAfterBedtime(null, at('23:00'))).toBe(false)
  })

  it('adds up by evening, for fourteen evenings', () => {
    expect(withUse(withUse([], TONIGHT, 60), TONIGHT, 60)).toEqual([{ evening: TONIGHT, seconds: 120 }])
    const month = Array.from({ length: 30 }, (_, index) => addEvenings(TONIGHT, index))
    const kept = month.reduce<OwnUse>((use, evening) => withUse(use, evening, 60), [])
    expect(kept.map(({ evening }) => evening)).toEqual(month.slice(-14))
  })
})

describe('the offer to be quieter', () => {
  it.each([
    [
      'is made after three evenings of more than a glance',
      used(6, 1, 20, 9),
      '20:00',
      { evenings: 3, minutes: 9 },
    ],
    ['is not made for two', used(6, 20), '20:00', null],
    ['is not made for glances', used(1, 2, 3, 4, 1, 2), '20:00', null],
    ['is not made for what is over a week ago', used(9, 9, 9, 0, 0, 0, 0, 0, 0), '20:00', null],
    ['is not made in the last hour', used(9, 9, 9), '22:00', null],
    ['is not made at night', used(9, 9, 9), '23:30', null],
  ])('%s', (_, use, time, offer) => {
    expect(lateUse(remembered(use), at(time), plan)).toEqual(offer)
  })

  it('is not made to somebody who answered it, for sixty days', () => {
    const asked = { ...remembered(used(9, 9, 9)), quieterAskedAt: at('20:00') }
    expect(lateUse(asked, at('20:05'), plan)).toBeNull()
    expect(
      lateUse({ ...asked, quieterAskedAt: at('20:00') - 61 * 86_400_000 }, at('20:05'), plan),
    ).not.toBeNull()
  })

  it('taken, shows less and repeats no reminder until it is taken back; refused, changes nothing', async () => {
    const { requests, service } = simulatedEvenfall()
    await requests.answerQuieter({ quieter: false })
    expect(service.view()).toMatchObject({ choices: { quieterNights: false }, reminders: { repeats: 3 } })
    await requests.answerQuieter({ quieter: true })
    const { settings } = service.records()
    expect(settings.choices.quieterNights).toBe(true)
    expect(reminderWish(settings)).toEqual({ ...USUAL_REMINDERS, repeats: 0 })
    expect(reminderWish(settings)).toBe(reminderWish(settings))
    await requests.setChoices({ ...settings.choices, quieterNights: false })
    expect(reminderWish(service.records().settings)).toEqual(USUAL_REMINDERS)
  })
})
