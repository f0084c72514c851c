import { describe, expect, it } from 'vitest'
import { eventTexts } from '../../shared/calendar/event-texts'
import { at, zoneOf } from '../support/evenings'

describe('somebody who takes a shower or a foot bath', () => {
  it.each([
    ['en', 'bath', 'Warm bath', 'Time for your warm bath: 15 minutes.'],
    ['en', 'shower', 'Warm shower', 'Time for your warm shower: 15 minutes.'],
    ['en', 'foot_bath', 'Warm foot bath', 'Time for your warm foot bath: 15 minutes.'],
    ['nl', 'bath', 'Warm bad', 'Tijd voor je warme bad: 15 minuten.'],
    ['nl', 'shower', 'Warme douche', 'Tijd voor je warme douche: 15 minuten.'],
    ['nl', 'foot_bath', 'Warm voetbad', 'Tijd voor je warme voetbad: 15 minuten.'],
  ] as const)('reads so in a calendar in %s: %s', (language, bath, title, description) => {
    const texts = eventTexts({ language, neutral: false, bath })
    expect(texts.step('warm_bath', 15)).toEqual({ title, description })
    expect(
      texts.block([{ step: 'warm_bath', start: at('21:30') }], zoneOf('Europe/Amsterdam')).description,
    ).toBe(`21:30 ${title}`)
  })

  it('finds no bath in a neutral calendar', () => {
    const texts = eventTexts({ language: 'nl', neutral: true, bath: 'shower' })
    expect(texts.step('warm_bath', 15).title).toBe('Avondroutine')
  })
})
