import type { Command } from './command'
import { useLetters } from './use-letters'

/** What single keys can do besides the commands. */
interface Ways {
  openKeys(): void
}

/**
 * Single keys on Tonight: L logs the next step, S snoozes it, X skips it, 1 to 4 go to a card, B changes the night,
 * and `?` shows all keys.
 */
export const useSingleKeys = (on: boolean, commands: readonly Command[], { openKeys }: Ways): void =>
  useLetters(on, (key, isRepeated) => {
    if (isRepeated) return false
    const command = commands.find(({ keys }) => keys?.toLowerCase() === key)
    if (key === '?') openKeys()
    else if (!document.querySelector('[data-screen=tonight]')) return false
    else if (command) command.act()
    else if (/^[1-4]$/.test(key)) focusCard(Number(key))
    else if (key === 'b') document.querySelector<HTMLElement>('[data-key=b]')?.click()
    else return false
    return true
  })

/** Gives focus to what can be done first on a card, counted from one. */
const focusCard = (number: number): void => {
  const card = document.querySelectorAll('[data-screen=tonight] [data-card]')[number - 1]
  card?.querySelector<HTMLElement>('button:not([disabled]), input')?.focus()
}
