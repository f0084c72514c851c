import type { Instant } from '../shared/evening/instant'
import { entriesOf } from '../shared/log/entries-of'
import { isMagnesium } from '../shared/planner/forbidden-times'
import type {
  Clock,
  NotificationAnswer,
  NotificationToShow,
  Notifier,
  StandingNotification,
  StepOfEvening,
} from '../shared/ports'
import type { ReminderKey, ReminderLedger } from '../shared/reminders/ledger'
import { amend } from '../shared/reminders/ledger'
import { parseNoticeKey, usualSnooze } from '../shared/reminders/notice'
import type { NotificationAction } from '../shared/reminders/on-screen'
import { withOnScreen } from '../shared/reminders/on-screen'
import { mayShowAmounts } from '../shared/safety/magnesium-gate'
import type { EveningService } from './evening-service'

/** What notices stand on. */
export interface NoticePorts {
  readonly clock: Clock
  readonly service: EveningService
  readonly notifier: Notifier
  /** Brings the window to the front. */
  showWindow(): void
  /** Lets the user answer one step: in a small window where `wish` is for one, or the notification had no buttons. */
  showStep(about: StepOfEvening, wish: 'opened' | 'choose'): void
  /** A surprise that is survived; it is written down where surprises go. */
  onProblem(problem: unknown): void
}

/** A notification, and what it is for. */
export interface Notice {
  readonly notification: NotificationToShow
  readonly about: readonly StepOfEvening[]
  readonly reminders: readonly ReminderKey[]
  /** After this it is of no use and withdrawn. */
  readonly until: Instant
}

/** What is on the user's screen, and what the user does with it. */
export interface Notices {
  start(): void
  /** Shows notices the ledger knows of. */
  show(notices: readonly Notice[]): void
  /** Takes away what was answered, put off, told anew, is of no use any more, or may name an amount now hidden. */
  tidy(): void
}

const isAmong = ({ evening, step }: StepOfEvening, others: readonly StepOfEvening[]): boolean =>
  others.some((one) => one.evening === evening && one.step === step)

/** The ledger in which notices should be on the screen. */
export const announced = (ledger: ReminderLedger, notices: readonly Notice[]): ReminderLedger => ({
  ...ledger,
  onScreen: notices.reduce(
    (onScreen, { notification: { key, actions }, about, until }) =>
      withOnScreen(onScreen, {
        key,
        about,
        actions: actions.map(({ action }) => action),
        until,
        mark: null,
      }),
    [...ledger.onScreen],
  ),
})

/** Builds them. What is on the screen is in the ledger, so it is still known after a restart. */
export const notices = ({
  clock,
  service,
  notifier,
  showWindow,
  showStep,
  onProblem,
}: NoticePorts): Notices => {
  const keep = (change: (ledger: ReminderLedger) => ReminderLedger): void =>
    service.keepLedger(change(service.ledger()))
  const gone = (key: string) => (ledger: ReminderLedger) => ({
    ...ledger,
    onScreen: ledger.onScreen.filter((one) => one.key !== key),
  })
  /** Until what an earlier Evenfall showed is taken over, nothing can be replaced or withdrawn. */
  let ready: Promise<void> = Promise.resolve()
  let isReady = false

  const deliver = async ({ notification, reminders }: Notice): Promise<void> => {
    if (!isReady) await ready
    const taking = await notifier.show(notification)
    service.setNotificationsWork(taking === 'taken')
    const { key } = notification
    const deliveredAt = clock.now()
    const about = new Set<string>(reminders)
    const mark = notifier.markOf(key) ?? null
    keep((ledger) => {
      const told = amend(ledger, (one, name) => {
        if (!about.has(name)) return one
        if (taking === 'taken') return { ...one, deliveredAt }
        // With nobody there to show it, it can be told later without ringing twice.
        const delivery = taking === 'no_service' ? 'held' : one.delivery
        return { ...one, delivery, delayedBy: 'no_service' }
      })
      // A service that gave no sign in time may still show it, so it stays to be withdrawn.
      return { ...told, onScreen: told.onScreen.map((one) => (one.key === key ? { ...one, mark } : one)) }
    })
  }

  const isSettled = ({ evening, step }: StepOfEvening, now: Instant): boolean => {
    const { log } = service.live(now)
    const isPutOff = service
      .ledger()
      .snoozes.some((one) => one.evening === evening && one.step === step && now < one.until)
    return isPutOff || entriesOf(log, evening).has(step)
  }

  const seen = (key: string): void => {
    const about = service.ledger().onScreen.find((one) => one.key === key)?.about ?? []
    const seenAt = clock.now()
    keep((ledger) =>
      amend(ledger, (one) =>
        one.deliveredAt !== undefined && one.seenAt === undefined && isAmong(one, about)
          ? { ...one, seenAt }
          : one,
      ),
    )
  }

  const answer = ({ evening, step }: StepOfEvening, pressed: NotificationAction): void => {
    if (pressed === 'choose') return showStep({ evening, step }, pressed)
    if (pressed !== 'snooze') {
      const reply = service.answerElsewhere(evening, step, pressed === 'done' ? 'done' : 'skipped')
      // Something has to be read first, and a notification is no place for that: the window asks.
      if (!reply.recorded && reply.refusal !== 'already_answered') showWindow()
      return
    }
    const open = service.planFor(evening)?.steps.find((one) => one.id === step)
    const minutes = open && usualSnooze(open, clock.now())
    // No press is without an effect: where no snooze fits any more, what can still be said is offered.
    if (minutes === undefined) showStep({ evening, step }, 'choose')
    else service.snooze(evening, step, minutes)
  }

  const heard = ({ key, pressed }: NotificationAnswer): void => {
    const known = service.ledger().onScreen.find((one) => one.key === key)
    seen(key)
    const only = known?.about.length === 1 ? known.about[0] : undefined
    const about = parseNoticeKey(key) ?? only
    if (pressed !== 'closed') {
      if (!about) showWindow()
      else if (pressed === 'opened') showStep(about, pressed)
      else answer(about, pressed)
    }
    keep(gone(key))
  }

  const takeOver = async (standing: readonly StandingNotification[]): Promise<void> => {
    await notifier.takeOver(standing).catch(onProblem)
    isReady = true
    tidy()
  }

  const showsAmounts = (): boolean => mayShowAmounts(service.records().health)
  let showedAmounts = showsAmounts()

  const tidy = (): void => {
    if (!isReady) return
    const now = clock.now()
    const { onScreen } = service.ledger()
    const hidesAmounts = showedAmounts && !showsAmounts()
    showedAmounts = showsAmounts()
    for (const [index, { key, about, until }] of onScreen.entries()) {
      const newer = onScreen.slice(index + 1).flatMap((one) => one.about)
      const isDone = about.length > 0 && about.every((one) => isSettled(one, now) || isAmong(one, newer))
      const mayName = hidesAmounts && about.some(({ step }) => isMagnesium(step))
      if (!isDone && !mayName && now <= until) continue
      keep(gone(key))
      void notifier.withdraw(key).catch(onProblem)
    }
  }

  return {
    start: () => {
      notifier.onAnswer(heard)
      const standing = service
        .ledger()
        .onScreen.flatMap(({ key, actions, mark }): StandingNotification[] =>
          mark === null ? [] : [{ key, actions, mark }],
        )
      isReady = standing.length === 0
      if (isReady) return
      ready = takeOver(standing)
    },
    show: (all) => {
      for (const notice of all) void deliver(notice).catch(onProblem)
    },
    tidy,
  }
}
