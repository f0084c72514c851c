import { describe, expect, it } from 'vitest'
import { draftOf, newOwnStepId, stepFrom } from '../../renderer/settings/own-step-draft'
import type { OwnStep } from '../../shared/routine/own-step'
import { ownStepProblem } from '../../shared/routine/own-step'
import { isOwnStepId } from '../../shared/routine/step'

const tea: OwnStep = {
  id: 'own_tea',
  name: 'Camomile tea',
  kind: 'do',
  earliest: 90,
  latest: 20,
  usual: 45,
  minutes: 10,
  remind: false,
}

describe('an own step as it is typed', () => {
  it('comes out as it went in', () => {
    const steps: OwnStep[] = [tea, { ...tea, kind: 'stop', minutes: 0 }, { ...tea, kind: 'from', minutes: 0 }]
    expect(steps.map((step) => stepFrom(step.id, draftOf(step)))).toEqual(steps)
  })

  it('only lacks a name when it is new', () => {
    const draft = draftOf(undefined)
    expect(ownStepProblem(stepFrom('own_tea', draft))).toEqual({ field: 'name', problem: 'name_length' })
    expect(ownStepProblem(stepFrom('own_tea', { ...draft, name: ' Tea ' }))).toBeUndefined()
    expect(stepFrom('own_tea', { ...draft, name: ' Tea ' }).name).toBe('Tea')
  })

  it.each(['', '-5', '1.5', 'ten', '1e3', '99999'])('"%s" is no number of minutes', (typed) => {
    const problemWith = (part: object) => ownStepProblem(stepFrom('own_tea', { ...draftOf(tea), ...part }))
    expect([
      problemWith({ earliest: typed }),
      problemWith({ usual: typed }),
      problemWith({ minutes: typed }),
      problemWith({ minutes: typed, kind: 'from' }),
    ]).toEqual([
      { field: 'earliest', problem: 'outside_half_a_day' },
      { field: 'usual', problem: 'outside_half_a_day' },
      { field: 'minutes', problem: 'minutes' },
      undefined,
    ])
  })
})

describe('the name of a new step in logs and calendars', () => {
  it('is made of its letters, and of a number where it has none', () => {
    const names = ['Camomile <b>tea</b>', ' Crème & thee! ', '茶', '', 'A'.repeat(80), '__proto__']
    const ids = names.map((name) => newOwnStepId(name, []))
    expect(ids).toEqual([
      'own_camomile-b-tea-b',
      'own_creme-thee',
      'own_1',
      'own_1',
      `own_${'a'.repeat(24)}`,
      'own_proto',
    ])
    expect(ids.every(isOwnStepId)).toBe(true)
  })

  it('is never that of another step', () => {
    expect([
      newOwnStepId('Tea', ['own_tea']),
      newOwnStepId('Tea', ['own_tea', 'own_tea-2']),
      newOwnStepId('茶', ['own_1', 'own_3']),
    ]).toEqual(['own_tea-2', 'own_tea-3', 'own_2'])
  })
})
