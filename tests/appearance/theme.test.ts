import { describe, expect, it } from 'vitest'
import { firstColours } from '../../electron/first-colours'
import { candleHours, firstTheme, shownTheme, type Theme } from '../../shared/appearance/theme'
import { at } from '../support/evenings'
import { simulatedEvenfall } from '../support/simulated-evening'

const DAY = 24 * 60 * 60 * 1000
const plan = { bedtime: at('22:45'), wake: at('06:45') }
const hours = candleHours(plan)

describe('the candle', () => {
  it.each<[string, Theme]>([
    ['21:44', 'paper'],
    ['21:45', 'candle'],
    ['02:00', 'candle'],
    ['06:44', 'candle'],
    ['06:45', 'paper'],
  ])('for a bedtime of 22:45 and a wake time of 06:45, at %s: %s', (time, theme) => {
    const choice = { theme: 'paper', candleAuto: true, candleByHand: null } as const
    expect(shownTheme(choice, hours, at(time))).toBe(theme)
  })

  it.each<[string, Theme, boolean, string, Theme]>([
    ['lit early stays lit until the morning', 'paper', true, '20:00', 'candle'],
    ['put out stays out all night', 'paper', false, '23:30', 'paper'],
    ['put out by somebody who always has it leaves Ember', 'candle', false, '23:30', 'ember'],
    ['lit by hand is over in the morning', 'paper', true, '07:00', 'paper'],
  ])('%s', (_, theme, on, time, shown) => {
    const choice = { theme, candleAuto: true, candleByHand: { on, until: plan.wake } }
    expect(shownTheme(choice, hours, at(time))).toBe(shown)
  })

  it('is not lit by itself when that is switched off, or on an evening without a plan', () => {
    const off = { theme: 'ember', candleAuto: false, candleByHand: null } as const
    expect(shownTheme(off, hours, at('23:00'))).toBe('ember')
    expect(shownTheme({ ...off, candleAuto: true }, candleHours(null), at('23:00'))).toBe('ember')
  })

  it('is lit and put out in the window, and a choice of colours ends what was done by hand', async () => {
    const { requests, service } = simulatedEvenfall({ at: '20:00' })
    const shown = () => [service.view().theme, service.view().choices.theme]
    expect(shown()).toEqual(['ember', 'ember'])
    await requests.lightCandle({ on: true })
    expect(shown()).toEqual(['candle', 'ember'])
    await requests.setTheme({ theme: 'paper' })
    expect(shown()).toEqual(['paper', 'paper'])
  })
})

describe('the first frame', () => {
  const remembered = { theme: 'paper', ...hours }

  it.each<[string, unknown, number, Theme]>([
    ['has the colours of the day by day', remembered, at('12:30'), 'paper'],
    ['has the candle in its hours', remembered, at('22:00'), 'candle'],
    ['has the candle a week later too', remembered, at('22:00') + 7 * DAY, 'candle'],
    ['has the colours of the day a week later by day', remembered, at('12:30') + 7 * DAY, 'paper'],
    ['has no candle where it is not lit by itself', { theme: 'paper' }, at('22:00'), 'paper'],
    ['is dark where nothing was remembered', null, at('22:00'), 'ember'],
    ['is dark where what was remembered is damaged', { theme: 'pink', from: 'x' }, at('22:00'), 'ember'],
  ])('%s', (_, raw, now, theme) => {
    expect(firstTheme(raw, now)).toBe(theme)
  })

  it('is remembered as the view has it', async () => {
    const { requests, service } = simulatedEvenfall({ at: '20:00' })
    const { plan: tonight } = service.view().tonight
    expect(firstColours(service.view())).toEqual({ theme: 'ember', ...candleHours(tonight) })
    await requests.setChoices({ ...service.records().settings.choices, candleAuto: false })
    expect(firstColours(service.view())).toEqual({ theme: 'ember' })
  })
})
