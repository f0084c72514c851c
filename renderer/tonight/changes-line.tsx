import type { EveningPlan, MovedStep } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import type { Words } from '../words'
import { useWords } from '../words'
import styles from './changes-line.module.css'
import { backToUsual } from './evening-wishes'
import { tonightDiffers } from './tonight-draft'

const moveText = ({ t, name, time }: Words, { step, from, to }: MovedStep): string => {
  if (to === null) return t(($) => $.tonight.moved_away, { step: name(step) })
  return from === null
    ? t(($) => $.tonight.moved_in, { step: name(step), to: time(to) })
    : t(($) => $.tonight.moved_from, { step: name(step), from: time(from), to: time(to) })
}

/** What the last re-planning moved and what made it, in one sentence; null when nothing moved. */
export const movedText = (words: Words, { moved }: EveningPlan): string | null => {
  const { t, name, language } = words
  const [first] = moved
  if (!first) return null
  const moves = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    moved.map((one) => moveText(words, one)),
  )
  return first.because === 'asked'
    ? t(($) => $.tonight.moved_asked, { moves })
    : t(($) => $.tonight.moved_after, { moves, step: name(first.because) })
}

/** Says, quietly, what a new plan moved and that tonight differs from usual, with the way back. */
export const ChangesLine = ({ view, plan }: { view: EveningView; plan: EveningPlan }) => {
  const words = useWords()
  const { t } = words
  const moved = movedText(words, plan)
  return (
    <>
      <p role="status" className={styles.moved}>
        {moved}
      </p>
      {tonightDiffers(view) && (
        <p className={styles.differs}>
          {t(($) => $.tonight.differs)}
          <Button look="quiet" onPress={() => void backToUsual(words, view)}>
            {t(($) => $.tonight.back_to_usual)}
          </Button>
        </p>
      )}
    </>
  )
}
