import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  LIGHTS_OUT,
  MAGNESIUM,
  OFF_BY_DEFAULT,
  SWITCHABLE_STEPS,
  WARM_BATH,
  WIND_DOWN,
} from '../../shared/routine/built-in-steps'
import { isBuiltInStepId, isOwnStepId, parseStepId, startsWithin } from '../../shared/routine/step'

describe('names of steps', () => {
  test.each(['magnesium', 'magnesium_2', 'lights_out', 'own_journal', 'own_a-b_3'])(
    '%s is a step',
    (text) => {
      expect(parseStepId(text)).toBe(text)
    },
  )

  test.each([
    '',
    'own_',
    'own_Journal',
    'own_é',
    `own_${'a'.repeat(41)}`,
    'wake_up',
    'toString',
    '__proto__',
  ])('%s is none', (text) => {
    expect(parseStepId(text)).toBeUndefined()
  })

  test('own steps are never built in', () => {
    expect(isBuiltInStepId('own_journal')).toBe(false)
    expect(isOwnStepId('magnesium')).toBe(false)
  })
})

describe('starts within a window', () => {
  test.each([
    [WARM_BATH.preferred, 15, { earliest: 90, latest: 75 }],
    [WARM_BATH.preferred, 10, { earliest: 90, latest: 70 }],
    [WARM_BATH.accepted, 10, { earliest: 120, latest: 70 }],
    [WIND_DOWN.preferred, 15, { earliest: 45, latest: 20 }],
    [MAGNESIUM.preferred, 2, { earliest: 60, latest: 30 }],
    [LIGHTS_OUT.preferred, 0, { earliest: 0, latest: 0 }],
    [{ earliestStart: 60 }, 10, { earliest: 60, latest: 0 }],
    [{ earliestStart: 60, latestStart: 50, latestEnd: 30 }, 10, { earliest: 60, latest: 50 }],
    [{ earliestStart: 60, latestStart: 30, latestEnd: 30 }, 20, { earliest: 60, latest: 50 }],
    [{ earliestStart: 60, latestEnd: 30 }, 30, { earliest: 60, latest: 60 }],
  ])('%j for %d minutes', (window, duration, expected) => {
    expect(startsWithin(window, duration)).toEqual(expected)
  })

  test('a step that is too long has none', () => {
    expect(startsWithin({ earliestStart: 60, latestEnd: 30 }, 31)).toBeUndefined()
  })

  test('a shorter step never has fewer starts', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 240 }),
        fc.nat({ max: 240 }),
        fc.nat({ max: 120 }),
        (earliestStart, latestEnd, duration) => {
          const longer = startsWithin({ earliestStart, latestEnd }, duration + 1)
          const shorter = startsWithin({ earliestStart, latestEnd }, duration)
          expect(shorter?.latest ?? Infinity).toBeLessThanOrEqual(longer?.latest ?? Infinity)
        },
      ),
    )
  })
})

describe('the built-in steps', () => {
  test.each([...SWITCHABLE_STEPS, LIGHTS_OUT])(
    '$id usually lies in its preferred window, and that in the accepted one',
    (step) => {
      const preferred = startsWithin(step.preferred, step.durations[0] ?? 0)
      expect(preferred?.earliest).toBeGreaterThanOrEqual(step.usualMinutesBeforeBed)
      expect(preferred?.latest).toBeLessThanOrEqual(step.usualMinutesBeforeBed)
      for (const duration of step.durations) {
        const accepted = startsWithin(step.accepted, duration)
        expect(accepted?.earliest).toBeGreaterThanOrEqual(
          startsWithin(step.preferred, duration)?.earliest ?? 0,
        )
        expect(accepted?.latest).toBeLessThanOrEqual(startsWithin(step.preferred, duration)?.latest ?? 0)
      }
    },
  )

  test('alcohol and exercise are off until asked for', () => {
    expect(SWITCHABLE_STEPS.filter(({ id }) => OFF_BY_DEFAULT.has(id)).map(({ id }) => id)).toEqual([
      'alcohol_cutoff',
      'exercise_end',
    ])
  })
})
