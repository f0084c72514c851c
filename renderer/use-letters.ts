import { useLayoutEffect } from 'react'
import { inField } from './use-shortcuts'

/** Where a key means something of its own: a list that goes by letters, or anything that lies over the screen. */
const BUSY = '[role=dialog], [role=menu], [role=listbox]'

/**
 * Hears single keys, where they are not turned off in the settings: never while somebody types, or under a dialog.
 * `act` tells whether a key meant something.
 */
export const useLetters = (on: boolean, act: (key: string, isRepeated: boolean) => boolean): void => {
  // Before the picture: a key pressed at what is seen must not act on what was seen before it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!on || event.ctrlKey || event.metaKey || event.altKey) return
      if (inField(event.target) || document.querySelector(BUSY)) return
      if (act(event.key.toLowerCase(), event.repeat)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
