import { powerMonitor } from 'electron'
import type { AttentionTeller, Clock } from '../../shared/ports'

/**
 * How much this desktop lets through. Windows and macOS keep their Do Not Disturb to themselves, and hold notifications
 * back by themselves; there only the lock of the screen is known.
 */
export const desktopAttention = (platform: NodeJS.Platform, after: Clock['after']): AttentionTeller =>
  platform === 'linux' ? whenAsked(after) : lockOnly()

const lockOnly = (): AttentionTeller => {
  const listeners: (() => void)[] = []
  let isLocked = false
  const note = (locked: boolean) => () => {
    isLocked = locked
    for (const tell of listeners) tell()
  }
  powerMonitor.on('lock-screen', note(true))
  powerMonitor.on('unlock-screen', note(false))
  return {
    now: () => ({ doNotDisturb: 'unknown', contents: isLocked ? 'hidden' : 'shown' }),
    onChange: (listener) => void listeners.push(listener),
  }
}

/** Nothing is loaded and nobody is asked before somebody wants to hear of changes, once the window is there. */
const whenAsked = (after: Clock['after']): AttentionTeller => {
  let teller: AttentionTeller | undefined
  const listen = async (listener: () => void): Promise<void> => {
    const { linuxAttention } = await import('./linux-attention')
    teller ??= linuxAttention(after)
    teller.onChange(listener)
  }
  return {
    now: () => teller?.now() ?? { doNotDisturb: 'unknown', contents: 'shown' },
    onChange: (listener) => {
      void listen(listener)
    },
  }
}
