import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { EveningPlan } from '../planner/evening-plan'
import type { ReminderLedger } from '../reminders/ledger'
import type { Outcome } from '../reminders/outcome'
import { outcomeOf } from '../reminders/outcome'
import type { NightWish } from '../routine/night-of'
import type { StepId } from '../routine/step'
import type { LogChange } from './changes-of'
import { changesOf } from './changes-of'
import { standingEntries } from './entries-of'
import type { Drink, Entry, LogEvent, PlannedMoment } from './log-event'
import type { PastOutcome } from './outcomes-of'
import { outcomesOf } from './outcomes-of'
import { takenBack } from './taken-back'
import { zoneOfEvening } from './zone-of-evening'

/** Evenings the log shows and corrects, tonight among them. */
export const SHOWN_EVENINGS = 30

/** An entry with the id to correct or undo it, when and where it was written, and whether the disk still waits. */
export interface ShownEntry {
  readonly id: string
  readonly entry: Entry
  readonly writtenAt: Instant
  readonly zone: Zone
  readonly pending: boolean
}

/** A step of an evening in the log. */
export interface LoggedStep {
  readonly step: StepId
  /** Where it was planned; null for a step the plan has no time for. */
  readonly planned: PlannedMoment | null
  readonly outcome: Outcome | PastOutcome
  readonly logged: ShownEntry | null
}

/** What was drunk in an evening. */
export type ShownDrink = { readonly id: string; readonly drankAt: Instant; readonly pending: boolean } & (
  | { readonly what: 'caffeine'; readonly drink: Drink }
  | { readonly what: 'alcohol'; readonly glasses: number }
)

/** One evening of the log, with all that can be put right about it. */
export interface LoggedEvening {
  readonly evening: EveningDate
  /** Where it was spent: its times are read and told by the clock there. */
  readonly zone: Zone
  readonly kind: NightWish['kind']
  readonly steps: readonly LoggedStep[]
  readonly extras: readonly ShownEntry[]
  readonly drinks: readonly ShownDrink[]
  readonly changes: readonly LogChange[]
}

/** What the log is shown from. */
export interface LogSeen {
  readonly events: readonly LogEvent[]
  readonly planOf: (evening: EveningDate) => EveningPlan | null
  readonly wishOf: (evening: EveningDate) => NightWish
  readonly ledger: ReminderLedger
  readonly pending: ReadonlySet<string>
  readonly now: Instant
  readonly here: Zone
}

/** Steps the ledger still knows the user was told of in an evening. */
export const toldOfSteps = (ledger: ReminderLedger, evening: EveningDate): ReadonlySet<StepId> =>
  new Set(
    Object.values(ledger.handled)
      .filter((one) => one.evening === evening && one.delivery !== 'app_was_off')
      .map((one) => one.step),
  )

const drinksShown = (lines: readonly LogEvent[], pending: ReadonlySet<string>): ShownDrink[] => {
  const undone = takenBack(lines)
  return lines
    .flatMap((line): ShownDrink[] => {
      if (undone.has(line.id)) return []
      const about = { id: line.id, pending: pending.has(line.id) }
      if (line.event === 'drank')
        return [{ ...about, drankAt: line.drankAt, what: 'caffeine', drink: line.drink }]
      if (line.event !== 'drank_alcohol') return []
      return [{ ...about, drankAt: line.drankAt, what: 'alcohol', glasses: line.glasses }]
    })
    .sort((one, other) => one.drankAt - other.drankAt)
}

/** One evening as the log shows it. */
export const loggedEvening = (seen: LogSeen, evening: EveningDate): LoggedEvening => {
  const { events, planOf, wishOf, ledger, pending, now, here } = seen
  const lines = events.filter((line) => line.evening === evening)
  const kind = wishOf(evening).kind
  const plan = planOf(evening)
  const timed = (plan?.steps ?? []).filter(({ start }) => start !== null)
  const outcomes = outcomesOf(lines, {
    evening,
    planned: timed.map(({ id }) => id),
    paused: kind === 'paused',
    told: toldOfSteps(ledger, evening),
  })
  const written = new Map(lines.map((line) => [line.id, line]))
  const shown = (id: string, entry: Entry): ShownEntry[] => {
    const line = written.get(id)
    return line ? [{ id, entry, writtenAt: line.writtenAt, zone: line.zone, pending: pending.has(id) }] : []
  }
  return {
    evening,
    zone: evening < eveningOf(now, here) ? zoneOfEvening(lines, evening, here) : here,
    kind,
    steps: [...outcomes].map(([step, { outcome, standing }]) => {
      const planned = timed.find(({ id }) => id === step)
      const live = plan && planned && outcomeOf(plan, planned, standing?.entry, ledger, now)
      const moment =
        planned && planned.start !== null ? { start: planned.start, window: planned.window } : null
      return {
        step,
        planned: standing?.entry.planned ?? moment,
        outcome: live === 'upcoming' || live === 'open' ? live : outcome,
        logged: standing ? (shown(standing.id, standing.entry)[0] ?? null) : null,
      }
    }),
    extras: standingEntries(lines).flatMap(({ id, entry }) => (entry.extra ? shown(id, entry) : [])),
    drinks: drinksShown(lines, pending),
    changes: changesOf(lines, evening),
  }
}

/** The last thirty evenings, the newest first. */
export const logView = (seen: LogSeen, tonight: EveningDate): LoggedEvening[] =>
  Array.from({ length: SHOWN_EVENINGS }, (_, back) => loggedEvening(seen, addEvenings(tonight, -back)))
