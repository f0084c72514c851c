import { describe, expect, test } from 'vitest'
import { clockFace } from '../../shared/languages/clock-face'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { stepNames } from '../../shared/languages/step-name'
import { whySentence } from '../../shared/languages/why-sentence'
import { planThrough } from '../../shared/planner/plan-through'
import { whyThis } from '../../shared/planner/why'
import type { StepId } from '../../shared/routine/step'
import { evening, zoneOf } from '../support/evenings'

const HOME = zoneOf('Europe/Amsterdam')

const told = (words: Parameters<typeof evening>[0], id: StepId, language: Language = 'en'): string[] => {
  const { plan, wish } = planThrough(evening(words), [])
  const say = sayIn(language)
  const show = clockFace(language, '24')
  const telling = { say, language, name: stepNames(say), time: (instant: number) => show(instant, HOME) }
  return plan.steps
    .filter((step) => step.id === id)
    .flatMap((step) => whyThis(wish, plan, step).map((why) => whySentence(telling, why)))
}

describe('why this time, in words', () => {
  test('a bath after choir', () => {
    expect(told({ busy: ['20:00-21:40'] }, 'warm_bath')).toEqual([
      'You’re busy 20:00–21:40.',
      'Its usual moment for this bedtime is 21:30.',
      'It suits any start from 21:30 to 21:45.',
      'It ends an hour before bed, so your body has time to cool down.',
    ])
    expect(told({ busy: ['20:00-21:40'] }, 'warm_bath', 'nl')[0]).toBe('Je bent bezet van 20:00–21:40.')
  })

  test('magnesium with dinner because of a medicine', () => {
    const words = { dinner: '18:00', medicines: { levothyroxine: ['22:30'] } }
    expect(told(words, 'magnesium').slice(0, 2)).toEqual([
      'It keeps its distance from levothyroxine.',
      'No other hour tonight is free of your medicine, so it goes with a meal.',
    ])
  })

  test('magnesium at the very end of the evening', () => {
    expect(told({ now: '22:40', change: { moments: { magnesium: 5 } } }, 'magnesium', 'nl')[0]).toBe(
      'Met minder dan een half uur tot bedtijd komt magnesium eerst: nu meteen, of vanavond niet.',
    )
  })

  test('caffeine, with hours as the language writes them', () => {
    const caffeine = { twoOClockRule: false, mode: 'cautious' as const }
    expect(told({ caffeine }, 'caffeine_cutoff', 'nl')).toEqual([
      'Voor 107 mg cafeïne rekent Evenfall 13,2 uur terug vanaf je bedtijd: de langere telling voor trage afbraak.',
    ])
  })

  test.each(['en', 'nl'] as const)('never says how much magnesium (%s)', (language) => {
    const words = { split: true, dinner: '18:30', busy: ['22:10-22:20'] }
    const all = [...told(words, 'magnesium', language), ...told(words, 'magnesium_2', language)]
    expect(all.length).toBeGreaterThan(4)
    expect(all.join(' ')).not.toMatch(/\bmg\b|milligram/i)
  })
})
