import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import type { ReminderLedger, Run } from './ledger'

/** Older runs are forgotten: about a year of starting Evenfall each day. */
const MOST_RUNS = 400

/** The ledger of an Evenfall that starts at `now`. */
export const startRun = (ledger: ReminderLedger, now: Instant): ReminderLedger => ({
  ...ledger,
  runs: [...ledger.runs, { from: now, until: now }].slice(-MOST_RUNS),
})

/**
 * The ledger with the run that is going on until `now`. A clock that was set back a minute or more begins a new one: a
 * run never ends before it began.
 */
export const stillRunning = (ledger: ReminderLedger, now: Instant): ReminderLedger => {
  const run = ledger.runs.at(-1)
  if (!run || now < run.until - MINUTE) return startRun(ledger, now)
  return { ...ledger, runs: [...ledger.runs.slice(0, -1), { ...run, until: Math.max(run.until, now) }] }
}

/** The ledger looked at up to `now`, by an Evenfall that is running. */
export const looked = (ledger: ReminderLedger, now: Instant): ReminderLedger => ({
  ...stillRunning(ledger, now),
  lookedAt: now,
})

/** Whether Evenfall was running at any moment from `from` to `until`. */
export const ranBetween = (runs: readonly Run[], from: Instant, until: Instant): boolean =>
  runs.some((run) => run.from <= until && from <= run.until)
