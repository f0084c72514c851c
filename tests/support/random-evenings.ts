import * as fc from 'fast-check'
import { minutesAfter } from '../../shared/evening/instant'
import type { EveningWish } from '../../shared/planner/evening-wish'
import { MEDICINES } from '../../shared/planner/medicine-spacing'
import {
  EXERCISE_END,
  LIGHTS_OUT,
  MAGNESIUM,
  MAGNESIUM_2,
  WARM_BATH,
  WIND_DOWN,
} from '../../shared/routine/built-in-steps'
import { atOwnMoment } from '../../shared/routine/own-moment'
import type { Step } from '../../shared/routine/step'
import { at, evening, time } from './evenings'

const multipleOf = (step: number, from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from / step, max: to / step }).map((count) => count * step)

const ownStep = (name: string, widest: number): fc.Arbitrary<Step> =>
  fc
    .record({
      latest: multipleOf(5, 5, 120),
      width: multipleOf(5, 0, widest),
      inset: multipleOf(5, 0, 10),
      usual: fc.nat({ max: 8 }),
      durations: fc.constantFrom([10], [25], [30, 15], [5], [20, 10, 5]),
      bound: fc.constantFrom('latestStart' as const, 'latestEnd' as const),
    })
    .map(({ latest, width, inset, usual, durations, bound }) => {
      const earliestStart = latest + width + (bound === 'latestEnd' ? (durations[0] ?? 0) : 0)
      const accepted = { earliestStart, [bound]: latest }
      const preferred = { ...accepted, earliestStart: Math.max(latest, earliestStart - inset) }
      return {
        id: `own_${name}`,
        kind: 'do',
        preferred,
        accepted,
        usualMinutesBeforeBed: Math.max(latest, preferred.earliestStart - usual * 5),
        durations,
      }
    })

const shortWindDown: Step = { ...WIND_DOWN, durations: [15, 10, 5] }

const clockTime = (step: number, from: number, to: number): fc.Arbitrary<string> =>
  multipleOf(step, from, to).map((minutes) => {
    const wrapped = minutes % 1440
    return `${Math.floor(wrapped / 60)}:${String(wrapped % 60).padStart(2, '0')}`
  })

const moveTo = (step: Step, minutes: number | undefined): Step =>
  minutes === undefined ? step : atOwnMoment(step, minutes)

const withoutUndefined = (times: {
  readonly [name: string]: string | undefined
}): { [name: string]: string } =>
  Object.fromEntries(Object.entries(times).flatMap(([name, text]) => (text ? [[name, text]] : [])))

/**
 * Evenings with bed at 23:00 or half past midnight, up to four commitments, three medicines, meals, a time home and a
 * "now", on times that are multiples of `step` minutes.
 */
export const randomEvenings = (
  step: number,
  sets: fc.Arbitrary<readonly Step[]>,
): fc.Arbitrary<EveningWish> =>
  fc
    .record({
      bed: fc.constantFrom('23:00', '00:30'),
      steps: sets,
      busy: fc.array(fc.tuple(clockTime(step, 19 * 60, 24 * 60), multipleOf(step, 10, 60)), { maxLength: 4 }),
      medicines: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.array(
            fc.record({
              medicine: fc.constantFrom(...MEDICINES),
              times: fc
                .array(clockTime(step, 0, 1435), { minLength: 1, maxLength: 2 })
                .map((all) => all.map(time)),
            }),
            { minLength: 1, maxLength: 3 },
          ),
        },
      ),
      now: fc.option(clockTime(step, 20 * 60, 24.5 * 60), { nil: undefined, freq: 2 }),
      homeAt: fc.option(clockTime(step, 20 * 60, 24 * 60), { nil: undefined, freq: 1 }),
      dinner: fc.option(clockTime(step, 17 * 60, 22 * 60), { nil: undefined }),
      lunch: fc.option(clockTime(step, 12 * 60, 14 * 60), { nil: undefined }),
      moved: fc.option(multipleOf(step, 5, 120), { nil: undefined, freq: 2 }),
      takesTime: fc.boolean(),
      settled: fc.option(fc.tuple(clockTime(step, 20 * 60, 23 * 60), fc.constantFrom(WARM_BATH, MAGNESIUM)), {
        nil: undefined,
        freq: 2,
      }),
    })
    .map(({ bed, steps, busy, medicines, settled, moved, takesTime, ...times }) => ({
      ...evening({ bed, ...withoutUndefined(times) }),
      steps: [...steps.map((one, index) => (index === 1 ? moveTo(one, moved) : one)), LIGHTS_OUT],
      commitments: busy.map(([start, length]) => ({
        label: `${start}+${length}`,
        start: at(start),
        end: minutesAfter(at(start), length),
      })),
      medicines,
      settled: settled
        ? [
            {
              id: settled[1].id,
              start: at(settled[0]),
              end: minutesAfter(at(settled[0]), settled[1].durations[0] ?? 0),
              takesTime,
            },
          ]
        : [],
    }))

/** Up to three `do` steps, now and then with the end of exercise; own windows are at most `widest` minutes wide. */
export const fewSteps = (widest: number): fc.Arbitrary<readonly Step[]> =>
  fc
    .tuple(
      fc.uniqueArray(
        fc.oneof(
          fc.constantFrom(MAGNESIUM, MAGNESIUM_2, WARM_BATH, shortWindDown),
          ownStep('walk', widest),
          ownStep('journal', widest),
          ownStep('prayer', widest),
        ),
        { maxLength: 3, selector: ({ id }) => id },
      ),
      fc.boolean(),
    )
    .map(([steps, exercise]) => (exercise ? [...steps, EXERCISE_END] : steps))

/** Five steps of the user's own that all want the same half hour. */
export const crowdOfSteps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record({ latest: multipleOf(5, 20, 30), width: multipleOf(5, 10, 25), minutes: multipleOf(5, 5, 15) }),
    {
      minLength: 5,
      maxLength: 5,
    },
  )
  .map((crowd) =>
    crowd.map(({ latest, width, minutes }, index): Step => {
      const window = { earliestStart: latest + width, latestStart: latest }
      return {
        id: `own_${index}`,
        kind: 'do',
        preferred: window,
        accepted: window,
        usualMinutesBeforeBed: latest + 10,
        durations: [minutes],
      }
    }),
  )

/** Five steps of the user's own that take equally long and want the same hour, most of them at the same moment. */
export const likeSteps: fc.Arbitrary<readonly Step[]> = fc
  .record({
    latest: multipleOf(5, 20, 30),
    width: multipleOf(5, 15, 30),
    minutes: multipleOf(5, 5, 10),
    usual: fc.array(multipleOf(5, 0, 10), { minLength: 5, maxLength: 5 }),
    wider: fc.array(multipleOf(5, 0, 5), { minLength: 5, maxLength: 5 }),
  })
  .map(({ latest, width, minutes, usual, wider }) =>
    usual.map((inset, index): Step => {
      const window = { earliestStart: latest + width + (wider[index] ?? 0), latestStart: latest }
      return {
        id: `own_${index}`,
        kind: 'do',
        preferred: window,
        accepted: window,
        usualMinutesBeforeBed: latest + inset,
        durations: [minutes],
      }
    }),
  )

/** Magnesium, the wind-down and two steps of the user's own, some of which can be shorter. */
export const ourStepsAndOwn: fc.Arbitrary<readonly Step[]> = fc
  .tuple(ownStep('walk', 10), ownStep('journal', 10))
  .map((own) => [MAGNESIUM, shortWindDown, ...own])
