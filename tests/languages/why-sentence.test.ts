import { describe, expect, test } from 'vitest'
import { clockFace } from '../../shared/languages/clock-face'
import { en } from '../../shared/languages/en'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { stepNames } from '../../shared/languages/step-name'
import { whySentence } from '../../shared/languages/why-sentence'
import { planThrough } from '../../shared/planner/plan-through'
import type { Why } from '../../shared/planner/why'
import { whyThis } from '../../shared/planner/why'
import type { StepId } from '../../shared/routine/step'
import { evening, zoneOf } from '../support/evenings'

const HOME = zoneOf('Europe/Amsterdam')
const TEN = Date.parse('2026-11-22T22:00+01:00')

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

  test.each<[Why, string]>([
    [{ rule: 'bedtime' }, en.reasons.bedtime],
    [{ rule: 'answered' }, en.reasons.answered],
    [{ rule: 'background', step: 'lights_out' }, en.reasons.bedtime],
    [{ rule: 'background', step: 'dim_lights' }, en.reasons.background.dim_lights],
    [{ rule: 'two_o_clock' }, en.reasons.two_o_clock],
    [{ rule: 'forbidden', by: 'now', moment: TEN }, en.reasons.now.replace('{{time}}', '22:00')],
    [{ rule: 'forbidden', by: 'home', moment: TEN }, en.reasons.home.replace('{{time}}', '22:00')],
    [
      { rule: 'forbidden', by: 'step:warm_bath', moment: TEN },
      en.reasons.step.replace('{{step}}', en.steps.warm_bath).replace('{{time}}', '22:00'),
    ],
    [
      { rule: 'order', earlier: 'dinner', later: 'warm_bath', minutes: 60 },
      en.reasons.order
        .replace('{{earlier}}', en.reasons.dinner)
        .replace('{{later}}', en.steps.warm_bath)
        .replace('{{minutes}}', '60'),
    ],
    [
      { rule: 'order', earlier: 'warm_bath', later: 'magnesium', minutes: 0 },
      en.reasons.order
        .replace('{{earlier}}', en.steps.warm_bath)
        .replace('{{later}}', en.steps.magnesium)
        .replace('{{minutes}}', '0'),
    ],
    [{ rule: 'window', from: TEN, to: TEN }, en.reasons.only_start.replace('{{time}}', '22:00')],
  ])('%j in words', (why, sentence) => {
    const say = sayIn('en')
    const show = clockFace('en', '24')
    const telling = {
      say,
      language: 'en' as const,
      name: stepNames(say),
      time: (one: number) => show(one, HOME),
    }
    expect(whySentence(telling, why)).toBe(sentence)
  })

  test.each(['en', 'nl'] as const)('never says how much magnesium (%s)', (language) => {
    const words = { split: true, dinner: '18:30', busy: ['22:10-22:20'] }
    const all = [...told(words, 'magnesium', language), ...told(words, 'magnesium_2', language)]
    expect(all.length).toBeGreaterThan(4)
    expect(all.join(' ')).not.toMatch(/\bmg\b|milligram/i)
  })
})
