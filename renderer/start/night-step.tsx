import { useEffect, useState } from 'react'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import { MiniArc } from '../charts/mini-arc'
import { NightFields } from '../forms/night-fields'
import { type DraftNight, nightProblem } from '../forms/night-problem'
import { ask } from '../use-evenfall'
import { useWords } from '../words'
import styles from './start.module.css'
import { StepHead } from './step-head'

interface Props {
  view: EveningView
  night: DraftNight
  strict: boolean
  onChange(night: DraftNight): void
}

/** Second: bedtime and wake time, and the evening they make, drawn while they are set. */
export const NightStep = ({ view, night, strict, onChange }: Props) => {
  const { t } = useWords()
  const [plan, setPlan] = useState<EveningPlan | null>(null)
  const { bed, wake } = night
  const { evening } = view.tonight
  const isWhole = nightProblem(night) === null
  useEffect(() => {
    if (!isWhole || bed === null || wake === null) return
    let isNewest = true
    ask('previewNight', { evening, night: { bed, wake }, steps: {} }).then(
      (preview) => isNewest && setPlan(preview.plan),
      () => undefined,
    )
    return () => {
      isNewest = false
    }
  }, [evening, bed, wake, isWhole])
  return (
    <>
      <StepHead title={t(($) => $.start.night)} text={t(($) => $.start.night_hint)} />
      <div className={styles.panel}>
        <NightFields night={night} strict={strict} onChange={onChange} />
        <div className={styles.arc}>{plan && <MiniArc plan={plan} />}</div>
      </div>
    </>
  )
}
