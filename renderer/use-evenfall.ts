import { useEffect, useState } from 'react'
import type { EveningView } from '../shared/view'

/** Asks the main process for something; see the map of requests in shared/ipc.ts. */
export const ask: Window['evenfall']['ask'] = (name, argument) => window.evenfall.ask(name, argument)

/** The newest view. The window keeps nothing else: every change comes back as a whole view. */
export const useEvenfall = (first: EveningView): EveningView => {
  const [view, setView] = useState(first)
  useEffect(() => {
    const stop = window.evenfall.onView(setView)
    // Asked again because a view may have been pushed between the first question and listening.
    ask('view', undefined).then(setView, () => undefined)
    return stop
  }, [])
  return view
}
