import { useRef } from 'react'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { useKeptFocus } from '../ui/use-kept-focus'
import { takeBack } from '../wishes'
import { useWords } from '../words'
import styles from './caffeine-dialog.module.css'
import { CaffeineLimitForm } from './caffeine-limit-form'

interface Props {
  view: EveningView
  /** Absent on an evening without one. */
  plan: EveningPlan | null
  onClose(): void
}

/** Today's drinks, each to be taken back, and how the limit for the last one is found. */
export const CaffeineDialog = ({ view, plan, onClose }: Props) => {
  const words = useWords()
  const { t, time } = words
  const { drinks, limits } = view.caffeine
  const list = useRef<HTMLDivElement>(null)
  const kept = useKeptFocus(list)
  return (
    <Sheet title={t(($) => $.caffeine.title)} onClose={onClose}>
      <div className={styles.today} ref={list} {...kept}>
        <h3 className={styles.title}>{t(($) => $.caffeine.today)}</h3>
        {drinks.length === 0 && <p className={styles.quiet}>{t(($) => $.caffeine.none)}</p>}
        <ul>
          {drinks.map(({ id, evening, kind, milligrams, drankAt }) => {
            const drink = t(($) => $.caffeine.drinks[kind])
            const undo = t(($) => $.answers.undo)
            return (
              <li key={id} className={styles.drink}>
                <span className={styles.time}>{time(drankAt)}</span>
                <span className={styles.what}>{drink}</span>
                <span>{t(($) => $.caffeine.amount, { milligrams })}</span>
                <Button
                  look="quiet"
                  aria-label={`${undo}, ${drink}, ${time(drankAt)}`}
                  onPress={() => void takeBack(words, evening, id)}
                >
                  {undo}
                </Button>
              </li>
            )
          })}
        </ul>
        {limits && <p className={styles.quiet}>{t(($) => $.caffeine.estimate)}</p>}
      </div>
      <CaffeineLimitForm view={view} plan={plan} onClose={onClose} />
    </Sheet>
  )
}
