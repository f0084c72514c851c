import type { EveningDate } from '../shared/evening/evening-date'
import { addEvenings } from '../shared/evening/evening-date'
import { firstEveningRead, insightsOf } from '../shared/insight/insights-of'
import type { Asked } from '../shared/insight/past-evening'
import { sleepDiary } from '../shared/insight/sleep-diary'
import { plannedEvenings, withoutTrial, withTrial } from '../shared/insight/trial'
import type { INSIGHT_REQUESTS } from '../shared/ipc/insights'
import { toldOfSteps } from '../shared/log/log-view'
import type { Clock, FileTrouble, NewId } from '../shared/ports'
import type { Records } from '../shared/records'
import { stepsWantedOf, wishOf } from '../shared/records'
import type { Night } from '../shared/routine/routine'
import { mayShowAmounts } from '../shared/safety/magnesium-gate'
import type { EveningService } from './evening-service'
import type { RecordsKeeper } from './records-keeper'
import type { RequestHandlers } from './request-handlers'

/** What insights stand on. */
export interface InsightPorts {
  readonly clock: Clock
  readonly service: EveningService
  readonly keeper: RecordsKeeper
  readonly newId: NewId
}

/** The requests about what the evenings teach. */
type InsightRequests = Pick<RequestHandlers, keyof typeof INSIGHT_REQUESTS>

/** Connects each of them to the domain. */
export const insightRequests = ({ clock, service, keeper, newId }: InsightPorts): InsightRequests => ({
  insights: () => {
    const { tonight } = service.view()
    const records = service.records()
    const nights = Object.values(records.routine.week)
    // Read first: a month that is damaged is found out now.
    const lines = keeper.log(firstEveningRead(tonight.evening), tonight.evening)
    return insightsOf({
      lines,
      range: records.settings.insightsRange,
      tonight: tonight.evening,
      plan: tonight.plan,
      now: clock.now(),
      zone: service.zone(),
      asked: askedOf(records, keeper, service.damaged()),
      magnesium: mayShowAmounts(records.health),
      usualNight: sameNight(nights),
      nightsAWeek: nights.length,
      experiment: records.routine.experiment,
    })
  },
  setInsightsRange: ({ range }) =>
    service.change('settings', (settings) => ({ ...settings, insightsRange: range })),
  sleepDiary: ({ first }) => {
    const last = addEvenings(first, 6)
    return sleepDiary(keeper.log(addEvenings(first, -1), last), first, last, service.zone())
  },
  startExperiment: ({ length }) => {
    const { routine } = service.records()
    const { evening } = service.view().tonight
    if (routine.experiment) return { carried: false, refusal: 'already_running' }
    const evenings = plannedEvenings(routine, addEvenings(evening, 1), length)
    if (evenings.length < length) return { carried: false, refusal: 'nothing_planned' }
    const experiment = { step: 'warm_bath' as const, seed: seedFrom(newId()), evenings }
    return service.change('routine', (before) => withTrial(before, experiment))
  },
  endExperiment: () => {
    const { evening } = service.view().tonight
    return service.change('routine', (routine) => withoutTrial(routine, evening))
  },
})

/** What was asked of past evenings, and which of them lie in a month whose file was damaged. */
const askedOf = (
  records: Records,
  keeper: RecordsKeeper,
  files: readonly FileTrouble[],
): ((evening: EveningDate) => Asked) => {
  const steps = stepsWantedOf(records)
  const ledger = keeper.ledger()
  const damaged = new Set(files.map(({ file }) => file))
  return (evening) => ({
    wish: wishOf(records, evening),
    steps: steps(evening),
    told: toldOfSteps(ledger, evening),
    damaged: damaged.has(`log/${evening.slice(0, 7)}.json`),
  })
}

/** The night all evenings have; null where they differ. */
const sameNight = (nights: readonly (Night | undefined)[]): Night | null => {
  const [night, ...others] = nights.flatMap((one) => one ?? [])
  return night && others.every(({ bed, wake }) => bed === night.bed && wake === night.wake) ? night : null
}

/** The last eight hexadecimal digits of a random id as a number. */
const seedFrom = (id: string): number => Number.parseInt(id.slice(-8), 16)
