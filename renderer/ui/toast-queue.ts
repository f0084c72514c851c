import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast'

/** A message that goes away by itself, with at most one thing to press. */
export interface Message {
  readonly text: string
  readonly action?: { readonly label: string; press(): void }
}

const SHOWN_FOR = 8_000

const queue = new ToastQueue<Message>({ maxVisibleToasts: 1 })

/** The messages on screen. The queue counts the seconds, and waits while somebody points at a message. */
export const toastQueue = queue

/** Which message is on screen; undefined when none is. */
export const shownMessage = (): string | undefined => queue.visibleToasts[0]?.key

/** Calls back when a message comes or goes; the returned function stops it. */
export const onTelling = (listener: () => void): (() => void) => queue.subscribe(listener)

/** Shows a message for eight seconds, in place of the one before. */
export const tell = (message: Message): void => {
  queue.clear()
  queue.add(message, { timeout: SHOWN_FOR })
}
