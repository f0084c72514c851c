import type { EveningCell } from '../../shared/insight/insights-view'
import styles from './calendar-of-evenings.module.css'
import { CellMark } from './cell-mark'
import { useInsightWords } from './insight-words'

type Mark = Pick<EveningCell, 'state' | 'done' | 'asked'>

const PLACE = { x: 0, y: 0, width: 16, height: 16 }
const STEPS: readonly Mark[] = [0, 1, 2, 3, 4].map((done) => ({ state: 'kept', done, asked: 4 }))
const NOTHING: readonly EveningCell['state'][] = ['skipped', 'not_recorded', 'rest']

/** What the squares of the calendar mean. */
export const CalendarLegend = () => {
  const t = useInsightWords()
  return (
    <ul className={styles.legend} aria-label={t(($) => $.calendar.legend)}>
      <li>
        {t(($) => $.calendar.less)}
        {STEPS.map((mark) => (
          <Square key={mark.done} mark={mark} />
        ))}
        {t(($) => $.calendar.more)}
      </li>
      {NOTHING.map((state) => (
        <li key={state}>
          <Square mark={{ state, done: 0, asked: 0 }} />
          {t(($) => $.states[state])}
        </li>
      ))}
    </ul>
  )
}

const Square = ({ mark }: { mark: Mark }) => (
  <svg width={16} height={16} aria-hidden>
    <CellMark cell={mark} place={PLACE} />
  </svg>
)
