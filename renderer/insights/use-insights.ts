import { useEffect, useState } from 'react'
import type { InsightsView } from '../../shared/insight/insights-view'
import type { EveningView } from '../../shared/view'
import { ask } from '../use-evenfall'

interface Answered {
  readonly insights: InsightsView | 'failed'
  /** The view it was asked for; a newer one asks again. */
  readonly view: EveningView
}

/** What the evenings teach, asked anew with every view; null until the first answer. */
export const useInsights = (view: EveningView): InsightsView | 'failed' | null => {
  const [answered, setAnswered] = useState<Answered | null>(null)
  useEffect(() => {
    let wanted = true
    const show = (insights: InsightsView | 'failed'): void => {
      if (wanted) setAnswered({ insights, view })
    }
    ask('insights', undefined).then(show, () => show('failed'))
    return () => {
      wanted = false
    }
  }, [view])
  return answered?.insights ?? null
}
