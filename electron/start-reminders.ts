import { app } from 'electron'
import type { AttentionTeller, PowerEvents } from '../shared/ports'
import type { NoticePorts } from './notices'
import { reminderLoop } from './reminder-loop'
import type { EveningWindow } from './window'

/** What the reminders of a running app stand on. */
interface Surroundings extends Omit<NoticePorts, 'showWindow'> {
  readonly attention: AttentionTeller
  /** Only once the app is ready. */
  powerEvents(): PowerEvents
  readonly window: EveningWindow
}

/** Starts the reminders once the window had its turn, and brings them forward when something may have passed them by. */
export const startReminders = ({ attention, powerEvents, window, ...ports }: Surroundings): void => {
  const reminders = reminderLoop({ ...ports, showWindow: window.open })
  app.on('will-quit', reminders.stop)
  window.afterFirstPicture(() => {
    powerEvents().onWake(reminders.bringForward)
    attention.onChange(reminders.bringForward)
    reminders.start()
  })
}
