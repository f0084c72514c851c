import { useEffect } from 'react'
import type { StepView, TonightView } from '../shared/view'
import { takeBack } from './wishes'
import type { Words } from './words'

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), [role=spinbutton]')

/** The answer given last tonight, by when it happened. */
export const lastAnswer = ({ steps }: TonightView): NonNullable<StepView['logged']> | undefined =>
  steps
    .flatMap(({ logged }) => (logged ? [logged] : []))
    .reduce<NonNullable<StepView['logged']> | undefined>(
      (last, one) => (last && last.entry.happenedAt > one.entry.happenedAt ? last : one),
      undefined,
    )

/** Ctrl or Cmd with a comma opens the settings, with Z takes tonight's last answer back. */
export const useShortcuts = (
  words: Words,
  { tonight, welcomed }: { tonight: TonightView; welcomed: boolean },
  openSettings: () => void,
): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !welcomed) return
      if (event.key === ',') {
        event.preventDefault()
        openSettings()
      } else if (event.key.toLowerCase() === 'z' && !isField(event.target)) {
        const last = lastAnswer(tonight)
        if (last) void takeBack(words, tonight.evening, last.id)
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
