import { describe, expect, it } from 'vitest'
import { nightPhase } from '../../shared/appearance/night-phase'
import type { Outcome } from '../../shared/reminders/outcome'
import type { TonightView } from '../../shared/view'
import { ordinaryPlan } from '../support/evening-of-plan'

const plan = ordinaryPlan('22:45')
const at = (time: string) => Date.parse(`2026-11-22T${time}:00+01:00`)

/** Tonight with every step standing as told. */
const tonight = (outcome: Outcome, withPlan = true): TonightView => ({
  evening: plan.evening,
  wish: { kind: 'night', fromException: false, bed: plan.bed, wake: plan.wakeAt },
  plan: withPlan ? plan : null,
  steps: plan.steps.map((planned) => ({ planned, outcome, logged: null, snoozes: [] }) as never),
  why: {},
})

describe('how much an evening shows', () => {
  it.each<[string, TonightView, string, ReturnType<typeof nightPhase>]>([
    ['all of it until half an hour before bed', tonight('upcoming'), '22:14', 'evening'],
    ['only what is left after that', tonight('upcoming'), '22:20', 'last_half_hour'],
    ['a good night past bedtime', tonight('upcoming'), '23:30', 'past_bedtime'],
    ['the end, when everything is done', tonight('done'), '22:40', 'done'],
    ['all of it while there is time, though everything is done', tonight('done'), '21:00', 'evening'],
    ['all of it without a plan', tonight('upcoming', false), '22:40', 'evening'],
  ])('%s', (_, view, time, phase) => {
    expect(nightPhase(view, at(time))).toBe(phase)
  })
})
