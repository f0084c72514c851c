import { CalendarPlus, Pencil } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { minutesBetween } from '../../shared/evening/instant'
import { shortSpan } from '../../shared/languages/spans'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { Hint } from '../ui/hint'
import { saveTonight } from '../wishes'
import { useWords } from '../words'
import styles from './night-chip.module.css'

const NightDialog = lazy(() => import('./night-dialog').then((screen) => ({ default: screen.NightDialog })))

interface Props {
  view: EveningView
  plan: EveningPlan
  /** Whether the evening is still long enough to be put into a calendar. */
  canSave: boolean
}

/** Tonight's bedtime, wake time and the time between them, and the way to change them or take them along. */
export const NightChip = ({ view, plan, canSave }: Props) => {
  const words = useWords()
  const { t, time } = words
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.chip}>
      <dl className={styles.times}>
        <div>
          <dt>{t(($) => $.night.bedtime)}</dt>
          <dd>{time(plan.bedtime)}</dd>
        </div>
        <div>
          <dt>{t(($) => $.night.wake)}</dt>
          <dd>{time(plan.wake)}</dd>
        </div>
        <div>
          <dt>{t(($) => $.night.in_bed)}</dt>
          <dd>{shortSpan(t, minutesBetween(plan.bedtime, plan.wake))}</dd>
        </div>
      </dl>
      <div className={styles.tools}>
        <Hint text={t(($) => $.night.change)}>
          <Button
            look="bare"
            data-key="b"
            onPress={() => setOpen(true)}
            aria-label={t(($) => $.night.change)}
          >
            <Pencil size={18} strokeWidth={1.75} aria-hidden />
          </Button>
        </Hint>
        {canSave && (
          <Hint text={t(($) => $.tonight.save_calendar)}>
            <Button
              look="bare"
              onPress={() => void saveTonight(words)}
              aria-label={t(($) => $.tonight.save_calendar)}
            >
              <CalendarPlus size={18} strokeWidth={1.75} aria-hidden />
            </Button>
          </Hint>
        )}
      </div>
      <Suspense fallback={null}>
        {open && (
          <NightDialog
            view={view}
            night={{ bed: plan.bed, wake: plan.wakeAt }}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </div>
  )
}
