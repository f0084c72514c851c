import { useEffect, useState } from 'react'
import type { InsightsView } from '../shared/insight/insights-view'
import { ask } from './use-evenfall'

interface Answered {
  readonly insights: InsightsView | 'failed'
  /** What it was asked for; another asks again. */
  readonly since: unknown
}

/** What the evenings teach, asked anew whenever `since` is another; null until the first answer. */
export const useInsights = (since: unknown): InsightsView | 'failed' | null => {
  const [answered, setAnswered] = useState<Answered | null>(null)
  useEffect(() => {
    let wanted = true
    const show = (insights: InsightsView | 'failed'): void => {
      if (wanted) setAnswered({ insights, since })
    }
    ask('insights', undefined).then(show, () => show('failed'))
    return () => {
      wanted = false
    }
  }, [since])
  return answered?.insights ?? null
}
