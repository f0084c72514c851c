import { useLetters } from '../use-letters'

/** `R` goes to the next range, `V` shows tables or charts. */
export const useInsightKeys = (on: boolean, nextRange: () => void, showTables: () => void): void =>
  useLetters(on, (key) => {
    if (key === 'r') nextRange()
    else if (key === 'v') showTables()
    else return false
    return true
  })
