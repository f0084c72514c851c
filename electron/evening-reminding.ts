import type { Instant } from '../shared/evening/instant'
import type { Zone } from '../shared/evening/zone'
import { clockFace } from '../shared/languages/clock-face'
import { sayIn } from '../shared/languages/language'
import { ownStepNames, stepNames } from '../shared/languages/step-name'
import type { AttentionTeller, Clock } from '../shared/ports'
import type { ReminderLedger } from '../shared/reminders/ledger'
import { soundAt } from '../shared/reminders/quiet-hours'
import { startRun, stillRunning } from '../shared/reminders/runs'
import type { Wording } from '../shared/reminders/wording'
import type { EveningView } from '../shared/view'
import type { RecordsKeeper } from './records-keeper'

/** What reminding stands on. */
interface RemindingPorts {
  readonly clock: Pick<Clock, 'now'>
  readonly keeper: RecordsKeeper
  readonly attention: Pick<AttentionTeller, 'now'>
  zone(): Zone
  view(): EveningView
}

/** What reminders are told from: what is remembered of them, their words, and what holds them back. */
export interface EveningReminding {
  /** What is remembered of reminders, with this run of Evenfall up to now. */
  ledger(): ReminderLedger
  /** Notes that Evenfall runs from now on. */
  startRun(): void
  keepLedger(ledger: ReminderLedger): void
  wording(): Wording
  /** What holds reminders back at `now`; null when they may be told. */
  hold(now: Instant): 'paused' | 'do_not_disturb' | null
  /** Until when reminders are paused; null when they are not. */
  pausedUntil(now: Instant): Instant | null
  /** A pause ends when it would have, though the clock was set back by so many milliseconds. */
  shortenPause(milliseconds: number): void
}

/** Builds it. */
export const eveningReminding = (ports: RemindingPorts): EveningReminding => {
  const { clock, keeper, attention, zone, view } = ports
  let isRunning = false
  const pausedUntil = (now: Instant): Instant | null => {
    const until = keeper.records().settings.pausedUntil
    return until !== null && now < until ? until : null
  }
  const isPrivate = (): boolean => {
    const { wording } = keeper.records().settings.reminders
    return wording === 'system' ? attention.now().contents === 'hidden' : wording === 'private'
  }
  return {
    // Also before the loop looks again, this run goes on until now.
    ledger: () => (isRunning ? stillRunning(keeper.ledger(), clock.now()) : keeper.ledger()),
    startRun: () => {
      keeper.keepLedger(startRun(keeper.ledger(), clock.now()))
      isRunning = true
    },
    keepLedger: keeper.keepLedger,
    wording: () => {
      const { language, clock: face, bath, routine, dose } = view()
      const say = sayIn(language)
      return {
        say,
        name: stepNames(say, ownStepNames(routine.ownSteps), bath.wish.kind),
        showTime: clockFace(language, face),
        bath,
        isPrivate: isPrivate(),
        sound: soundAt(keeper.records().settings.reminders, clock.now(), zone()),
        portions: dose.portions,
      }
    },
    hold: (now) => {
      if (pausedUntil(now) !== null) return 'paused'
      return attention.now().doNotDisturb === 'on' ? 'do_not_disturb' : null
    },
    pausedUntil,
    shortenPause: (milliseconds) => {
      const { settings } = keeper.records()
      if (settings.pausedUntil === null) return
      keeper.keep('settings', { ...settings, pausedUntil: Math.max(0, settings.pausedUntil - milliseconds) })
    },
  }
}
