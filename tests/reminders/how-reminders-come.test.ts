import { describe, expect, it } from 'vitest'
import { clockFace } from '../../shared/languages/clock-face'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { missedSentence } from '../../shared/languages/missed-sentence'
import { stepNames } from '../../shared/languages/step-name'
import { asOneLine } from '../../shared/reminders/as-one-line'
import { catchUpNotice } from '../../shared/reminders/catch-up-notice'
import { ladderOf } from '../../shared/reminders/ladder'
import { EMPTY_LEDGER, forgetUntold, remember } from '../../shared/reminders/ledger'
import { missedAdvice } from '../../shared/reminders/missed-advice'
import { noticeOf } from '../../shared/reminders/notice'
import { withOnScreen } from '../../shared/reminders/on-screen'
import { pausedUntil } from '../../shared/reminders/pause'
import { soundAt } from '../../shared/reminders/quiet-hours'
import { USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import { looked, ranBetween, startRun, stillRunning } from '../../shared/reminders/runs'
import { lastMoment, snoozedUntil } from '../../shared/reminders/snooze'
import { plannedBath, USUAL_BATH } from '../../shared/safety/bath'
import { bathLimits } from '../../shared/safety/bath-limits'
import { ordinaryPlan, stepOf } from '../support/evening-of-plan'
import { at, date, time, zoneOf } from '../support/evenings'
import { healthOf } from '../support/health'

const plan = ordinaryPlan()
const step = (id: Parameters<typeof stepOf>[1]) => stepOf(plan, id)
const wording = (language: Language, isPrivate = false) => {
  const say = sayIn(language)
  return {
    say,
    name: stepNames(say),
    showTime: clockFace(language, '24'),
    bath: plannedBath(bathLimits(healthOf()), USUAL_BATH),
    portions: null,
    isPrivate,
    sound: 'bell' as const,
  }
}

describe('the ladder the user wants', () => {
  const times = (id: Parameters<typeof stepOf>[1], settings: Partial<typeof USUAL_REMINDERS>) =>
    ladderOf(plan, step(id), EMPTY_LEDGER, { ...USUAL_REMINDERS, ...settings }).map(({ dueAt }) => dueAt)

  it('repeats as often and as far apart as it should, within the window', () => {
    expect(times('magnesium', { repeats: 2, minutesBetween: 15 })).toEqual(
      ['22:00', '22:15', '22:30'].map((text) => at(text)),
    )
    expect(times('magnesium', { minutesBetween: 30 })).toEqual([at('22:00'), at('22:30')])
  })

  it('spares single steps the repeats, or every reminder', () => {
    expect(times('magnesium', { withoutRepeats: ['magnesium'] })).toEqual([at('22:00')])
    expect(times('magnesium', { withoutReminder: ['magnesium'] })).toEqual([])
  })

  it('says something else each time it comes back, in both languages', () => {
    for (const language of ['en', 'nl'] as const) {
      const bodies = ladderOf(plan, step('magnesium'), EMPTY_LEDGER, USUAL_REMINDERS).map(
        (one) => noticeOf(wording(language), plan, step('magnesium'), one, one.dueAt).body,
      )
      const snoozed = noticeOf(
        wording(language),
        plan,
        step('magnesium'),
        { evening: plan.evening, rung: 'snooze' },
        at('22:20'),
      ).body
      expect(new Set([...bodies, snoozed]).size).toBe(5)
    }
  })

  it('snoozes until the last moment, five minutes before the window ends', () => {
    expect(lastMoment(step('magnesium'), at('22:10'))).toBe(at('22:40'))
    expect(lastMoment(step('magnesium'), at('22:41'))).toBeNull()
    expect(snoozedUntil(step('magnesium'), 'last_moment', at('22:10'))).toBe(at('22:40'))
    expect(snoozedUntil(step('magnesium'), 'last_moment', at('22:41'))).toBeUndefined()
    expect(snoozedUntil(step('magnesium'), 30, at('22:20'))).toBeUndefined()
    expect(lastMoment({ ...step('magnesium'), start: null, end: null }, at('22:10'))).toBeNull()
  })
})

describe('sound', () => {
  const quiet = { ...USUAL_REMINDERS, sound: 'wood' as const, quietFrom: time('22:00') }

  it('stops at the quiet hour and comes back when the next evening begins', () => {
    const heard = ['14:00', '21:59', '22:00', '03:00', '11:59'].map((text) =>
      soundAt(quiet, at(text), plan.zone),
    )
    expect(heard).toEqual(['wood', 'wood', 'none', 'none', 'none'])
    expect(soundAt(quiet, at('12:00', { evening: '2026-11-23' }), plan.zone)).toBe('wood')
  })

  it('may stop after midnight, or never', () => {
    const late = { ...quiet, quietFrom: time('00:30') }
    expect(soundAt(late, at('23:59'), plan.zone)).toBe('wood')
    expect(soundAt(late, at('00:30'), plan.zone)).toBe('none')
    expect(soundAt({ ...quiet, quietFrom: null }, at('03:00'), plan.zone)).toBe('wood')
  })
})

describe('a pause', () => {
  const tonight = { evening: plan.evening, wake: plan.wake, zone: plan.zone }

  it('ends after an hour, with tonight, or when the next evening begins', () => {
    expect(pausedUntil('one_hour', at('21:00'), tonight)).toBe(at('22:00'))
    expect(pausedUntil('tonight', at('21:00'), tonight)).toBe(at('06:45'))
    expect(pausedUntil('tomorrow', at('21:00'), tonight)).toBe(at('12:00', { evening: '2026-11-23' }))
  })

  it('ends in the morning on an evening without a plan', () => {
    expect(pausedUntil('tonight', at('21:00'), { ...tonight, wake: null })).toBe(at('06:00'))
  })
})

describe('the private wording', () => {
  it('names no step, in a reminder and in the catch-up', () => {
    const [reminder] = ladderOf(plan, step('magnesium'), EMPTY_LEDGER, USUAL_REMINDERS)
    if (!reminder) throw new Error('magnesium reminds')
    const { title, body, actions } = noticeOf(
      wording('en', true),
      plan,
      step('magnesium'),
      reminder,
      at('22:00'),
    )
    const late = [{ plan, step: step('magnesium'), reminder }]
    const caughtUp = catchUpNotice(wording('nl', true), late, at('22:05'))
    expect([title, body, caughtUp.title, caughtUp.body]).toEqual([
      'Evenfall: next step',
      'Open Evenfall to see it.',
      'Evenfall: volgende stap',
      'Open Evenfall om hem te zien.',
    ])
    expect(actions.map(({ action }) => action)).toEqual(['done', 'skip', 'snooze', 'choose'])
  })
})

describe('a user’s own name for a step', () => {
  it('stays text: markup as written, line breaks and direction marks gone, a long one cut', () => {
    expect(asOneLine('<b>Tea</b> & "honey"')).toBe('<b>Tea</b> & "honey"')
    expect(asOneLine('Tea\r\n\u202Ewith\u2069 \0 honey')).toBe('Tea with honey')
    const long = asOneLine('x'.repeat(10_000))
    expect([long.length, long.at(-1)]).toEqual([80, '…'])
    expect(asOneLine('e\u0301'.repeat(5000)).endsWith('e\u0301…')).toBe(true)
  })

  it('keeps to itself when it runs from right to left', () => {
    expect(asOneLine('תה')).toBe('\u2068תה\u2069')
    expect(asOneLine('شاي')).toBe('\u2068شاي\u2069')
  })
})

describe('what to do about a step whose moment passed', () => {
  const advice = (id: Parameters<typeof stepOf>[1], text: string) => {
    const found = missedAdvice(plan, step(id), at(text))
    const say = sayIn('en')
    return (
      found && [
        found.advice,
        missedSentence(say, found, (instant) => clockFace('en', '24')(instant, plan.zone)),
      ]
    )
  }

  it('is an answer, never a nag, and never a double dose', () => {
    expect({
      before: advice('magnesium', '21:59'),
      magnesium: advice('magnesium', '22:05'),
      lateMagnesium: advice('magnesium', '22:30'),
      missedMagnesium: advice('magnesium', '23:00'),
      bath: advice('warm_bath', '22:00'),
      lights: advice('dim_lights', '21:40'),
      lightsInBed: advice('dim_lights', '23:10'),
      windDown: advice('wind_down', '22:44'),
      caffeine: advice('caffeine_cutoff', '15:00'),
      bed: advice('lights_out', '23:30'),
      bedNextDay: advice('lights_out', '07:00'),
    }).toEqual({
      before: undefined,
      magnesium: ['still_time', 'There is still time until 22:45.'],
      lateMagnesium: [
        'still_time',
        'Less than 30 minutes to bedtime. Take it now or skip tonight; the exact minute matters little.',
      ],
      missedMagnesium: ['leave_it', 'Missed it? Skip it. Don’t take a double dose.'],
      bath: [
        'leave_it',
        'It’s too late for a bath to help tonight. Skip it, or take a short lukewarm shower if you like.',
      ],
      lights: ['still_fine', 'Its moment has passed, but doing it now does no harm.'],
      lightsInBed: ['leave_it', 'Leave it for tonight. There is nothing to make up for.'],
      windDown: ['still_fine', 'Its moment has passed, but doing it now does no harm.'],
      caffeine: ['leave_it', 'Leave it for tonight. There is nothing to make up for.'],
      bed: ['still_fine', 'Bedtime has passed. Going now is fine.'],
      bedNextDay: ['leave_it', 'Leave it for tonight. There is nothing to make up for.'],
    })
    expect(missedAdvice(plan, { ...step('magnesium'), start: null, end: null }, at('23:00'))).toBeUndefined()
  })
})

describe('what the ledger remembers', () => {
  const [moment] = ladderOf(plan, step('magnesium'), EMPTY_LEDGER, USUAL_REMINDERS)
  if (!moment) throw new Error('magnesium reminds')

  it('after a clock was set back is what rang, not what was only caught up on', () => {
    const told = (delivery: 'shown' | 'caught_up') =>
      remember(EMPTY_LEDGER, [{ reminder: moment, delivery }], at('22:10'))
    expect(forgetUntold(told('shown'), at('21:00'))).toEqual(told('shown'))
    expect(forgetUntold(told('caught_up'), at('21:00')).handled).toEqual({})
    expect(forgetUntold(told('caught_up'), at('22:10'))).toEqual(told('caught_up'))
  })

  it('is when Evenfall ran, in one piece until it is killed or the clock is set back', () => {
    const ran = looked(stillRunning(startRun(EMPTY_LEDGER, at('20:00')), at('20:10')), at('20:30'))
    expect(ran).toMatchObject({ lookedAt: at('20:30'), runs: [{ from: at('20:00'), until: at('20:30') }] })
    expect(looked(ran, at('19:00')).runs).toHaveLength(2)
    expect(looked(EMPTY_LEDGER, at('19:00')).runs).toEqual([{ from: at('19:00'), until: at('19:00') }])
    expect(ranBetween(ran.runs, at('20:29'), at('21:00'))).toBe(true)
    expect(ranBetween(ran.runs, at('20:31'), at('21:00'))).toBe(false)
  })

  it('is one notification of each name', () => {
    const one = { key: 'a', about: [], actions: [], until: 1, mark: null }
    expect(withOnScreen([one, { ...one, key: 'b' }], { ...one, mark: 'x' })).toEqual([
      { ...one, key: 'b' },
      { ...one, mark: 'x' },
    ])
    expect(zoneOf('Europe/Amsterdam')).toBe(plan.zone)
    expect(date('2026-11-22')).toBe(plan.evening)
  })
})
