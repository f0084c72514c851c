import { addEvenings, type EveningDate } from '../../shared/evening/evening-date'
import { useLetters } from '../use-letters'

/** `[` and `]` go a week back and on, `T` to this week. */
export const useWeekKeys = (
  on: boolean,
  first: EveningDate,
  thisWeek: EveningDate,
  show: (first: EveningDate) => void,
): void =>
  useLetters(on, (key) => {
    if (key === '[') show(addEvenings(first, -7))
    else if (key === ']') show(addEvenings(first, 7))
    else if (key === 't') show(thisWeek)
    else return false
    return true
  })
