import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { StepId } from '../routine/step'

/** The answers a notification can have buttons for; `choose` leads to every other length of a snooze. */
export const NOTIFICATION_ACTIONS = ['done', 'skip', 'snooze', 'choose'] as const

/** One of them. */
export type NotificationAction = (typeof NOTIFICATION_ACTIONS)[number]

/** A notification that should be on the screen, remembered so that its buttons still count after a restart. */
export interface OnScreen {
  /** The name it is replaced and withdrawn by. */
  readonly key: string
  /** The steps it tells of. */
  readonly about: readonly { readonly evening: EveningDate; readonly step: StepId }[]
  readonly actions: readonly NotificationAction[]
  /** After this none of its steps can be answered in time, and it is withdrawn. */
  readonly until: Instant
  /** Where the notification service has it, in the service's own words; null while that is not known. */
  readonly mark: string | null
}

/** Notifications with one more, in place of any of the same name. */
export const withOnScreen = (onScreen: readonly OnScreen[], shown: OnScreen): OnScreen[] => [
  ...onScreen.filter(({ key }) => key !== shown.key),
  shown,
]
