import { useEffect, useState } from 'react'
import type { InsightsView } from '../shared/insight/insights-view'
import { ask } from './use-evenfall'

/** What the evenings teach, asked anew whenever `since` is another; null until the first answer. */
export const useInsights = (since: unknown): InsightsView | 'failed' | null => {
  const [insights, setInsights] = useState<InsightsView | 'failed' | null>(null)
  useEffect(() => {
    let wanted = true
    const show = (answer: InsightsView | 'failed'): void => {
      if (wanted) setInsights(answer)
    }
    ask('insights', undefined).then(show, () => show('failed'))
    return () => {
      wanted = false
    }
  }, [since])
  return insights
}
