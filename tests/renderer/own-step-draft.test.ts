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

describe('the id of a new step in logs and calendars', () => {
  it('is made of random bytes and tells nothing of its name', () => {
    const id = newOwnStepId(new Uint8Array([0, 1, 171, 255, 16, 9]))
    expect(id).toBe('own_0001abff1009')
    expect(isOwnStepId(id)).toBe(true)
  })
})
