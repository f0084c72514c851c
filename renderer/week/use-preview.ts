import { useEffect, useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import { nightProblem } from '../forms/night-problem'
import { ask } from '../use-evenfall'
import type { Draft } from './draft'

/** The plan a changed draft would give; the last one that could be made while its times can't be planned. */
export const usePreview = (
  evening: EveningDate,
  { night, resting, steps }: Draft,
  changed: boolean,
  saved: EveningPlan | null,
): EveningPlan | null => {
  const [preview, setPreview] = useState(saved)
  const { bed, wake } = night
  useEffect(() => {
    if (!changed || bed === null || wake === null || nightProblem({ bed, wake })) return
    let wanted = true
    const load = async (): Promise<void> => {
      const { plan } = await ask('previewNight', { evening, night: { bed, wake }, steps })
      if (wanted) setPreview(plan)
    }
    load().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [evening, bed, wake, steps, changed])
  if (resting) return null
  return changed ? preview : saved
}
