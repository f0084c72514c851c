import type {
  Clock,
  NotificationAnswer,
  NotificationToShow,
  NotifierCapabilities,
  StandingNotification,
  Taking,
} from '../../shared/ports'
import type { NotificationService } from './notification-service'

/** Linux notifications over D-Bus. As the Notifier port, but says so when there is no bus to reach a service on. */
export interface NotificationBus {
  capabilities(): Promise<NotifierCapabilities | 'no_bus'>
  show(notification: NotificationToShow): Promise<Taking | 'no_bus'>
  withdraw(key: string): Promise<void>
  markOf(key: string): string | undefined
  takeOver(standing: readonly StandingNotification[]): Promise<void>
  onAnswer(listener: (answer: NotificationAnswer) => void): void
}

/** Connects, and loads what it takes, at the first use; connects anew at the first use after the bus went away. */
export const notificationBus = (after: Clock['after']): NotificationBus => {
  const listeners: ((answer: NotificationAnswer) => void)[] = []
  let connected: Promise<NotificationService> | undefined
  let standingService: NotificationService | undefined
  const connect = async (): Promise<NotificationService> => {
    const { notificationService } = await import('./notification-service')
    standingService = notificationService({
      after,
      onAnswer: (answer) => {
        for (const tell of listeners) tell(answer)
      },
      onGone: () => {
        connected = undefined
        standingService = undefined
      },
    })
    return standingService
  }
  const service = (): Promise<NotificationService> => {
    connected ??= connect()
    return connected
  }

  return {
    capabilities: async () => {
      const abilities = await (await service()).abilities()
      if (abilities === 'no_bus') return 'no_bus'
      if (abilities === 'no_service') return { service: 'none', playsSounds: false }
      return {
        service: abilities.includes('actions') ? 'buttons' : 'plain',
        playsSounds: abilities.includes('sound'),
      }
    },
    show: async (notification) => (await service()).show(notification),
    withdraw: async (key) => (await connected)?.withdraw(key),
    markOf: (key) => standingService?.markOf(key),
    takeOver: async (standing) => {
      if (standing.length > 0) await (await service()).takeOver(standing)
    },
    onAnswer: (listener) => {
      listeners.push(listener)
    },
  }
}
