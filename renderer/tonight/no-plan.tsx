import { lazy, Suspense, useState } from 'react'
import type { EveningView } from '../../shared/view'
import { USUAL_NIGHT } from '../forms/night-problem'
import { Button } from '../ui/button'
import { useWords } from '../words'
import { CaffeineCard } from './caffeine-card'
import styles from './no-plan.module.css'

const NightDialog = lazy(() => import('./night-dialog').then((screen) => ({ default: screen.NightDialog })))

/** An evening without a plan: why, a way to have one anyway, and where drinks are logged all the same. */
export const NoPlan = ({ view }: { view: EveningView }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const { kind } = view.tonight.wish
  return (
    <div className={styles.noPlan}>
      {kind !== 'night' && <p>{t(($) => $.tonight[`no_plan_${kind}`])}</p>}
      <Button look="filled" onPress={() => setOpen(true)}>
        {t(($) => $.tonight.plan_anyway)}
      </Button>
      <ul className={styles.caffeine}>
        <CaffeineCard view={view} plan={null} />
      </ul>
      <Suspense fallback={null}>
        {open && <NightDialog view={view} night={USUAL_NIGHT} onClose={() => setOpen(false)} />}
      </Suspense>
    </div>
  )
}
