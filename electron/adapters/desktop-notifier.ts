import type { Clock, Notifier } from '../../shared/ports'
import type { ReminderSound } from '../../shared/reminders/reminder-settings'
import { electronNotifier } from './electron-notifier'
import type { NotificationBus } from './notification-bus'
import { notificationBus } from './notification-bus'

/** The notifications of this desktop: over D-Bus on Linux, where Electron has no buttons, through Electron elsewhere. */
export const desktopNotifier = (
  platform: NodeJS.Platform,
  after: Clock['after'],
  play: (sound: ReminderSound) => void,
): Notifier => {
  const electron = electronNotifier(platform, after)
  return heard(platform === 'linux' ? busFirst(notificationBus(after), electron) : electron, play)
}

/** Plays a notification's sound where the service does not. */
const heard = (notifier: Notifier, play: (sound: ReminderSound) => void): Notifier => ({
  ...notifier,
  show: async (notification) => {
    const shown = await notifier.show(notification)
    const { playsSounds } = await notifier.capabilities()
    if (shown === 'taken' && !playsSounds) play(notification.sound)
    return shown
  },
})

/** Asks the bus; only where there is none to ask is it the other's turn, for what answers on a bus answers for itself. */
const busFirst = (bus: NotificationBus, other: Notifier): Notifier => ({
  capabilities: async () => {
    const found = await bus.capabilities()
    return found === 'no_bus' ? other.capabilities() : found
  },
  show: async (notification) => {
    const shown = await bus.show(notification)
    return shown === 'no_bus' ? other.show(notification) : shown
  },
  withdraw: async (key) => {
    await Promise.all([bus.withdraw(key), other.withdraw(key)])
  },
  markOf: bus.markOf,
  takeOver: bus.takeOver,
  onAnswer: (listener) => {
    bus.onAnswer(listener)
    other.onAnswer(listener)
  },
})
