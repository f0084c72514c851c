import { lazy, Suspense, useId, useState } from 'react'
import type { Say } from '../../shared/languages/language'
import type { MagnesiumGate } from '../../shared/safety/magnesium-gate'
import { Button } from '../ui/button'
import { StepIcon } from '../ui/step-icon'
import { useWords } from '../words'
import styles from './step-card.module.css'

const HealthDialog = lazy(() =>
  import('./health-dialog').then((screen) => ({ default: screen.HealthDialog })),
)

type Closed = Exclude<MagnesiumGate, { gate: 'open' }>

const gateText = (t: Say, gate: Closed): string => {
  if (gate.gate === 'unanswered') return t(($) => $.safety.unanswered)
  if (gate.because.includes('q_kidney')) return t(($) => $.safety.kidney)
  if (gate.because.includes('q_preg')) return t(($) => $.safety.pregnancy)
  return t(($) => $.safety.blocked_generic)
}

/** Stands where magnesium would, while the health answers keep it off. Never an amount. */
export const MagnesiumGateCard = ({ gate }: { gate: Closed }) => {
  const { t, name } = useWords()
  const nameId = useId()
  const [open, setOpen] = useState(false)
  return (
    <li className={styles.card} aria-labelledby={nameId} data-outcome="off">
      <div className={styles.head}>
        <StepIcon step="magnesium" />
        <h2 id={nameId} className={styles.name}>
          {name('magnesium')}
        </h2>
        <span className={styles.state}>{t(($) => $.tonight.state_off)}</span>
      </div>
      <div className={styles.texts}>
        <p>{gateText(t, gate)}</p>
      </div>
      <div>
        <Button onPress={() => setOpen(true)}>
          {gate.gate === 'unanswered' ? t(($) => $.health.open) : t(($) => $.health.change)}
        </Button>
      </div>
      <Suspense fallback={null}>
        {open && (
          <HealthDialog ticked={gate.gate === 'blocked' ? gate.because : []} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </li>
  )
}
