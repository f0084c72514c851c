import type { EveningDate } from '../shared/evening/evening-date'
import { addEvenings, eveningOf } from '../shared/evening/evening-date'
import type { Instant } from '../shared/evening/instant'
import type { Zone } from '../shared/evening/zone'
import type { Carried, Recorded, Refusal, Undone } from '../shared/ipc/answers'
import type { DoseWarning } from '../shared/log/dose-warnings'
import { doseWarnings } from '../shared/log/dose-warnings'
import { dosesOf, isDose } from '../shared/log/doses-of'
import { entriesOf, standingEntries } from '../shared/log/entries-of'
import type { CheckIn, Drink, Entry, LogEvent, StockChange } from '../shared/log/log-event'
import { takenBack } from '../shared/log/taken-back'
import { zoneOfEvening } from '../shared/log/zone-of-evening'
import type { EveningPlan, PlannedStep } from '../shared/planner/evening-plan'
import { medicineGaps } from '../shared/planner/forbidden-times'
import type { Clock, NewId } from '../shared/ports'
import { promise } from '../shared/reminders/ledger'
import type { SnoozeWish } from '../shared/reminders/snooze'
import { snoozedUntil } from '../shared/reminders/snooze'
import type { StepId } from '../shared/routine/step'
import { portionOf } from '../shared/safety/dose'
import { mayShowAmounts } from '../shared/safety/magnesium-gate'
import { availableMilligrams, UPPER_LIMIT } from '../shared/safety/magnesium-limit'
import { medicineTimes } from '../shared/safety/medicine-times'
import { keepsStock } from '../shared/stock/stock-view'
import type { RecordsKeeper } from './records-keeper'

/** What answering stands on. */
export interface AnswerPorts {
  readonly clock: Clock
  readonly keeper: RecordsKeeper
  readonly newId: NewId
  zone(): Zone
  planFor(evening: EveningDate): EveningPlan | null
  /** Tells everybody that something changed. */
  changed(): void
}

/** What the user tells about a step; it happened just now unless said otherwise. */
export type Told = Pick<Entry, 'answer'> &
  Partial<Pick<Entry, 'happenedAt' | 'reason' | 'note' | 'amountMilligrams'>> & {
    /** Whether a warning about this dose was read. */
    readonly knowing?: true
  }

/** What the user can say about an evening: that a step was done or skipped, "later", "I drank", "not so". */
export interface EveningAnswers {
  answer(evening: EveningDate, step: StepId, told: Told, extra?: true): Recorded
  correct(evening: EveningDate, id: string, told: Told): Recorded
  snooze(evening: EveningDate, step: StepId, wish: SnoozeWish): Carried
  drank(drink: Drink, drankAt?: Instant): Recorded
  drankAlcohol(glasses: number, drankAt?: Instant): Recorded
  checkIn(evening: EveningDate, checkIn: CheckIn): Recorded
  /** Tablets came in or were counted: those of the product in use. */
  stocked(change: StockChange['change'], tablets: number): Recorded
  /** Takes back the line with this id, whatever it says. */
  undo(evening: EveningDate, id: string): Undone
}

const refused = (refusal: Refusal): Recorded => ({ recorded: false, refusal })

/** Builds the answers: each is one line of the log, or a promise in the ledger. */
export const eveningAnswers = (ports: AnswerPorts): EveningAnswers => {
  const { clock, keeper, newId, zone, planFor, changed } = ports
  const written = (evening: EveningDate) => ({
    id: newId(),
    evening,
    writtenAt: clock.now(),
    zone: zone(),
  })
  const add = (line: LogEvent): Recorded => {
    keeper.add(line)
    changed()
    return { recorded: true, id: line.id, evening: line.evening }
  }
  const linesOf = (evening: EveningDate) => keeper.log(evening, evening)
  const plannedStep = (evening: EveningDate, step: StepId): PlannedStep | undefined =>
    planFor(evening)?.steps.find((one) => one.id === step)

  /** A moment the user names has come, and lies in the evening or in the day before its noon, here or where it was. */
  const momentProblem = (evening: EveningDate, at: Instant | undefined): Refusal | undefined => {
    if (evening > addEvenings(eveningOf(clock.now(), zone()), 1)) return 'in_the_future'
    if (at === undefined) return undefined
    if (at > clock.now()) return 'in_the_future'
    const places = [zone(), zoneOfEvening(linesOf(evening), evening, zone())]
    const fits = [evening, addEvenings(evening, -1)]
    return places.some((place) => fits.includes(eveningOf(at, place))) ? undefined : 'outside_the_evening'
  }

  const warningsFor = (evening: EveningDate, entry: Entry, besides?: string): readonly DoseWarning[] => {
    if (!isDose(entry)) return []
    const around = [addEvenings(evening, -1), addEvenings(evening, 1)] as const
    const others = dosesOf(keeper.log(...around)).filter(({ id }) => id !== besides)
    const { health } = keeper.records()
    const medicines = medicineTimes(health)
    const cap = UPPER_LIMIT[health.region]
    const { happenedAt: takenAt, amountMilligrams } = entry
    const gaps = medicineGaps({ evening: eveningOf(takenAt, zone()), zone: zone(), medicines })
    return doseWarnings(
      { takenAt, ...(amountMilligrams === undefined ? {} : { amountMilligrams }) },
      {
        others,
        sameEvening: others.filter((dose) => dose.evening === evening),
        gaps: gaps.filter(({ givesWay }) => !givesWay),
        limits: mayShowAmounts(health) ? { cap, available: availableMilligrams(health) ?? cap } : null,
      },
    )
  }

  /** Records an entry, unless it is a dose the user should read something about first. */
  const careful = (
    evening: EveningDate,
    told: Told,
    entry: Entry,
    record: () => Recorded,
    besides?: string,
  ): Recorded => {
    const wrong = momentProblem(evening, told.happenedAt)
    if (wrong) return refused(wrong)
    const warnings = told.knowing ? [] : warningsFor(evening, entry, besides)
    return warnings.length > 0 ? { recorded: false, refusal: 'dose_needs_a_look', warnings } : record()
  }

  /** What was planned is what was taken, unless the user says another amount. */
  const plannedAmount = (step: StepId, { answer }: Told): Pick<Entry, 'amountMilligrams'> => {
    const { health, routine } = keeper.records()
    const portion = answer === 'done' ? portionOf(health, routine.splitDose, step) : null
    return portion ? { amountMilligrams: portion.milligrams } : {}
  }

  const entryOf = (step: StepId, { knowing: _knowing, happenedAt = clock.now(), ...told }: Told): Entry => ({
    step,
    happenedAt,
    ...told,
  })

  return {
    answer: (evening, step, told, extra) => {
      const planned = plannedStep(evening, step)
      const isLate = evening < eveningOf(clock.now(), zone())
      if (!planned && !extra && !isLate) return refused('no_such_step')
      if (!extra && entriesOf(linesOf(evening), evening).has(step)) return refused('already_answered')
      const moment =
        extra || !planned || planned.start === null
          ? {}
          : { planned: { start: planned.start, window: planned.window } }
      const amount = extra ? {} : plannedAmount(step, told)
      const entry = { ...amount, ...entryOf(step, told), ...moment, ...(extra ? { extra } : {}) }
      return careful(evening, told, entry, () => add({ ...written(evening), event: 'recorded', entry }))
    },
    correct: (evening, id, told) => {
      const before = standingEntries(linesOf(evening)).find((one) => one.id === id)?.entry
      if (!before) return refused('no_such_entry')
      const { planned, extra, amountMilligrams } = before
      // Who may not see an amount can't have meant to take it out of the log.
      const unseen = told.answer === 'done' && !mayShowAmounts(keeper.records().health)
      const entry = {
        ...(unseen && amountMilligrams !== undefined ? { amountMilligrams } : {}),
        ...entryOf(before.step, { ...told, happenedAt: told.happenedAt ?? before.happenedAt }),
        ...(planned ? { planned } : {}),
        ...(extra ? { extra } : {}),
      }
      const record = () => add({ ...written(evening), event: 'corrected', corrects: id, entry })
      return careful(evening, told, entry, record, id)
    },
    snooze: (evening, step, wish) => {
      const planned = plannedStep(evening, step)
      if (!planned) return { carried: false, refusal: 'no_such_step' }
      if (entriesOf(linesOf(evening), evening).has(step))
        return { carried: false, refusal: 'already_answered' }
      const askedAt = clock.now()
      const until = snoozedUntil(planned, wish, askedAt)
      if (until === undefined) return { carried: false, refusal: 'past_the_window' }
      keeper.keepLedger(promise(keeper.ledger(), { evening, step, askedAt, until }))
      changed()
      return { carried: true }
    },
    drank: (drink, drankAt = clock.now()) =>
      drankAt > clock.now()
        ? refused('in_the_future')
        : add({ ...written(eveningOf(drankAt, zone())), event: 'drank', drink, drankAt }),
    drankAlcohol: (glasses, drankAt = clock.now()) =>
      drankAt > clock.now()
        ? refused('in_the_future')
        : add({ ...written(eveningOf(drankAt, zone())), event: 'drank_alcohol', glasses, drankAt }),
    checkIn: (evening, checkIn) => {
      const moments = [checkIn.toBedAt, checkIn.wokeAt, checkIn.upAt].flatMap((at) => at ?? [])
      return moments.some((at) => at > clock.now())
        ? refused('in_the_future')
        : add({ ...written(evening), event: 'checked_in', checkIn })
    },
    stocked: (change, tablets) => {
      const { health } = keeper.records()
      if (!health.product || !keepsStock(health)) return refused('not_offered')
      const stock = { change, tablets, milligramsPerTablet: health.product.tabletMilligrams }
      return add({ ...written(eveningOf(clock.now(), zone())), event: 'stocked', stock })
    },
    undo: (evening, id) => {
      const lines = linesOf(evening)
      if (!lines.some((line) => line.id === id) || takenBack(lines).has(id)) {
        return { carried: false, refusal: 'no_such_entry' }
      }
      const line: LogEvent = { ...written(evening), event: 'undone', undoes: id }
      add(line)
      return { carried: true, id: line.id }
    },
  }
}
