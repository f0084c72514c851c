import { describe, expect, it } from 'vitest'
import { wallClockAt } from '../../shared/evening/wall-time'
import { conflictSentence, repairLabel } from '../../shared/languages/conflict-sentence'
import { type Language, sayIn } from '../../shared/languages/language'
import { stepNames } from '../../shared/languages/step-name'
import type { Conflict, EveningPlan, RuleId } from '../../shared/planner/evening-plan'
import { MEDICINES } from '../../shared/planner/medicine-spacing'
import { planOf } from '../../shared/records'
import { ordinaryPlan, recordsWith } from '../support/evening-of-plan'
import { evening, wall, zone } from '../support/simulated-evening'

const telling = (language: Language) => {
  const say = sayIn(language)
  return {
    say,
    language,
    name: stepNames(say),
    time: (instant: number) => wallClockAt(instant, zone('Europe/Amsterdam')).time,
  }
}
const choirEvening = (): EveningPlan => {
  const records = recordsWith()
  const choir = { evening: evening('2026-11-22'), start: wall('20:00'), end: wall('22:00') }
  const plan = planOf(
    { ...records, routine: { ...records.routine, commitments: [choir] } },
    evening('2026-11-22'),
    zone('Europe/Amsterdam'),
  )
  if (!plan) throw new Error('the evening has a plan')
  return plan
}
const told = (language: Language, rules: readonly RuleId[], plan = ordinaryPlan()): string => {
  const conflict: Conflict = { step: 'magnesium', rules, repairs: [] }
  return conflictSentence(telling(language), plan, conflict)
}

describe('why a step has no place', () => {
  it('choir until 22:00 leaves no room for the bath, and the sentence names both rules', () => {
    const plan = choirEvening()
    const [conflict] = plan.conflicts
    if (!conflict) throw new Error('choir and bath clash')
    expect(conflict.rules).toEqual(['window:warm_bath', 'commitment:20:00-22:00'])
    expect(conflictSentence(telling('en'), plan, conflict)).toBe(
      'No room for “Warm bath”: it has to start between 20:45 and 21:35 and you’re busy 20:00–22:00.',
    )
    expect(conflictSentence(telling('nl'), plan, conflict)).toBe(
      'Geen ruimte voor “Warm bad”: het moet beginnen tussen 20:45 en 21:35 en je bent bezet van 20:00–22:00.',
    )
    expect(conflict.repairs.map((repair) => repairLabel(telling('en'), plan, repair))).toEqual([
      'Leave out “Warm bath”',
      'Bedtime 23:10',
    ])
    expect(conflict.repairs.map((repair) => repairLabel(telling('nl'), plan, repair))).toEqual([
      '“Warm bad” weglaten',
      'Bedtijd 23:10',
    ])
  })

  it('is told for every kind of rule in both languages', () => {
    const rules = [
      'duration:warm_bath',
      'medicine:levothyroxine',
      'step:warm_bath',
      'window:lights_out',
      'now',
    ] as const
    expect(told('en', rules)).toBe(
      'No room for “Magnesium”: the time that is left is too short for it, it keeps its distance from levothyroxine, “Warm bath” is at 21:15, it has to be at 22:45, and it’s already 22:45.',
    )
    expect(told('nl', rules)).toBe(
      'Geen ruimte voor “Magnesium”: de tijd die overblijft is te kort, er moet genoeg tijd zitten tussen magnesium en levothyroxine, “Warm bad” is om 21:15, het moet om 22:45 en het is al 22:45.',
    )
  })

  it('says when one is home', () => {
    const plan = { ...ordinaryPlan(), homeAt: Date.parse('2026-11-22T22:30:00+01:00') }
    expect([told('en', ['home'], plan), told('nl', ['home'], plan)]).toEqual([
      expect.stringContaining('22:30'),
      expect.stringContaining('22:30'),
    ])
  })

  it('has a name for every medicine in both languages', () => {
    for (const medicine of MEDICINES) {
      for (const language of ['en', 'nl'] as const) {
        expect(told(language, [`medicine:${medicine}`])).not.toMatch(/undefined|medicines\.|_/)
      }
    }
  })

  it('names the other repairs too', () => {
    const plan = ordinaryPlan()
    const label = (language: Language, repair: Parameters<typeof repairLabel>[2]) =>
      repairLabel(telling(language), plan, repair)
    expect(label('nl', { kind: 'shorten', step: 'wind_down', minutes: 5 })).toBe(
      '“Tot rust komen”: 5 minuten',
    )
    expect(label('en', { kind: 'move', step: 'warm_bath', start: plan.bedtime })).toBe('“Warm bath” at 22:45')
  })
})
