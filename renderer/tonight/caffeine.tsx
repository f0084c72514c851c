import { Settings2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { useWords } from '../words'
import styles from './caffeine.module.css'
import { caffeineSentences, nextEspressoSentence } from './caffeine-texts'
import { DrinkMenu } from './drink-menu'

const CaffeineDialog = lazy(() =>
  import('./caffeine-dialog').then((screen) => ({ default: screen.CaffeineDialog })),
)
const DrinkDialog = lazy(() => import('./drink-dialog').then((screen) => ({ default: screen.DrinkDialog })))

/** What today's caffeine comes to at bedtime, as an estimate, and where drinks are logged. */
export const Caffeine = ({ view, plan }: { view: EveningView; plan: EveningPlan | null }) => {
  const words = useWords()
  const { t } = words
  const [open, setOpen] = useState<'drink' | 'caffeine' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <section className={styles.caffeine} aria-label={t(($) => $.caffeine.title)}>
      <p>{caffeineSentences(words, view).join(' ')}</p>
      <div className={styles.actions}>
        <DrinkMenu note={nextEspressoSentence(words, view, plan)} onOther={() => setOpen('drink')} />
        <Button look="bare" onPress={() => setOpen('caffeine')} aria-label={t(($) => $.caffeine.more)}>
          <Settings2 size={18} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <Suspense fallback={null}>
        {open === 'drink' && <DrinkDialog view={view} onClose={close} />}
        {open === 'caffeine' && <CaffeineDialog view={view} plan={plan} onClose={close} />}
      </Suspense>
    </section>
  )
}
