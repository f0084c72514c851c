import { describe, expect, it } from 'vitest'
import { limitText } from '../../renderer/forms/caffeine-limit'
import { milligramsFrom } from '../../renderer/forms/milligrams'
import { caffeineSentences, nextEspressoSentence } from '../../renderer/tonight/caffeine-texts'
import { movedText } from '../../renderer/tonight/changes-line'
import { drunkAt } from '../../renderer/tonight/drunk-at'
import type { TonightDraft } from '../../renderer/tonight/tonight-draft'
import {
  anotherBusy,
  busyProblem,
  changeFrom,
  commitmentsOf,
  stepsToChoose,
  tonightDiffers,
  tonightDraft,
} from '../../renderer/tonight/tonight-draft'
import { wordsFor } from '../../renderer/words'
import type { Language } from '../../shared/languages/language'
import type { EveningPlan, MovedStep } from '../../shared/planner/evening-plan'
import type { EveningChange } from '../../shared/routine/evening-change'
import type { EveningView } from '../../shared/view'
import { evening, wall, zone } from '../support/simulated-evening'
import { anEvening, at } from './an-evening'

const TONIGHT = evening('2026-11-22')
const changed = (change: Partial<EveningChange>, view = anEvening({ now: '18:00' })): EveningView => ({
  ...view,
  routine: { ...view.routine, changes: [{ ...change, evening: TONIGHT }] },
})
const draft = (parts: Partial<TonightDraft>): TonightDraft => ({ home: null, busy: [], off: [], ...parts })
const words = (view: EveningView, language: Language = 'en') => wordsFor({ ...view, language, clock: '24' })
const plan = (view: EveningView): EveningPlan => {
  if (!view.tonight.plan) throw new Error('no plan tonight')
  return view.tonight.plan
}

describe('what is different tonight', () => {
  it('is nothing at first, and can be said in fields', () => {
    const view = anEvening({ now: '18:00' })
    expect([tonightDraft(view), tonightDiffers(view)]).toEqual([draft({}), false])
  })

  it.each<Partial<EveningChange>>([
    { homeAt: wall('21:50') },
    { replanFrom: at('21:00') },
    { moments: { warm_bath: 80 } },
    { without: ['warm_bath'] },
    { minutes: { wind_down: 10 } },
  ])('differs with %o', (change) => {
    expect(tonightDiffers(changed(change))).toBe(true)
  })

  it.each<Partial<EveningChange>>([{}, { moments: {} }, { with: [], without: [] }, { note: 'guests' }])(
    'does not differ with %o',
    (change) => {
      expect(tonightDiffers(changed(change))).toBe(false)
    },
  )

  it('differs with a bedtime of its own', () => {
    const view = anEvening({ now: '18:00' })
    const { wish } = view.tonight
    if (wish.kind !== 'night') throw new Error('no night tonight')
    expect(
      tonightDiffers({ ...view, tonight: { ...view.tonight, wish: { ...wish, fromException: true } } }),
    ).toBe(true)
  })

  it('keeps what the fields do not know, and drops what they emptied', () => {
    const before = { moments: { warm_bath: 80 }, homeAt: wall('21:00'), with: ['alcohol_cutoff'] } as const
    expect(changeFrom(before, draft({ off: ['warm_bath'] }))).toEqual({
      moments: { warm_bath: 80 },
      with: ['alcohol_cutoff'],
      without: ['warm_bath'],
    })
    expect(changeFrom(before, draft({ home: wall('21:50'), off: ['alcohol_cutoff'] }))).toEqual({
      moments: { warm_bath: 80 },
      homeAt: '21:50',
      without: ['alcohol_cutoff'],
    })
  })

  it('offers the steps of the plan and those that are off already, never lights out', () => {
    const steps = stepsToChoose(changed({ without: ['exercise_end'] }))
    expect(steps).toContain('exercise_end')
    expect(steps).toContain('warm_bath')
    expect(steps).not.toContain('lights_out')
  })
})

describe('busy times', () => {
  it('get rows with keys of their own', () => {
    const two = anotherBusy(anotherBusy([]))
    expect(two.map(({ key }) => key)).toEqual([0, 1])
    expect(anotherBusy(two.slice(1)).map(({ key }) => key)).toEqual([1, 2])
  })

  it('need two different times', () => {
    const [start, end] = [wall('20:00'), wall('22:00')]
    const busy = [
      { key: 0, start, end },
      { key: 1, start, end: null },
      { key: 2, start, end: start },
    ]
    expect(busy.map(busyProblem)).toEqual([null, 'busy_incomplete', 'busy_same'])
    expect(commitmentsOf(draft({ busy }))).toBeUndefined()
    expect(commitmentsOf(draft({ busy: busy.slice(0, 1) }))).toEqual([{ start, end }])
  })
})

describe('what a new plan moved', () => {
  const told = (moved: readonly MovedStep[], language: Language = 'en') => {
    const view = anEvening({ now: '21:00' })
    return movedText(words(view, language), { ...plan(view), moved })
  }

  it('is told with what made it', () => {
    const moved: MovedStep[] = [
      { step: 'magnesium', from: at('21:45'), to: at('22:05'), because: 'warm_bath' },
      { step: 'wind_down', from: at('22:00'), to: null, because: 'warm_bath' },
    ]
    expect(told(moved)).toBe(
      'Planned again after “Warm bath”: Magnesium from 21:45 to 22:05 and Wind down has no place any more.',
    )
    expect(told(moved.slice(0, 1), 'nl')).toBe(
      'Opnieuw gepland na “Warm bad”: Magnesium van 21:45 naar 22:05.',
    )
  })

  it('is nothing while everything lies where it lay', () => {
    expect(told([])).toBeNull()
  })
})

describe('caffeine', () => {
  const drunk = (halfLife: EveningView['caffeine']['halfLife'], limits = true): EveningView => ({
    ...anEvening({ now: '18:00' }),
    caffeine: {
      limits,
      count: { mode: 'standard', because: 'chosen' },
      drinks: [{ id: 'one', evening: TONIGHT, kind: 'coffee', milligrams: 107, drankAt: at('13:40') }],
      halfLife,
      atBedtime: halfLife && { low: 15, central: 30, high: 45 },
      level: halfLife && 'unclear',
      warnings: [],
    },
  })

  it('is told as an estimate, with the next espresso', () => {
    const view = drunk({ short: 3, central: 5, long: 7 })
    expect([
      ...caffeineSentences(words(view), view),
      nextEspressoSentence(words(view), view, plan(view)),
    ]).toEqual([
      'About 30 mg left at bedtime (estimate, 15–45 mg).',
      'Studies disagree whether that much is noticed.',
      'Your next espresso would leave about 45 mg.',
    ])
  })

  it('is not told where nobody can estimate it', () => {
    const view = drunk(null)
    const [only, ...more] = caffeineSentences(words(view), view)
    expect(only).toMatch(/Ask your doctor or pharmacist/)
    expect([only?.match(/\d/), more]).toEqual([null, []])
    expect(nextEspressoSentence(words(view), view, plan(view))).toBeNull()
  })

  it('is only counted for somebody the limits are not for', () => {
    const view = drunk(null, false)
    expect(caffeineSentences(words(view), view)).toEqual([
      '107 mg of caffeine today.',
      'Evenfall’s limit for caffeine is for adults only.',
    ])
    expect(nextEspressoSentence(words(view), view, plan(view))).toBeNull()
  })

  it('has a limit that says which rule made it', () => {
    const view = anEvening({ now: '12:00' })
    const late = anEvening({ now: '12:00', bed: '23:00' })
    expect([limitText(words(view), view, plan(view)), limitText(words(late), late, plan(late))]).toEqual([
      'Tonight’s limit is 13:40: the amount in your last drink decides.',
      'Tonight’s limit is 14:00: the rule of 14:00 decides.',
    ])
  })

  it('was drunk when the clock last showed that time', () => {
    const place = zone('Europe/Amsterdam')
    expect(drunkAt(wall('13:10'), place, at('20:36'))).toBe(at('13:10'))
    expect(drunkAt(wall('20:36'), place, at('20:36', 20))).toBe(at('20:36'))
    expect(drunkAt(wall('23:50'), place, at('00:10'))).toBe(at('23:50'))
  })

  it('is a whole number of milligrams up to 1000', () => {
    expect(
      ['85', ' 85 ', '0', '1000', '1001', '8.5', '-1', 'much', ''].map((text) => milligramsFrom(text, 1)),
    ).toEqual([85, 85, undefined, 1000, undefined, undefined, undefined, undefined, undefined])
    expect(milligramsFrom('0', 0)).toBe(0)
  })
})
