import { useEffect } from 'react'
import { addEvenings, type EveningDate } from '../../shared/evening/evening-date'
import { inField } from '../use-shortcuts'

/** `[` and `]` go a week back and on, `T` to this week; never while somebody types or a dialog is open. */
export const useWeekKeys = (
  first: EveningDate,
  thisWeek: EveningDate,
  show: (first: EveningDate) => void,
): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (inField(event.target) || document.querySelector('[role=dialog]')) return
      if (event.key === '[') show(addEvenings(first, -7))
      else if (event.key === ']') show(addEvenings(first, 7))
      else if (event.key.toLowerCase() === 't') show(thisWeek)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
