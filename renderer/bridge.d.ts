import type { EvenfallBridge } from '../shared/ipc'

declare global {
  interface Window {
    /** Put there by the preload script; the only way out of the window. */
    readonly evenfall: EvenfallBridge
  }
}
