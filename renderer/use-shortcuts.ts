import { useLayoutEffect } from 'react'
import type { StepView, TonightView } from '../shared/view'
import { SCREENS, type Screen } from './screen'
import { takeBack } from './wishes'
import type { Words } from './words'

/** Whether somebody is typing there. */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [role=spinbutton]')

/** The answer given last tonight, by when it happened. */
export const lastAnswer = ({ steps }: TonightView): NonNullable<StepView['logged']> | undefined =>
  steps
    .flatMap(({ logged }) => (logged ? [logged] : []))
    .reduce<NonNullable<StepView['logged']> | undefined>(
      (last, one) => (last && last.entry.happenedAt > one.entry.happenedAt ? last : one),
      undefined,
    )

interface Ways {
  show(screen: Screen): void
  openSettings(): void
  candle(): void
  openMenu(): void
}

/**
 * Keys that work on every screen, with Ctrl or Cmd: 1 and on for the screens, a comma for the settings, D for the
 * candle, K for everything by name, Z to take tonight's last answer back. Under a dialog they wait.
 */
export const useShortcuts = (
  words: Words,
  { tonight }: { tonight: TonightView },
  { show, openSettings, candle, openMenu }: Ways,
): void => {
  // Before the picture: a key pressed at what is seen must not act on what was seen before it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat) return
      if (document.querySelector('[role=dialog]')) return
      const screen = SCREENS[Number(event.key) - 1]
      const key = event.key.toLowerCase()
      if (screen) show(screen)
      else if (key === ',') openSettings()
      else if (key === 'd') candle()
      else if (key === 'k') openMenu()
      else if (key === 'z' && !inField(event.target)) {
        const last = lastAnswer(tonight)
        if (last) void takeBack(words, tonight.evening, last.id)
        return
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
