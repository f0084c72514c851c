import { describe, expect, it } from 'vitest'
import { arcGeometry } from '../../renderer/charts/arc-geometry'
import { momentRange, nearestIn } from '../../renderer/forms/moment-range'
import { MINUTE } from '../../shared/evening/instant'
import type { BuiltInStepId } from '../../shared/routine/step'
import type { EveningView, StepView } from '../../shared/view'
import { anEvening, at } from './an-evening'

const step = (view: EveningView, id: BuiltInStepId): StepView => {
  const found = view.tonight.steps.find(({ planned }) => planned.id === id)
  if (!found) throw new Error(`no ${id} tonight`)
  return found
}
const rangeOf = (view: EveningView, id: BuiltInStepId) => momentRange(step(view, id), view.asOf)

describe('where a step can still be put', () => {
  it('is its accepted window, in steps of five minutes', () => {
    const view = anEvening({ now: '18:00' })
    expect([rangeOf(view, 'warm_bath'), rangeOf(view, 'magnesium'), rangeOf(view, 'wind_down')]).toEqual([
      { first: at('20:30'), last: at('21:15') },
      { first: at('18:30'), last: at('22:30') },
      { first: at('21:45'), last: at('22:10') },
    ])
  })

  it('is never in the past', () => {
    expect(rangeOf(anEvening({ now: '20:36' }), 'warm_bath')).toEqual({
      first: at('20:40'),
      last: at('21:15'),
    })
    expect(rangeOf(anEvening({ now: '21:12' }), 'warm_bath')).toBeNull()
  })

  it('stays on whole five minutes of the clock when bedtime is 22:47', () => {
    expect(rangeOf(anEvening({ now: '18:00', bed: '22:47' }), 'warm_bath')).toEqual({
      first: at('20:50'),
      last: at('21:30'),
    })
  })

  it('does not exist for deadlines, states, bedtime and steps that are over', () => {
    const view = anEvening({ now: '20:36', answered: { warm_bath: 'done' } })
    const ids = ['caffeine_cutoff', 'dim_lights', 'lights_out', 'warm_bath'] as const
    expect(ids.map((id) => rangeOf(view, id))).toEqual([null, null, null, null])
  })

  it('takes the nearest five minutes, and stops at its ends', () => {
    const range = { first: at('20:30'), last: at('21:15') }
    const tried = ['20:10', '20:52', '20:53', '21:40'].map((time) => nearestIn(range, at(time)))
    expect(tried).toEqual([at('20:30'), at('20:50'), at('20:55'), at('21:15')])
  })
})

describe('a place on the line', () => {
  const arc = arcGeometry({
    width: 1176,
    height: 288,
    from: at('13:10'),
    bedtime: at('22:30'),
    wake: at('06:45'),
  })

  it('tells the moment that lies there, before bed and after', () => {
    for (let moment = at('13:10'); moment <= at('06:45'); moment += 7 * MINUTE) {
      expect(Math.abs(arc.instantAt(arc.x(moment)) - moment)).toBeLessThan(1000)
    }
  })

  it('is the first moment left of the line and waking at the right edge', () => {
    expect([arc.instantAt(-50), arc.instantAt(1176), arc.instantAt(2000)].map(Math.round)).toEqual([
      at('13:10'),
      at('06:45'),
      at('06:45'),
    ])
  })
})
