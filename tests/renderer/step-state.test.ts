import { describe, expect, it } from 'vitest'
import { stepState } from '../../renderer/tonight/step-state'
import { aboutNext, detailText, noteTexts, windowText } from '../../renderer/tonight/step-texts'
import { wordsFor } from '../../renderer/words'
import type { Language } from '../../shared/languages/language'
import { nextStep } from '../../shared/reminders/next-step'
import type { BuiltInStepId } from '../../shared/routine/step'
import type { EveningView, StepView } from '../../shared/view'
import { anEvening } from './an-evening'

const step = (view: EveningView, id: BuiltInStepId): StepView => {
  const found = view.tonight.steps.find(({ planned }) => planned.id === id)
  if (!found) throw new Error(`no ${id} tonight`)
  return found
}
const plan = (view: EveningView) => {
  if (!view.tonight.plan) throw new Error('no plan tonight')
  return view.tonight.plan
}
const words = (view: EveningView, language: Language = 'en', clock: '24' | '12' = '24') =>
  wordsFor({ ...view, language, clock })
const states = (view: EveningView, language: Language = 'en') =>
  view.tonight.steps.map((one) =>
    stepState(words(view, language), one, one === nextStep(view.tonight.steps), view.asOf),
  )

describe('how steps stand', () => {
  it('at 20:36 with caffeine and lights done', () => {
    const view = anEvening({ now: '20:36', answered: { caffeine_cutoff: 'done', dim_lights: 'skipped' } })
    expect(states(view)).toEqual([
      'Done',
      'Skipped',
      'Up next, in 24 min',
      'in 54 min',
      'in 1 h 09',
      'in 1 h 24',
      'in 1 h 54',
    ])
    expect(states(view, 'nl')).toEqual([
      'Gedaan',
      'Overgeslagen',
      'Hierna, over 24 min',
      'over 54 min',
      'over 1 u 09',
      'over 1 u 24',
      'over 1 u 54',
    ])
  })

  it('at 21:05 with the bath open until 21:15', () => {
    const view = anEvening({ now: '21:05' })
    expect(stepState(words(view), step(view, 'warm_bath'), true, view.asOf)).toBe('Open now, 10 min left')
    expect(stepState(words(view), step(view, 'caffeine_cutoff'), false, view.asOf)).toBe('Not recorded')
  })
})

describe('what is said about a step', () => {
  it('gives the bath its length, warmth and window', () => {
    const view = anEvening({ now: '20:36' })
    const bath = step(view, 'warm_bath').planned
    expect([detailText(words(view), plan(view), bath, view), windowText(words(view), bath)]).toEqual([
      '15 minutes at about 40 °C',
      'Any time from 21:00 to 21:15',
    ])
    const notes = (isNext: boolean) => noteTexts(words(view), view, plan(view), bath, isNext)
    expect(notes(true)).toEqual([
      'Test the water first: no hotter than 40 °C. Get out slowly, and stop if you feel dizzy.',
    ])
    expect(notes(false)).toEqual([])
  })

  it.each([
    ['careful', 39, /at most 39 °C/],
    ['pregnant', 38, /at most 38 °C/],
  ] as const)('warns a %s bather, whatever comes next', (caution, degrees, warning) => {
    const usual = anEvening({ now: '20:36' })
    const view: EveningView = { ...usual, bath: { ...usual.bath, degrees, minutes: [10], caution } }
    expect(noteTexts(words(view), view, plan(view), step(view, 'warm_bath').planned, false).join()).toMatch(
      warning,
    )
  })

  it('tells how long the night is', () => {
    const view = anEvening({ now: '20:36' })
    const lightsOut = step(view, 'lights_out').planned
    expect(detailText(words(view, 'nl'), plan(view), lightsOut, view)).toBe('8 u 15 in bed, tot 06:45')
    expect(detailText(words(view, 'en', '12'), plan(view), lightsOut, view)).toBe(
      '8 h 15 in bed, until 6:45\u00a0AM',
    )
    expect(windowText(words(view), lightsOut)).toBeNull()
  })

  it('keeps quiet about the usual window of a step that stands outside it', () => {
    const view = anEvening({ now: '20:36' })
    const { planned } = step(view, 'magnesium')
    const later = { ...planned, start: planned.window[1] + 5 * 60_000 }
    expect([windowText(words(view), planned), windowText(words(view), later)]).toEqual([
      'Any time from 21:30 to 22:00',
      null,
    ])
  })

  it('under the headline, repeats the reminder of a step that has nothing else to say', () => {
    const view = anEvening({ now: '20:45' })
    const about = (id: BuiltInStepId) => aboutNext(words(view), plan(view), step(view, id), view)
    expect(about('dim_lights')).toBe('Dim the lights and let the evening slow down.')
    expect(about('screens_off')).toBeNull()
    expect(about('warm_bath')).toBe('15 minutes at about 40 °C · Any time from 21:00 to 21:15')
  })
})
