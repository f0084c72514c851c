import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { ChosenDose, DoseFacts } from './dose'
import { mayShowAmounts } from './magnesium-gate'
import { availableMilligrams, LEAST_AVAILABLE } from './magnesium-limit'

/** Where many people begin, and a gentler beginning, in elemental milligrams a day. */
const USUAL_START = 200
const GENTLE_START = 100

/** Steps in elemental milligrams; those above what is available are left out. */
const STEPS: Record<DoseFacts['region'], readonly number[]> = {
  EU: [200, 250],
  US: [200, 250, 300, 350],
}

/** At least so many days at one amount (design choice; the sources only say "gradually"). */
const DAYS_PER_STEP = 14

/** So many days without complaints before another step. */
const DAYS_WITHOUT_COMPLAINT = 7

/**
 * What somebody who asked for steps may do now: begin at one of two amounts, stay until a date, go to the next amount
 * or stay, or stay because the next would be too much.
 */
export type RampOffer =
  | { readonly offer: 'start'; readonly amounts: readonly number[] }
  | { readonly offer: 'hold'; readonly until: EveningDate }
  | { readonly offer: 'next'; readonly milligrams: number }
  | { readonly offer: 'top'; readonly available: number }

/** The amounts to begin with, the usual one first: never more than is available. */
const startingAmounts = (available: number): readonly number[] => [
  ...new Set([Math.min(USUAL_START, available), Math.min(GENTLE_START, available)]),
]

/**
 * What is offered by `now`; null where no amount may be shown, nothing is left under the limit, or nobody asked for
 * steps. Nothing is ever raised by itself.
 *
 * @example rampOffer({ …200 mg since three weeks, region: 'US' }, now, zone) // { offer: 'next', milligrams: 250 }
 */
export const rampOffer = (facts: DoseFacts, now: Instant, zone: Zone): RampOffer | null => {
  const available = availableMilligrams(facts)
  if (!mayShowAmounts(facts) || available === null || available < LEAST_AVAILABLE) return null
  const { dose } = facts
  if (!dose) return { offer: 'start', amounts: startingAmounts(available) }
  if (!dose.steps || dose.milligrams > available) return null
  const next = STEPS[facts.region].find((step) => step > dose.milligrams && step <= available)
  if (next === undefined) return { offer: 'top', available }
  const until = holdUntil(dose, zone)
  return eveningOf(now, zone) < until ? { offer: 'hold', until } : { offer: 'next', milligrams: next }
}

const holdUntil = ({ since, complaintAt }: ChosenDose, zone: Zone): EveningDate => {
  const stepDone = addEvenings(eveningOf(since, zone), DAYS_PER_STEP)
  if (complaintAt === null) return stepDone
  const wellAgain = addEvenings(eveningOf(complaintAt, zone), DAYS_WITHOUT_COMPLAINT)
  return wellAgain > stepDone ? wellAgain : stepDone
}

/** The dose at another amount; what it was before is remembered, to go back to. */
export const atNext = (dose: ChosenDose, milligrams: number, now: Instant): ChosenDose => ({
  ...dose,
  milligrams,
  since: now,
  before: [...dose.before, dose.milligrams].slice(-20),
})

/** After loose stools, nausea or cramps: the amount before, or none at all. */
export const afterComplaint = (dose: ChosenDose, now: Instant): ChosenDose | null => {
  const milligrams = dose.before.at(-1)
  return milligrams === undefined
    ? null
    : { ...dose, milligrams, since: now, before: dose.before.slice(0, -1), complaintAt: now }
}
