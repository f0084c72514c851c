import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OwnStep } from '../../shared/routine/own-step'
import { ownStepProblem, stepOfOwn } from '../../shared/routine/own-step'
import { startsWithin } from '../../shared/routine/step'

const journal: OwnStep = {
  id: 'own_journal',
  name: 'Journal',
  kind: 'do',
  earliest: 60,
  latest: 20,
  usual: 40,
  minutes: 15,
  remind: true,
}

describe('a step of the user’s own', () => {
  test('lies in its window, is over by lights out and takes its time', () => {
    expect(stepOfOwn(journal)).toEqual({
      id: 'own_journal',
      kind: 'do',
      preferred: { earliestStart: 60, latestStart: 20, latestEnd: 0 },
      accepted: { earliestStart: 60, latestStart: 20, latestEnd: 0 },
      usualMinutesBeforeBed: 40,
      durations: [15],
    })
  })

  test('can be a deadline or a state, and can stay silent', () => {
    const step = stepOfOwn({ ...journal, kind: 'stop', minutes: 0, remind: false })
    expect(step).toMatchObject({ kind: 'stop', durations: [0], remind: false })
    expect(step.accepted).toEqual({ earliestStart: 60, latestStart: 20 })
  })

  test.each([
    [{ name: '  ' }, 'name', 'name_length'],
    [{ name: 'n'.repeat(81) }, 'name', 'name_length'],
    [{ earliest: 721 }, 'earliest', 'outside_half_a_day'],
    [{ latest: -1 }, 'latest', 'outside_half_a_day'],
    [{ usual: 40.5 }, 'usual', 'outside_half_a_day'],
    [{ earliest: Number.NaN }, 'earliest', 'outside_half_a_day'],
    [{ earliest: 10, usual: 10 }, 'latest', 'ends_before_it_starts'],
    [{ minutes: -5 }, 'minutes', 'minutes'],
    [{ minutes: 0 }, 'minutes', 'minutes'],
    [{ minutes: 181 }, 'minutes', 'minutes'],
    [{ kind: 'from' as const }, 'minutes', 'minutes'],
    [{ minutes: 90 }, 'minutes', 'too_long_for_its_window'],
    [{ usual: 61 }, 'usual', 'outside_its_window'],
    [{ usual: 19 }, 'usual', 'outside_its_window'],
    [{ latest: 0, usual: 10 }, 'usual', 'outside_its_window'],
  ])('that has %j is refused beside its field', (part, field, problem) => {
    expect(ownStepProblem({ ...journal, ...part })).toEqual({ field, problem })
  })

  test('without a problem can start at its usual moment on a free evening', () => {
    const minutes = fc.integer({ min: -10, max: 730 })
    const steps = fc.record({ earliest: minutes, latest: minutes, usual: minutes, minutes })
    fc.assert(
      fc.property(steps, (part) => {
        const own = { ...journal, ...part }
        if (ownStepProblem(own)) return
        const starts = startsWithin(stepOfOwn(own).accepted, own.minutes)
        expect(starts && own.usual <= starts.earliest && own.usual >= starts.latest).toBe(true)
      }),
    )
  })
})
