import { useId } from 'react'
import type { Say } from '../../shared/languages/language'
import type { MagnesiumGate } from '../../shared/safety/magnesium-gate'
import { useOpenHealth } from '../open-health'
import { Button } from '../ui/button'
import { StepIcon } from '../ui/step-icon'
import { useWords } from '../words'
import styles from './step-card.module.css'

const gateText = (t: Say, gate: MagnesiumGate): string => {
  if (gate.gate === 'open') return t(($) => $.safety.amount_left_out)
  if (gate.gate === 'unanswered') return t(($) => $.safety.unanswered)
  if (gate.because.includes('q_kidney')) return t(($) => $.safety.kidney)
  if (gate.because.includes('q_preg')) return t(($) => $.safety.pregnancy)
  return t(($) => $.safety.blocked_generic)
}

const buttonText = (t: Say, { gate }: MagnesiumGate): string => {
  if (gate === 'open') return t(($) => $.health.amount)
  return gate === 'unanswered' ? t(($) => $.health.open) : t(($) => $.health.change)
}

/** Stands where magnesium would, while the health answers or the amount set keep it off. Never an amount. */
export const MagnesiumGateCard = ({ gate }: { gate: MagnesiumGate }) => {
  const { t, name } = useWords()
  const nameId = useId()
  const openHealth = useOpenHealth()
  return (
    <li className={styles.card} aria-labelledby={nameId} data-outcome="off">
      <div className={styles.head}>
        <StepIcon step="magnesium" />
        <h2 id={nameId} className={styles.name}>
          {name('magnesium')}
        </h2>
      </div>
      <p className={styles.when}>
        <span className={styles.state}>{t(($) => $.tonight.state_off)}</span>
      </p>
      <div className={styles.texts}>
        <p>{gateText(t, gate)}</p>
      </div>
      <div>
        <Button onPress={() => openHealth(gate.gate === 'open' ? 'magnesium' : 'health')}>
          {buttonText(t, gate)}
        </Button>
      </div>
    </li>
  )
}
