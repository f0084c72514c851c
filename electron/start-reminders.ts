import { app } from 'electron'
import type { AttentionTeller, PowerEvents } from '../shared/ports'
import type { AnswerWindow } from './answer-window'
import type { NoticePorts } from './notices'
import { reminderLoop } from './reminder-loop'
import type { EveningWindow } from './window'

/** What the reminders of a running app stand on. */
interface Surroundings extends Omit<NoticePorts, 'showWindow' | 'showStep'> {
  readonly attention: AttentionTeller
  /** Only once the app is ready. */
  powerEvents(): PowerEvents
  readonly window: EveningWindow
  readonly answers: AnswerWindow
}

/** Starts the reminders once the window had its turn, and brings them forward when something may have passed them by. */
export const startReminders = ({ attention, powerEvents, window, answers, ...ports }: Surroundings): void => {
  const showStep: NoticePorts['showStep'] = (about, wish) =>
    void ports.notifier
      .capabilities()
      .then(({ service }) => (wish === 'choose' || service === 'plain' ? answers.open(about) : window.open()))
      .catch(ports.onProblem)
  const reminders = reminderLoop({ ...ports, showWindow: window.open, showStep })
  app.on('will-quit', reminders.stop)
  window.afterFirstPicture(() => {
    powerEvents().onWake(reminders.bringForward)
    attention.onChange(reminders.bringForward)
    reminders.start()
  })
}
