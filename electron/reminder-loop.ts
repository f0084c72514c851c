import { addEvenings } from '../shared/evening/evening-date'
import type { Instant } from '../shared/evening/instant'
import { MINUTE, minutesAfter } from '../shared/evening/instant'
import type { EveningPlan } from '../shared/planner/evening-plan'
import { tellDue } from '../shared/reminders/catch-up'
import { dueReminders, heldReminders, nextDueAfter } from '../shared/reminders/due-reminders'
import type { Reminder } from '../shared/reminders/ledger'
import { forgetBefore, forgetUntold, remember } from '../shared/reminders/ledger'
import { reminderWish } from '../shared/reminders/reminder-wish'
import { looked } from '../shared/reminders/runs'
import { journeyNotice } from '../shared/travel/journey-notice'
import type { Travel } from '../shared/travel/travel'
import { lowStock } from './low-stock'
import type { Notice, NoticePorts } from './notices'
import { announced, notices } from './notices'
import { isEveningOver, noticesOf } from './notices-of'

/** The longest the loop goes without looking: a sleep or a moved clock is noticed within this. */
const LONGEST_WAIT = 15_000

/** How long the disk may believe Evenfall was not running although it was. */
const LONGEST_UNSAVED = 10 * MINUTE

/** So many evenings before the oldest live one are remembered in detail, for the report. */
const EVENINGS_REMEMBERED = 7

/** The one timer. */
export interface ReminderLoop {
  start(): void
  stop(): void
  /** Looks at once: after a wake-up, an unlock or a change. Harmless as often as it likes to come. */
  bringForward(): void
}

/** Builds the loop: instants are the truth, the timer only decides when to look next. */
export const reminderLoop = (ports: NoticePorts): ReminderLoop => {
  const { clock, service, notifier, onProblem } = ports
  const screen = notices(ports)
  let runningSince = clock.now()
  let lookedAt = { wall: service.ledger().lookedAt ?? runningSince, monotonic: clock.monotonic() }
  let savedAt = runningSince
  let shownMinute = 0
  let callOff: () => void = () => {}

  const handle = (due: readonly Reminder[], plans: readonly EveningPlan[], now: Instant): void => {
    const told = tellDue(due, {
      now,
      runningSince,
      hold: service.hold(now),
      ledger: service.ledger(),
      eveningOver: (reminder) => isEveningOver(plans, reminder, now),
    })
    const toShow = noticesOf(told, plans, service.wording(), now)
    const oldest = plans[0]?.evening
    // Remembered before it is shown: a crash in between costs one reminder, never rings one twice.
    const remembered = looked(remember(service.ledger(), told, now), now)
    const known = announced(remembered, toShow)
    service.keepLedger(oldest ? forgetBefore(known, addEvenings(oldest, -EVENINGS_REMEMBERED)) : known)
    savedAt = now
    screen.show(toShow)
  }

  const announce = (notice: Notice): void => {
    service.keepLedger(announced(service.ledger(), [notice]))
    screen.show([notice])
  }

  /** The window asks; this only says so, for whoever does not have it open. */
  const tellJourney = (journey: Travel, plans: readonly EveningPlan[], now: Instant): void => {
    const tonight = plans.find(({ bedtime }) => now < bedtime)
    if (service.hold(now)) return
    announce({
      notification: journeyNotice(service.wording(), journey, tonight),
      about: [],
      reminders: [],
      until: tonight?.bedtime ?? minutesAfter(now, 60),
    })
  }

  /** A clock that was set back counts from where it stands, and what did not ring yet may still do so. */
  const noticeClock = (now: Instant): Instant => {
    const elapsed = clock.monotonic() - lookedAt.monotonic
    const setBack = lookedAt.wall + elapsed - now
    runningSince = Math.min(runningSince, now)
    if (now >= lookedAt.wall) return lookedAt.wall
    if (setBack > MINUTE) {
      service.shortenPause(setBack)
      service.keepLedger(looked(forgetUntold(service.ledger(), now), now))
      savedAt = now
    }
    return now - elapsed
  }

  /** What found no service waits until there is one. */
  const canBeTold = ({ key }: Reminder): boolean =>
    service.notificationsWork() || service.ledger().handled[key]?.delayedBy !== 'no_service'

  /** Whoever shows notifications may come late, or come back: then what waited for it is told at once. */
  const findService = async (): Promise<void> => {
    const { service: found } = await notifier.capabilities()
    const didWork = service.notificationsWork()
    service.setNotificationsWork(found !== 'none')
    if (found !== 'none' && !didWork) turn()
  }

  /** Looks at what fell due since the last time; returns how long to wait for the next. */
  const look = (): number => {
    const now = clock.now()
    const since = noticeClock(now)
    lookedAt = { wall: now, monotonic: clock.monotonic() }
    const journey = service.noticeJourney()
    service.notePlans(now)
    const { plans, log } = service.live(now)
    const settings = reminderWish(service.records().settings)
    const held = service.hold(now)
      ? []
      : heldReminders(plans, log, service.ledger(), settings).filter(canBeTold)
    const due = [...held, ...dueReminders(plans, log, service.ledger(), since, now, settings)]
    if (due.length > 0) handle(due, plans, now)
    else if (Math.abs(now - savedAt) >= LONGEST_UNSAVED) {
      service.keepLedger(looked(service.ledger(), now))
      savedAt = now
    }
    if (journey) tellJourney(journey, plans, now)
    const low = lowStock(service, plans, now)
    if (low) announce(low)
    screen.tidy()
    service.retrySaving()
    if (!service.notificationsWork()) void findService().catch(onProblem)
    const minute = Math.floor(now / MINUTE)
    if (due.length > 0 || journey || minute !== shownMinute) service.refresh()
    shownMinute = minute
    const next = Math.min(
      nextDueAfter(plans, log, service.ledger(), now, settings) ?? Number.POSITIVE_INFINITY,
      service.pausedUntil(now) ?? Number.POSITIVE_INFINITY,
    )
    const untilNextMinute = service.hasViewers() ? MINUTE - (now % MINUTE) : LONGEST_WAIT
    return Math.max(1, Math.min(LONGEST_WAIT, untilNextMinute, next - now))
  }

  const turn = (): void => {
    callOff()
    let wait = LONGEST_WAIT
    try {
      wait = look()
    } catch (problem) {
      onProblem(problem)
    }
    callOff = clock.after(wait, turn)
  }

  return {
    start: () => {
      service.startRun()
      screen.start()
      service.onChange(turn)
      turn()
      void findService().catch(onProblem)
    },
    stop: () => {
      callOff()
      service.keepLedger(service.ledger())
    },
    bringForward: turn,
  }
}
