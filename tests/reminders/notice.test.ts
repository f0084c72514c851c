import { describe, expect, it } from 'vitest'
import { clockFace } from '../../shared/languages/clock-face'
import { type Language, sayIn } from '../../shared/languages/language'
import { stepNames } from '../../shared/languages/step-name'
import { catchUpNotice } from '../../shared/reminders/catch-up-notice'
import { dueReminders } from '../../shared/reminders/due-reminders'
import { EMPTY_LEDGER, type Reminder } from '../../shared/reminders/ledger'
import { noticeKey, noticeOf, parseNoticeKey, usualSnooze } from '../../shared/reminders/notice'
import { plannedBath, USUAL_BATH } from '../../shared/safety/bath'
import { bathLimits } from '../../shared/safety/bath-limits'
import type { QuestionId } from '../../shared/safety/questions'
import { ordinaryPlan, stepOf } from '../support/evening-of-plan'
import { healthOf } from '../support/health'

const plan = ordinaryPlan()
const wording = (language: Language, clock: '24' | '12' = '24', ticked: readonly QuestionId[] = []) => {
  const say = sayIn(language)
  return {
    say,
    name: stepNames(say),
    showTime: clockFace(language, clock),
    bath: plannedBath(bathLimits(healthOf({ applies: ticked })), USUAL_BATH),
    isPrivate: false,
    sound: 'soft' as const,
    portions: null,
  }
}
const due = dueReminders([plan], [], EMPTY_LEDGER, plan.bedtime - 12 * 3_600_000, plan.bedtime)
const first = (step: string, rung = 'moment'): Reminder => {
  const found = due.find((one) => one.step === step && one.rung === rung)
  if (!found) throw new Error(`${step} ${rung} did not fall due`)
  return found
}
const notice = (
  language: Language,
  id: Parameters<typeof stepOf>[1],
  rung = 'moment',
  clock: '24' | '12' = '24',
) => {
  const reminder = first(id, rung)
  return noticeOf(wording(language, clock), plan, stepOf(plan, id), reminder, reminder.dueAt)
}

describe('a notification', () => {
  it('of the bath names minutes and degrees, in both languages', () => {
    expect(notice('en', 'warm_bath').body).toBe('Time for your warm bath: 15 minutes at about 40 °C.')
    expect(notice('nl', 'warm_bath').body).toBe('Tijd voor je warme bad: 15 minuten op ongeveer 40 °C.')
  })

  it('before the bath says when it starts, on the clock of the user, and can only be skipped', () => {
    expect(notice('en', 'warm_bath', 'heads_up', '12')).toMatchObject({
      body: 'Run the bath: it starts at 9:15 PM.',
      actions: [{ action: 'skip' }],
    })
  })

  it('of magnesium never holds an amount', () => {
    for (const language of ['en', 'nl'] as const) {
      const { title, body } = notice(language, 'magnesium')
      expect(`${title} ${body}`).not.toMatch(/\d/)
    }
  })

  it('offers no snooze that would leave the window', () => {
    const reminder = first('lights_out')
    const late = noticeOf(
      wording('nl'),
      plan,
      stepOf(plan, 'lights_out'),
      reminder,
      reminder.dueAt + 28 * 60_000,
    )
    expect(late.actions.map(({ label }) => label)).toEqual(['Gedaan', 'Overslaan'])
    expect(usualSnooze(stepOf(plan, 'magnesium'), plan.bedtime - 6 * 60_000)).toBe(5)
  })

  it('of a step of the user’s own goes by its own name', () => {
    const say = sayIn('en')
    const own = { ...stepOf(plan, 'wind_down'), id: 'own_tea' as const }
    const words = { ...wording('en'), name: stepNames(say, { own_tea: 'Camomile <b>tea</b>' }) }
    expect(noticeOf(words, plan, own, first('wind_down'), plan.bedtime)).toMatchObject({
      key: '2026-11-22/own_tea',
      title: 'Camomile <b>tea</b>',
      body: 'It’s time.',
    })
    expect(stepNames(say)('own_walk')).toBe('own_walk')
  })

  it('is found back by its name, and foreign names are not', () => {
    expect(parseNoticeKey(noticeKey(plan.evening, 'magnesium'))).toEqual({
      evening: plan.evening,
      step: 'magnesium',
    })
    for (const foreign of [
      'catch_up',
      '',
      '2026-11-22/cake',
      '2026-02-30/magnesium',
      '2026-11-22/magnesium/x',
    ]) {
      expect(parseNoticeKey(foreign)).toBeUndefined()
    }
  })

  it('catches up in one notice, a line for each step with its own time', () => {
    const late = (['dim_lights', 'magnesium'] as const).map((id) => ({
      plan,
      step: stepOf(plan, id),
      reminder: first(id),
    }))
    expect(catchUpNotice(wording('nl'), late, first('magnesium').dueAt)).toEqual({
      key: 'catch_up',
      title: 'Terwijl je weg was',
      body: '20:45 Lichten dimmen: nu mag ook nog\n22:00 Magnesium: het kan nog tot 22:45',
      actions: [],
      sound: 'soft',
      urgency: 'normal',
    })
  })
})
