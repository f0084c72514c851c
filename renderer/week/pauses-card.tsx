import { Plane, X } from 'lucide-react'
import { useState } from 'react'
import { addEvenings, type EveningDate } from '../../shared/evening/evening-date'
import type { EveningView } from '../../shared/view'
import { shortDate } from '../format/day-names'
import { PauseDialog } from '../forms/pause-dialog'
import { tellChanged } from '../tell-changed'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './week-cards.module.css'

interface Props {
  view: EveningView
  /** Where a new pause begins unless said otherwise. */
  evening: EveningDate
}

/** Evenings without plans, such as a holiday or an illness. */
export const PausesCard = ({ view, evening }: Props) => {
  const words = useWords()
  const { t, language } = words
  const [open, setOpen] = useState(false)
  const tonight = view.tonight.evening
  const first = evening < tonight ? tonight : evening
  const { pauses } = view.routine
  const coming = pauses.filter(({ to }) => to >= tonight)
  const range = (from: EveningDate, to: EveningDate): string =>
    from === to ? shortDate(language, from) : `${shortDate(language, from)} – ${shortDate(language, to)}`
  const remove = async (from: EveningDate): Promise<void> => {
    const others = pauses.filter((one) => one.from !== from)
    if (await wish(words, 'setPauses', { pauses: others })) {
      tellChanged(
        words,
        t(($) => $.week.pause_removed),
      )
    }
  }
  return (
    <section className={styles.card} aria-labelledby="week-pauses">
      <h2 id="week-pauses">{t(($) => $.week.pauses)}</h2>
      {coming.length === 0 ? (
        <p>{t(($) => $.week.pauses_text)}</p>
      ) : (
        <ul className={styles.list} aria-label={t(($) => $.week.pauses)}>
          {coming.map(({ from, to }) => (
            <li key={from}>
              <span>{range(from, to)}</span>
              <Button
                look="icon"
                onPress={() => void remove(from)}
                aria-label={t(($) => $.week.remove_pause, { range: range(from, to) })}
              >
                <X size={18} strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button onPress={() => setOpen(true)}>
          <Plane size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.week.pause)}
        </Button>
      </div>
      {open && (
        <PauseDialog
          pauses={pauses}
          first={first}
          last={addEvenings(first, 6)}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}
