import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesBefore } from '../evening/instant'
import { wallClockAt } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import type { LogEvent } from '../log/log-event'
import type { EveningPlan } from '../planner/evening-plan'
import type { Night } from '../routine/routine'
import type { StepId } from '../routine/step'
import { adherenceOf, anchorOf, habitOf } from './adherence'
import type { Bedtime } from './bedtimes'
import { bedtimeRegularity } from './bedtimes'
import { compareRatings } from './comparison'
import { bedDrift, DRIFT_WITHIN, stepDrift } from './drift'
import { isKept, scoreOf, shareDone } from './evening-score'
import type { Experiment } from './experiment'
import { experimentStatus } from './experiment'
import type { EveningCell, InsightRange, Insights, InsightsView } from './insights-view'
import { EVENINGS_NEEDED, WEEKS_OF } from './insights-view'
import { beganOn, lookBackOf } from './look-back'
import type { Asked, PastEvening } from './past-evening'
import { meantBed, pastEvenings, sleepOf, wentToBed } from './past-evening'
import type { RatedNight } from './ratings'
import { ratingTrend } from './ratings'
import { sleepRegularityIndex } from './sleep-regularity'
import { streakOf } from './streak'
import { strengths } from './strength'

/** Minutes before bed from which no statistics are shown: the evening is for winding down (design choice). */
const CALM_MINUTES = 30

/** Evenings looked at whatever the range, so that strength and streak are the same on each: a year and a bit. */
const EVENINGS_READ = 53 * 7

/** What insights are made from. */
export interface InsightSources {
  /** The lines from {@link firstEveningRead} on. */
  readonly lines: readonly LogEvent[]
  readonly range: InsightRange
  readonly tonight: EveningDate
  readonly plan: EveningPlan | null
  readonly now: Instant
  readonly zone: Zone
  readonly asked: (evening: EveningDate) => Asked
  /** Whether anything may be concluded about magnesium. */
  readonly magnesium: boolean
  /** The night of every planned evening; null when weekdays differ. */
  readonly usualNight: Night | null
  /** Evenings a week with a plan. */
  readonly nightsAWeek: number
  readonly experiment: Experiment | null
}

/** The first evening whose lines are needed. */
export const firstEveningRead = (tonight: EveningDate): EveningDate => addEvenings(tonight, -EVENINGS_READ)

/** Whether numbers wait for the morning: from half an hour before bed until the time to get up. */
const isCalm = (plan: EveningPlan | null, now: Instant): boolean =>
  plan !== null && minutesBefore(plan.bedtime, CALM_MINUTES) <= now && now < plan.wake

/** What the evenings before tonight teach. */
export const insightsOf = (sources: InsightSources): InsightsView => {
  const { lines, range, tonight, plan, now, zone } = sources
  if (plan && isCalm(plan, now)) return { shows: 'rest', until: plan.wake }
  const last = addEvenings(tonight, -1)
  const all = pastEvenings(lines, firstEveningRead(tonight), last, sources.asked, zone)
  const first = addEvenings(tonight, -7 * WEEKS_OF[range])
  const within = all.filter(({ evening }) => evening >= first)
  const cells = within.map((past): EveningCell => ({ evening: past.evening, ...scoreOf(past) }))
  const recorded = all.filter(isRecorded).length
  const unreadable = cells.filter(({ state }) => state === 'unreadable').length
  if (recorded < EVENINGS_NEEDED) {
    return { shows: 'too_few', range, recorded, needed: EVENINGS_NEEDED, unreadable, cells }
  }
  return { ...conclusions(sources, all, within), range, first, last, recorded, unreadable, cells }
}

const isRecorded = (past: PastEvening): boolean =>
  past.checkIn !== null || [...past.outcomes.values()].some(({ standing }) => standing !== null)

type Concluded = Omit<Insights, 'range' | 'first' | 'last' | 'recorded' | 'unreadable' | 'cells'>

const conclusions = (
  sources: InsightSources,
  all: readonly PastEvening[],
  within: readonly PastEvening[],
): Concluded => {
  const { tonight, plan, nightsAWeek, experiment } = sources
  const steps = stepsAsked(within, sources)
  const scores = all.map(scoreOf)
  const strength = strengths(scores.map(shareDone), nightsAWeek)
  const nights = bedtimesOf(within)
  return {
    shows: 'insights',
    anchor: anchorOf(all, steps),
    strength: { now: strength.at(-1) ?? 0, before: strength.at(-1 - 28) ?? 0 },
    streak: streakOf(scores.map(isKept)),
    steps: adherenceOf(within, steps).map((one) => ({ ...one, ...habitOf(all, one.step, nightsAWeek) })),
    bedtimes: {
      nights,
      regularity: bedtimeRegularity(nights),
      index: sleepRegularityIndex(within.flatMap((past) => sleepOf(past) ?? [])),
    },
    ratings: ratingTrend(rated(within)),
    comparisons: steps
      .filter((step) => sources.magnesium || !isMagnesium(step))
      .map((step) => ({
        step,
        comparison: compareRatings(ratingsWhere(within, step, true), ratingsWhere(within, step, false)),
      })),
    experiment: experiment && {
      step: experiment.step,
      status: experimentStatus(
        experiment,
        all.map((past) => ({
          evening: past.evening,
          done: isRecorded(past) ? past.outcomes.get(experiment.step)?.outcome === 'done' : null,
          rating: past.checkIn?.rating ?? null,
        })),
        addEvenings(tonight, -1),
      ),
    },
    lookBack: lookBack(sources, all),
    drift:
      (plan && stepDrift(all, plan)) ?? bedDrift(bedtimesOf(all.slice(-DRIFT_WITHIN)), sources.usualNight),
  }
}

/** The steps a range asked for, without those switched off since. */
const stepsAsked = (evenings: readonly PastEvening[], { asked }: InsightSources): StepId[] => {
  const wanted = new Set(evenings.slice(-7).flatMap(({ evening }) => asked(evening).steps))
  const known = new Set(evenings.flatMap(({ outcomes }) => [...outcomes.keys()]))
  return [...known].filter((step) => wanted.has(step))
}

const isMagnesium = (step: StepId): boolean => step === 'magnesium' || step === 'magnesium_2'

const bedtimesOf = (evenings: readonly PastEvening[]): Bedtime[] =>
  evenings.flatMap((past) => {
    const inBed = wentToBed(past)
    return inBed === null
      ? []
      : [{ evening: past.evening, actual: wallClockAt(inBed, past.zone).time, meant: meantBed(past) }]
  })

const rated = (evenings: readonly PastEvening[]): RatedNight[] =>
  evenings.flatMap(({ evening, checkIn }) => (checkIn?.rating ? [{ evening, rating: checkIn.rating }] : []))

/** Ratings of the nights after evenings on which a step was done, or was known not to be. */
const ratingsWhere = (evenings: readonly PastEvening[], step: StepId, done: boolean): number[] =>
  rated(
    evenings.filter(({ outcomes }) => {
      const outcome = outcomes.get(step)?.outcome
      return done ? outcome === 'done' : outcome === 'skipped' || outcome === 'missed'
    }),
  ).map(({ rating }) => rating)

const lookBack = (
  { tonight, magnesium }: InsightSources,
  all: readonly PastEvening[],
): Concluded['lookBack'] => {
  const taken = all.filter(({ outcomes }) => outcomes.get('magnesium')?.outcome === 'done')
  const takes = magnesium && taken.length > 0
  const since = beganOn((takes ? taken : all.filter(isRecorded)).map(({ evening }) => evening))
  const due = since && lookBackOf(since, tonight, rated(all))
  return due ? { ...due, about: takes ? 'magnesium' : 'evenings' } : null
}
