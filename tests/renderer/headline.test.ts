import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../shared/reminders/headline'
import { anEvening } from './an-evening'

const said = (words: Parameters<typeof anEvening>[0]) => {
  const view = anEvening(words)
  return headlineOf(view.tonight, view.asOf)
}
const AFTERNOON = { caffeine_cutoff: 'done', dim_lights: 'done' } as const

describe('the evening in one sentence', () => {
  it('counts down to the bath at 21:00', () => {
    expect(said({ now: '20:36', answered: AFTERNOON })).toEqual({
      says: 'in',
      step: 'warm_bath',
      minutes: 24,
    })
  })

  it('counts a begun minute whole, as a clock does', () => {
    expect(said({ now: '20:36', seconds: 20, answered: AFTERNOON })).toMatchObject({ minutes: 24 })
    expect(said({ now: '20:59', seconds: 59, answered: AFTERNOON })).toMatchObject({ minutes: 1 })
  })

  it('says now from the minute a step may start', () => {
    expect(said({ now: '21:00', answered: AFTERNOON })).toEqual({ says: 'now', step: 'warm_bath' })
  })

  it('puts something to do before lights that should be dim by now', () => {
    expect(said({ now: '20:45' })).toEqual({ says: 'now', step: 'dim_lights' })
    expect(said({ now: '21:01', bed: '22:31' })).toEqual({ says: 'now', step: 'warm_bath' })
  })

  it('goes on to the next step once one is answered', () => {
    expect(said({ now: '21:05', answered: { ...AFTERNOON, warm_bath: 'skipped' } })).toEqual({
      says: 'in',
      step: 'screens_off',
      minutes: 25,
    })
  })

  it('says lights out in the minute of bedtime, and good night after it', () => {
    const answered = { ...AFTERNOON, warm_bath: 'done', screens_off: 'done', magnesium: 'done' } as const
    const all = { ...answered, wind_down: 'done' } as const
    expect(said({ now: '22:30', seconds: 30, answered: all })).toEqual({ says: 'now', step: 'lights_out' })
    expect(said({ now: '22:31', answered: all })).toEqual({ says: 'past_bedtime' })
    expect(said({ now: '00:40', answered: all })).toEqual({ says: 'past_bedtime' })
    expect(said({ now: '22:40', answered: { ...all, lights_out: 'done' } })).toEqual({ says: 'good_night' })
  })

  it('says so on a rest evening', () => {
    expect(said({ now: '20:00', resting: true })).toEqual({ says: 'no_plan' })
  })
})
