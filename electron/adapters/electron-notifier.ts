import { Notification } from 'electron'
import type { Clock, NotificationAnswer, NotificationToShow, Notifier, Taking } from '../../shared/ports'

/** Milliseconds after which a system that said neither "shown" nor "failed" is taken to have shown nothing. */
const PATIENCE = 2000

/** Notifications as Electron gives them: with buttons on Windows and macOS, without any on Linux. */
export const electronNotifier = (platform: NodeJS.Platform, after: Clock['after']): Notifier => {
  const listeners: ((answer: NotificationAnswer) => void)[] = []
  // Electron's object has to be kept, or its clicks are lost with it.
  const showings = new Map<string, Notification>()
  const hasButtons = platform !== 'linux'
  let worked = true

  const take = (key: string, notification: Notification): boolean =>
    showings.get(key) === notification && showings.delete(key)

  const build = ({ key, title, body, actions }: NotificationToShow): Notification => {
    const notification = new Notification({
      title,
      body: hasButtons ? body : withoutMarkup(body),
      // Electron knows no sound of ours; we play it beside the notification.
      silent: true,
      actions: hasButtons ? actions.map(({ label }) => ({ type: 'button', text: label })) : [],
    })
    const answer = (pressed: NotificationAnswer['pressed'] | undefined): void => {
      if (!pressed || !take(key, notification)) return
      for (const tell of listeners) tell({ key, pressed })
    }
    notification.on('click', () => answer('opened'))
    notification.on('action', (_, index) => answer(actions[index]?.action))
    notification.on('close', () => take(key, notification))
    return notification
  }

  return {
    capabilities: async () => {
      if (!worked || !Notification.isSupported()) return { service: 'none', playsSounds: false }
      return { service: hasButtons ? 'buttons' : 'plain', playsSounds: false }
    },
    show: async (toShow) => {
      showings.get(toShow.key)?.close()
      const notification = build(toShow)
      showings.set(toShow.key, notification)
      const taking = await new Promise<Taking>((resolve) => {
        const giveUp = after(PATIENCE, () => resolve('no_sign'))
        const settle = (said: Taking) => {
          giveUp()
          resolve(said)
        }
        notification.once('show', () => settle('taken'))
        notification.once('failed', () => settle('no_service'))
        notification.show()
      })
      worked = taking === 'taken'
      if (!worked) take(toShow.key, notification)
      return taking
    },
    withdraw: async (key) => {
      const notification = showings.get(key)
      showings.delete(key)
      notification?.close()
    },
    // Electron's notifications end with it, and so do their clicks.
    markOf: () => undefined,
    takeOver: async () => {},
    onAnswer: (listener) => {
      listeners.push(listener)
    },
  }
}

/**
 * On Linux Electron hands the body over as it is, and whether its reader takes it as markup can't be known from here:
 * these look nearly the same and are harmless either way.
 */
const withoutMarkup = (text: string): string =>
  text.replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›')
