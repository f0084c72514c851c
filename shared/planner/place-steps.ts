import type { StepId } from '../routine/step'
import type { Candidate, Choice } from './choices'
import { candidatesThatFit } from './fit-together'
import { placeTogether } from './place-together'
import { overlaps } from './span'
import { breaksOrder } from './usual-orders'

/** Steps that are solved together, and what was chosen for them. */
interface Group {
  readonly members: readonly Candidate[]
  readonly chosen: readonly Choice[]
}

/**
 * The best evening for these steps, given in order of priority; steps without a place are absent. First it is settled
 * which steps get a place at all. Each is then placed as if it were alone; steps that turn out to be in each other's
 * way, or in an unusual order, are placed together. As nothing can beat a placement in which each group has its own
 * best, the result is the best of all.
 */
export const placeSteps = (candidates: readonly Candidate[]): ReadonlyMap<StepId, Choice> => {
  const fitting = candidatesThatFit(candidates)
  const groupOf = (members: readonly Candidate[]): Group => ({
    members,
    chosen:
      members.length > 1 ? placeTogether(members) : members.flatMap(({ choices }) => cheapest(choices) ?? []),
  })
  let groups = fitting.map((candidate) => groupOf([candidate]))
  for (let clash = firstClash(groups); clash; clash = firstClash(groups)) {
    const [one, other] = clash
    const together = groupOf(
      fitting.filter((each) => one.members.includes(each) || other.members.includes(each)),
    )
    groups = [...groups.filter((group) => group !== one && group !== other), together]
  }
  return new Map(groups.flatMap(({ chosen }) => chosen.map((choice) => [choice.step, choice])))
}

/** The cheapest of some choices, given in time order: the earliest of equals. */
const cheapest = (choices: readonly Choice[]): Choice | undefined =>
  choices.reduce<Choice | undefined>((one, other) => (one && one.cost <= other.cost ? one : other), undefined)

const firstClash = (groups: readonly Group[]): readonly [Group, Group] | undefined => {
  for (const [index, one] of groups.entries()) {
    const other = groups.slice(index + 1).find((group) => clashes(one, group))
    if (other) return [one, other]
  }
  return undefined
}

const clashes = (one: Group, other: Group): boolean =>
  one.chosen.some((choice) =>
    other.chosen.some((beside) => overlaps(choice, beside) || breaksOrder(choice, beside)),
  )
