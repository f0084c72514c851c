import { entriesOf } from '../shared/log/entries-of'
import type { Autostart, Clock, Notifier, StepOfEvening } from '../shared/ports'
import { answerCard } from '../shared/reminders/answer-card'
import type { ReminderSound } from '../shared/reminders/reminder-settings'
import type { TrayWords } from '../shared/tray/tray-content'
import { backgroundWords } from './background-words'
import type { EveningService } from './evening-service'
import { rehearsal } from './rehearsal'
import type { RequestHandlers } from './request-handlers'

/** The requests about living on without a window. */
type BackgroundRequests = Pick<
  RequestHandlers,
  | 'answerCard'
  | 'playSound'
  | 'startRehearsal'
  | 'stopRehearsal'
  | 'setClosing'
  | 'keepOpen'
  | 'autostart'
  | 'setAutostart'
>

/** What they stand on. */
export interface BackgroundRequestPorts {
  readonly service: EveningService
  readonly autostart: Autostart
  readonly clock: Clock
  readonly notifier: Notifier
  /** The step the small window was opened for. */
  answering(): StepOfEvening | null
  play(sound: ReminderSound): void
  /** Closes the window once more, now that it is known what that means. */
  closeWindow(): void
}

/** Connects each of them to its use case. */
export const backgroundRequests = (ports: BackgroundRequestPorts): BackgroundRequests => {
  const { clock, service, autostart, closeWindow, answering, play, notifier } = ports
  const speak = backgroundWords()
  const words = (): TrayWords => speak(service.view())
  const trial = rehearsal({ clock, service, notifier, words })
  return {
    answerCard: () => {
      const about = answering()
      if (!about) return null
      const view = service.view()
      const now = clock.now()
      return answerCard(speak(view), view, {
        about,
        planned: service.planFor(about.evening)?.steps.find(({ id }) => id === about.step),
        isAnswered: entriesOf(service.live(now).log, about.evening).has(about.step),
        zone: view.zone,
        now,
      })
    },
    startRehearsal: trial.start,
    stopRehearsal: trial.stop,
    playSound: ({ sound }) => {
      play(sound)
      return { carried: true }
    },
    setClosing: ({ closing }) => {
      const { asking } = service.view().background
      const changed = service.change('settings', (settings) => ({ ...settings, closing }))
      if (asking) closeWindow()
      return changed
    },
    keepOpen: () => {
      service.setBackground({ asking: false })
      return { carried: true }
    },
    autostart: () => autostart.state(),
    setAutostart: ({ on }) => autostart.set(on),
  }
}
