import { describe, expect, it } from 'vitest'
import { eveningName } from '../../renderer/format/evening-name'
import { lastAnswer } from '../../renderer/use-shortcuts'
import { sayIn } from '../../shared/languages/language'
import { longSpan, shortSpan } from '../../shared/languages/spans'
import { evening } from '../support/simulated-evening'
import { anEvening } from './an-evening'

describe('how long something takes', () => {
  it.each([
    [0, '0 min', '0 minutes', '0 minuten'],
    [1, '1 min', '1 minute', '1 minuut'],
    [34, '34 min', '34 minutes', '34 minuten'],
    [60, '1 h', '1 h', '1 u'],
    [69, '1 h 09', '1 h 09', '1 u 09'],
    [495, '8 h 15', '8 h 15', '8 u 15'],
  ])('%i minutes', (minutes, short, long, dutch) => {
    expect([
      shortSpan(sayIn('en'), minutes),
      longSpan(sayIn('en'), minutes),
      longSpan(sayIn('nl'), minutes),
    ]).toEqual([short, long, dutch])
  })
})

describe('the date line', () => {
  it('names the evening, not the night after midnight', () => {
    expect([eveningName('en', evening('2026-11-22')), eveningName('nl', evening('2026-11-22'))]).toEqual([
      'Sunday 22 November',
      'Zondag 22 november',
    ])
  })
})

describe('the answer that is taken back first', () => {
  it('is the one given last, whatever its step', () => {
    const { tonight } = anEvening({ now: '21:10', answered: { warm_bath: 'done', dim_lights: 'skipped' } })
    expect(lastAnswer(tonight)?.entry).toMatchObject({ step: 'dim_lights', answer: 'skipped' })
    expect(lastAnswer(anEvening({ now: '21:10' }).tonight)).toBeUndefined()
  })
})
