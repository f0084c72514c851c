import type { Instant } from '../shared/evening/instant'
import { MINUTE, minutesAfter } from '../shared/evening/instant'
import { entriesOf } from '../shared/log/entries-of'
import type { EveningPlan } from '../shared/planner/evening-plan'
import type { Clock, NotificationAnswer, NotificationToShow, Notifier } from '../shared/ports'
import { tellDue } from '../shared/reminders/catch-up'
import { dueReminders, nextDueAfter } from '../shared/reminders/due-reminders'
import type { Delivery, Reminder } from '../shared/reminders/ledger'
import { forgetBefore, remember } from '../shared/reminders/ledger'
import { catchUpNotice, noticeOf, parseNoticeKey, usualSnooze } from '../shared/reminders/notice'
import type { EveningService } from './evening-service'

/** The longest the loop goes without looking: a sleep or a moved clock is noticed within this. */
const LONGEST_WAIT = 15_000

/** What the loop stands on. */
export interface LoopPorts {
  readonly clock: Clock
  readonly service: EveningService
  readonly notifier: Notifier
  /** Brings the window to the front, when a notification itself is clicked. */
  showWindow(): void
  /** A surprise the loop survives; it is written down where surprises go. */
  onProblem(problem: unknown): void
}

/** The one timer. */
export interface ReminderLoop {
  start(): void
  stop(): void
  /** Looks at once: after a wake-up, an unlock or a change. Harmless as often as it likes to come. */
  bringForward(): void
}

/** Builds the loop: instants are the truth, the timer only decides when to look next. */
export const reminderLoop = ({
  clock,
  service,
  notifier,
  showWindow,
  onProblem,
}: LoopPorts): ReminderLoop => {
  const runningSince = clock.now()
  let lookedAt = { wall: service.ledger().lookedAt ?? runningSince, monotonic: clock.monotonic() }
  let shownMinute = 0
  /** What is on the user's screen, by name, so that an answered step takes its notification along. */
  const showing = new Set<string>()
  let callOff: () => void = () => {}

  const planFor = (plans: readonly EveningPlan[], reminder: Reminder): EveningPlan | undefined =>
    plans.find((plan) => plan.evening === reminder.evening)

  const tell = async (notification: NotificationToShow): Promise<void> => {
    showing.add(notification.key)
    service.setNotificationsWork(await notifier.show(notification))
  }

  const withdrawAnswered = (): void => {
    const now = clock.now()
    const { log } = service.live(now)
    for (const key of showing) {
      const about = parseNoticeKey(key)
      const snoozed = service
        .ledger()
        .snoozes.some((one) => one.evening === about?.evening && one.step === about.step && now < one.until)
      if (!about || (!snoozed && !entriesOf(log, about.evening).has(about.step))) continue
      showing.delete(key)
      void notifier.withdraw(key).catch(onProblem)
    }
  }

  const ring = async (plans: readonly EveningPlan[], reminder: Reminder, now: Instant): Promise<void> => {
    const plan = planFor(plans, reminder)
    const step = plan?.steps.find((one) => one.id === reminder.step)
    if (plan && step) await tell(noticeOf(service.wording(), plan, step, reminder, now))
  }

  const tellLate = async (plans: readonly EveningPlan[], late: readonly Reminder[]): Promise<void> => {
    const zone = plans[0]?.zone
    if (late.length > 0 && zone) await tell(catchUpNotice(service.wording(), late, zone))
  }

  /** Where the last look stood, by the wall as it is now: a clock that was set back counts from where it stands. */
  const lastLook = (now: Instant): Instant => {
    const elapsed = clock.monotonic() - lookedAt.monotonic
    return now < lookedAt.wall ? now - elapsed : lookedAt.wall
  }

  const handle = (due: readonly Reminder[], plans: readonly EveningPlan[], now: Instant): void => {
    const told = tellDue(due, now, runningSince, (reminder) => {
      const bedtime = planFor(plans, reminder)?.bedtime
      return bedtime === undefined || now > minutesAfter(bedtime, 30)
    })
    const oldest = plans[0]?.evening
    // Remembered before it is shown: a crash in between costs one reminder, never rings one twice.
    const remembered = remember(service.ledger(), told, now)
    service.keepLedger(oldest ? forgetBefore(remembered, oldest) : remembered)
    const ofThese = (delivery: Delivery): Reminder[] =>
      told.filter((one) => one.delivery === delivery).map((one) => one.reminder)
    for (const reminder of ofThese('shown')) void ring(plans, reminder, now).catch(onProblem)
    void tellLate(plans, ofThese('caught_up')).catch(onProblem)
  }

  /** Looks at what fell due since the last time; returns how long to wait for the next. */
  const look = (): number => {
    const now = clock.now()
    const { plans, log } = service.live(now)
    const due = dueReminders(plans, log, service.ledger(), lastLook(now), now)
    lookedAt = { wall: now, monotonic: clock.monotonic() }
    if (due.length > 0) handle(due, plans, now)
    service.retrySaving()
    const minute = Math.floor(now / MINUTE)
    if (due.length > 0 || minute !== shownMinute) service.refresh()
    shownMinute = minute
    const next = nextDueAfter(plans, log, service.ledger(), now)
    return Math.max(
      1,
      Math.min(
        LONGEST_WAIT,
        service.hasViewers() ? MINUTE - (now % MINUTE) : LONGEST_WAIT,
        next === undefined ? LONGEST_WAIT : next - now,
      ),
    )
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

  const answered = ({ key, pressed }: NotificationAnswer): void => {
    const about = parseNoticeKey(key)
    if (pressed === 'opened' || !about) return showWindow()
    const { evening, step } = about
    if (pressed === 'snooze') {
      const planned = service.live(clock.now()).plans.find((plan) => plan.evening === evening)
      const open = planned?.steps.find((one) => one.id === step)
      const minutes = open && usualSnooze(open, clock.now())
      if (minutes !== undefined) service.snooze(evening, step, minutes)
    } else {
      const reply = service.answer(evening, step, { answer: pressed === 'done' ? 'done' : 'skipped' })
      // A notification has no room for a warning: the window has.
      if (!reply.recorded && reply.warnings) showWindow()
    }
  }

  return {
    start: () => {
      notifier.onAnswer(answered)
      service.onChange(() => {
        withdrawAnswered()
        turn()
      })
      turn()
      void notifier
        .capabilities()
        .then((able) => service.setNotificationsWork(able.service !== 'none'))
        .catch(onProblem)
    },
    stop: () => callOff(),
    bringForward: turn,
  }
}
