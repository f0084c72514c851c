import { useCallback, useEffect, useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { EveningView } from '../../shared/view'
import type { WeekView } from '../../shared/week/week-of'
import { ask } from '../use-evenfall'

interface Asked {
  readonly week: WeekView
  /** The view it was asked for; a newer one asks again. */
  readonly view: EveningView
}

/** The week of an evening, asked anew with every view, and a way to ask at once; null until the first answer. */
export const useWeek = (
  view: EveningView,
  first: EveningDate,
): { readonly week: WeekView | null; reload(): Promise<void> } => {
  const [asked, setAsked] = useState<Asked | null>(null)
  const reload = useCallback(async (): Promise<void> => {
    const week = await ask('week', { first })
    setAsked({ week, view })
  }, [view, first])
  useEffect(() => {
    let wanted = true
    const load = async (): Promise<void> => {
      const week = await ask('week', { first })
      if (wanted) setAsked({ week, view })
    }
    load().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [view, first])
  return { week: asked?.week ?? null, reload }
}
