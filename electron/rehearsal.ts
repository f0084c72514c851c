import type { Carried } from '../shared/ipc/answers'
import type { EveningPlan } from '../shared/planner/evening-plan'
import type { Clock, Notifier } from '../shared/ports'
import { noticeOf } from '../shared/reminders/notice'
import type { RehearsedReminder } from '../shared/reminders/rehearsal'
import { REHEARSAL_LENGTH, rehearsalOf } from '../shared/reminders/rehearsal'
import { reminderWish } from '../shared/reminders/reminder-wish'
import type { TrayWords } from '../shared/tray/tray-content'
import type { EveningService } from './evening-service'

/** What a rehearsal stands on. */
export interface RehearsalPorts {
  readonly clock: Pick<Clock, 'after'>
  readonly service: EveningService
  readonly notifier: Notifier
  words(): TrayWords
}

/** Tonight's reminders through the real notifications, in a minute. Nothing of it is logged or remembered. */
export interface Rehearsal {
  start(): Carried
  stop(): Carried
}

/** Builds it. */
export const rehearsal = ({ clock, service, notifier, words }: RehearsalPorts): Rehearsal => {
  let callOffs: (() => void)[] = []
  let keys = new Set<string>()

  const end = (): void => {
    for (const callOff of callOffs) callOff()
    callOffs = []
    for (const key of keys) void notifier.withdraw(key)
    keys = new Set()
    const running = service.view().background.rehearsal
    if (running && !running.isOver) service.setBackground({ rehearsal: { ...running, isOver: true } })
  }

  const show = async (plan: EveningPlan, reminder: RehearsedReminder): Promise<void> => {
    const { step, rung, dueAt } = reminder
    const planned = plan.steps.find(({ id }) => id === step)
    if (!planned) return
    const { sayTray, showTime } = words()
    const notice = noticeOf(service.wording(), plan, planned, { evening: plan.evening, rung }, dueAt)
    // A name that no reminder has: whatever is pressed on it answers nothing.
    const key = `rehearsal/${step}`
    keys.add(key)
    const taking = await notifier.show({
      ...notice,
      key,
      title: sayTray(($) => $.rehearsal.title, { title: notice.title }),
      body: sayTray(($) => $.rehearsal.body, { time: showTime(dueAt, plan.zone), body: notice.body }),
    })
    const isDelivered = taking === 'taken'
    service.setNotificationsWork(isDelivered)
    const running = service.view().background.rehearsal
    if (!running || running.isOver) return
    service.setBackground({
      rehearsal: { ...running, shown: [...running.shown, { ...reminder, isDelivered }] },
    })
  }

  return {
    start: () => {
      end()
      const { plan } = service.view().tonight
      const all = plan ? rehearsalOf(plan, reminderWish(service.records().settings)) : []
      if (!plan || all.length === 0) return { carried: false, refusal: 'nothing_planned' }
      service.setBackground({ rehearsal: { of: all.length, shown: [], isOver: false } })
      callOffs = [
        ...all.map((one) => clock.after(one.after, () => void show(plan, one))),
        clock.after(REHEARSAL_LENGTH, end),
      ]
      return { carried: true }
    },
    stop: () => {
      end()
      return { carried: true }
    },
  }
}
