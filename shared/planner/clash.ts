import type { Step, StepId } from '../routine/step'
import { startsWithin } from '../routine/step'
import type { Candidate } from './choices'
import type { RuleId } from './evening-plan'
import type { Fitting } from './fit-together'
import { canFitTogether, fittingOf, shortest } from './fit-together'
import type { Hindrance } from './forbidden-times'
import { forbids } from './forbidden-times'
import type { Span } from './span'

/** A step without a place, and everything that may stand in its way. */
export interface Misfit {
  readonly step: Step
  /** Noon to noon in minutes before bed: where the step could lie if its window did not matter. */
  readonly evening: Span
  readonly hindrances: readonly Hindrance[]
  /** The more important steps that have a place, with every place they could have. */
  readonly moreImportant: readonly Candidate[]
}

/** Starts of the misfit that break exactly the same rules. */
interface Starts {
  readonly broken: readonly RuleId[]
  readonly fitting: Fitting
}

/**
 * The smallest set of rules that together leave a step no place; without any one of them the others can be kept. Of
 * several such sets it is the first in the order window, duration, commitments, medicines, now, settled steps, steps
 * to be placed. `duration` is broken by an imaginary step of one minute.
 *
 * Sets grow one rule at a time: wherever the rules chosen so far still leave a place, a clash must hold one of the
 * rules that this place breaks, so only those are added.
 */
export const smallestClash = (misfit: Misfit): readonly RuleId[] => {
  const { step, hindrances, moreImportant } = misfit
  const window: RuleId = `window:${step.id}`
  const duration: RuleId = `duration:${step.id}`
  const others = moreImportant.map(({ id, choices }) => ({ rule: ruleOf(id), fitting: shortest(choices) }))
  const order = [
    ...new Set([window, duration, ...hindrances.map(({ rule }) => rule), ...others.map(({ rule }) => rule)]),
  ]
  const whole = startsByBrokenRules(misfit, window, Math.min(...step.durations))
  const moment = startsByBrokenRules(misfit, window, 1)

  /** The rules that some place kept by all of `rules` breaks; undefined when they leave no place. */
  const brokenBeside = (rules: readonly RuleId[]): readonly RuleId[] | undefined => {
    const kept = others.filter(({ rule }) => rules.includes(rule)).map(({ fitting }) => fitting)
    const place = (rules.includes(duration) ? whole : moment).find(
      ({ broken, fitting }) =>
        !broken.some((rule) => rules.includes(rule)) && canFitTogether([fitting, ...kept]),
    )
    if (!place) return undefined
    const beside = [place.fitting, ...kept]
    const crowded = others.filter(({ rule, fitting }) => {
      if (rules.includes(rule)) return false
      if (!canFitTogether([...beside, fitting])) return true
      beside.push(fitting)
      return false
    })
    return [
      ...place.broken,
      ...crowded.map(({ rule }) => rule),
      ...(rules.includes(duration) ? [] : [duration]),
    ]
  }
  return smallestSet(order, brokenBeside)
}

const ruleOf = (step: StepId): RuleId => `step:${step}`

/** Sorts every start of the evening by the rules it breaks, the fewest broken first. */
const startsByBrokenRules = (misfit: Misfit, window: RuleId, duration: number): readonly Starts[] => {
  const { step, evening, hindrances } = misfit
  const accepted = startsWithin(step.accepted, duration)
  const { lastResorts = [] } = step
  const first = Math.max(evening.start, accepted?.earliest ?? evening.start, ...lastResorts)
  const last = Math.min(evening.end + duration, accepted?.latest ?? evening.start)
  const edges = edgesOf(misfit, accepted, duration)

  /** The rules that a start breaks; undefined for one outside the evening that its window does not allow either. */
  const brokenBy = (start: number): readonly RuleId[] | undefined => {
    const inWindow =
      (accepted !== undefined && start <= accepted.earliest && start >= accepted.latest) ||
      lastResorts.includes(start)
    if (!inWindow && (start > evening.start || start - duration < evening.end)) return undefined
    const inTheWay = hindrances.filter((one) => forbids(one, start, duration)).map(({ rule }) => rule)
    return [...(inWindow ? [] : [window]), ...inTheWay]
  }

  const groups = new Map<string, { broken: readonly RuleId[]; starts: number[] }>()
  let group: { starts: number[] } | undefined
  for (let start = first; start >= last; start--) {
    if (start === first || edges.has(start)) {
      const broken = brokenBy(start)
      const known = broken && (groups.get(broken.join()) ?? { broken, starts: [] })
      if (known) groups.set(known.broken.join(), known)
      group = known
    }
    group?.starts.push(start)
  }
  return [...groups.values()]
    .sort((one, other) => one.broken.length - other.broken.length)
    .map(({ broken, starts }) => ({ broken, fitting: fittingOf(duration, starts) }))
}

/** Where, going through the evening minute by minute, the rules that a start breaks may become others. */
const edgesOf = (
  { step, evening, hindrances }: Misfit,
  accepted: ReturnType<typeof startsWithin>,
  duration: number,
): ReadonlySet<number> =>
  new Set([
    evening.start,
    evening.end + duration - 1,
    ...(accepted ? [accepted.earliest, accepted.latest - 1] : []),
    ...(step.lastResorts ?? []).flatMap((start) => [start, start - 1]),
    ...hindrances.flatMap(({ time, of }) => [
      Math.ceil(time.start + (of === 'start' ? 0 : duration)) - 1,
      Math.floor(time.end),
    ]),
  ])

/** Breadth first: all sets of one rule, then of two …, until some set leaves no place. */
const smallestSet = (
  order: readonly RuleId[],
  brokenBeside: (rules: readonly RuleId[]) => readonly RuleId[] | undefined,
): readonly RuleId[] => {
  let sets: readonly (readonly RuleId[])[] = [[]]
  while (sets.length > 0) {
    const grown = new Map<string, readonly RuleId[]>()
    const clashes: (readonly RuleId[])[] = []
    for (const rules of sets) {
      const broken = brokenBeside(rules)
      if (!broken) clashes.push(rules)
      for (const rule of broken ?? []) {
        const larger = order.filter((one) => one === rule || rules.includes(one))
        grown.set(larger.join(), larger)
      }
    }
    const first = clashes.sort((one, other) => compareSets(one, other, order))[0]
    if (first) return first
    sets = [...grown.values()]
  }
  throw new Error('A step was left out although no rule forbids it')
}

const compareSets = (one: readonly RuleId[], other: readonly RuleId[], order: readonly RuleId[]): number => {
  const difference = order.find((rule) => one.includes(rule) !== other.includes(rule))
  return difference && one.includes(difference) ? -1 : 1
}
