import { useEffect } from 'react'
import { inField } from '../use-shortcuts'

/** `R` goes to the next range, `V` shows tables or charts; never while somebody types or a dialog is open. */
export const useInsightKeys = (nextRange: () => void, showTables: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (inField(event.target) || document.querySelector('[role=dialog]')) return
      const key = event.key.toLowerCase()
      if (key === 'r') nextRange()
      else if (key === 'v') showTables()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
