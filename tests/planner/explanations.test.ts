import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EveningPlan, RuleId } from '../../shared/planner/evening-plan'
import type { EveningWish } from '../../shared/planner/evening-wish'
import { planEvening } from '../../shared/planner/plan-evening'
import { repaired } from '../../shared/planner/repaired'
import type { Step, StepId } from '../../shared/routine/step'
import { everyRule, hasPlaceUnder } from '../support/every-explanation'
import { stepsToPlace } from '../support/every-placement'
import { fewSteps, randomEvenings } from '../support/random-evenings'

const plannedIds = (plan: EveningPlan): StepId[] =>
  plan.steps.filter(({ kind, state }) => kind === 'do' && state === 'planned').map(({ id }) => id)

/** The misfit of a conflict, and the more important steps that have a place. */
const around = (wish: EveningWish, plan: EveningPlan, id: StepId): { step: Step; moreImportant: Step[] } => {
  const steps = stepsToPlace(wish, plan.bedtime)
  const index = steps.findIndex((step) => step.id === id)
  const step = steps[index]
  if (!step) throw new Error(`${id} is no step of this evening`)
  return { step, moreImportant: steps.slice(0, index).filter((one) => plannedIds(plan).includes(one.id)) }
}

const setsOf = (size: number, rules: readonly RuleId[]): RuleId[][] =>
  size === 0
    ? [[]]
    : rules.flatMap((rule, index) => setsOf(size - 1, rules.slice(index + 1)).map((rest) => [rule, ...rest]))

const evenings = randomEvenings(5, fewSteps(30))

describe('on any evening', { timeout: 180_000 }, () => {
  test('each step without a place has one conflict, whose rules leave no place but would without any one of them', () => {
    fc.assert(
      fc.property(evenings, (wish) => {
        const plan = planEvening(wish)
        const leftOut = stepsToPlace(wish, plan.bedtime).filter(({ id }) => !plannedIds(plan).includes(id))
        expect(plan.conflicts.map(({ step }) => step)).toEqual(leftOut.map(({ id }) => id))
        for (const { step: id, rules } of plan.conflicts) {
          const { step, moreImportant } = around(wish, plan, id)
          const hasPlace = (some: readonly RuleId[]): boolean =>
            hasPlaceUnder(some, wish, plan.bedtime, step, moreImportant)
          expect(hasPlace(rules)).toBe(false)
          for (const rule of rules) expect(hasPlace(rules.filter((one) => one !== rule))).toBe(true)
        }
      }),
      { numRuns: 250 },
    )
  })

  test('no smaller set of rules would leave a step without a place', () => {
    fc.assert(
      fc.property(evenings, (wish) => {
        const plan = planEvening(wish)
        for (const { step: id, rules } of plan.conflicts) {
          const { step, moreImportant } = around(wish, plan, id)
          for (const smaller of setsOf(rules.length - 1, everyRule(wish, step, moreImportant))) {
            expect(hasPlaceUnder(smaller, wish, plan.bedtime, step, moreImportant)).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('every repair, applied, gives the step its place and costs no other step its own', () => {
    fc.assert(
      fc.property(evenings, (wish) => {
        const plan = planEvening(wish)
        for (const { step, repairs } of plan.conflicts) {
          expect(repairs).toContainEqual({ kind: 'skip', step })
          for (const repair of repairs) {
            const after = planEvening(repaired(wish, repair))
            const given = repair.kind === 'skip' ? repair.step : undefined
            const kept = [step, ...plannedIds(plan)].filter((id) => id !== given)
            expect(plannedIds(after)).toEqual(expect.arrayContaining(kept))
            expect(after.conflicts.map((conflict) => conflict.step)).not.toContain(step)
            expect(after.wake).toBe(plan.wake)
            const later = repair.kind === 'move-bedtime' ? repair.minutes : 0
            expect(after.bedtime).toBe(plan.bedtime + later * 60_000)
          }
        }
      }),
      { numRuns: 250 },
    )
  })

  test('a later bedtime is offered as soon as one works', () => {
    fc.assert(
      fc.property(evenings, (wish) => {
        const plan = planEvening(wish)
        for (const { step, repairs } of plan.conflicts) {
          const offered = repairs.find(({ kind }) => kind === 'move-bedtime')
          const limit = offered?.kind === 'move-bedtime' ? offered.minutes : 125
          for (let minutes = 5; minutes < limit; minutes += 5) {
            const ids = plannedIds(planEvening(repaired(wish, { kind: 'move-bedtime', minutes })))
            expect([step, ...plannedIds(plan)].every((id) => ids.includes(id))).toBe(false)
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})
