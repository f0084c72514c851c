import { useLayoutEffect } from 'react'
import type { Command } from './command'
import { inField } from './use-shortcuts'

/** What single keys can do besides the commands. */
interface Ways {
  openKeys(): void
}

/** Where a key means something of its own: a list that goes by letters, or anything that lies over the screen. */
const BUSY = '[role=dialog], [role=menu], [role=listbox]'

/**
 * Single keys on Tonight: L logs the next step, S snoozes it, X skips it, 1 to 4 go to a card, B changes the night,
 * and `?` shows all keys. They can be turned off, and never act while somebody types.
 */
export const useSingleKeys = (on: boolean, commands: readonly Command[], { openKeys }: Ways): void => {
  // Before the picture, as all keys do: see `useShortcuts`.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!on || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (inField(event.target) || document.querySelector(BUSY)) return
      const key = event.key.toLowerCase()
      const command = commands.find(({ keys }) => keys?.toLowerCase() === key)
      if (key === '?') openKeys()
      else if (!document.querySelector('[data-screen=tonight]')) return
      else if (command) command.act()
      else if (/^[1-4]$/.test(key)) focusCard(Number(key))
      else if (key === 'b') document.querySelector<HTMLElement>('[data-key=b]')?.click()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

/** Gives focus to what can be done first on a card, counted from one. */
const focusCard = (number: number): void => {
  const card = document.querySelectorAll('[data-screen=tonight] [data-card]')[number - 1]
  card?.querySelector<HTMLElement>('button:not([disabled]), input')?.focus()
}
