import { type RefObject, useId } from 'react'
import { shortSpan } from '../../shared/languages/spans'
import type { WeekNight } from '../../shared/week/week-night'
import { eveningName } from '../format/evening-name'
import { useWords } from '../words'
import { MiniArc } from './mini-arc'
import styles from './night-panel.module.css'

interface Props {
  night: WeekNight
  note: string
  ref: RefObject<HTMLElement | null>
}

/** An evening that is over: what was planned, to read only. */
export const PastPanel = ({ night, note, ref }: Props) => {
  const { t, time, name, language } = useWords()
  const { plan, wish, evening, minutesInBed } = night
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className={styles.panel} ref={ref} tabIndex={-1}>
      <div className={styles.column}>
        <h2 id={titleId}>{eveningName(language, evening)}</h2>
        <p className={styles.quiet}>{t(($) => $.week.over)}</p>
        {note !== '' && <p>{note}</p>}
        {wish.kind !== 'night' && <p>{t(($) => $.week.no_plan[wish.kind])}</p>}
        {plan && (
          <>
            <MiniArc plan={plan} />
            <dl className={styles.facts}>
              {plan.steps.flatMap(({ id, start }) =>
                start === null
                  ? []
                  : [<dt key={id}>{name(id)}</dt>, <dd key={`${id}-time`}>{time(start)}</dd>],
              )}
              <dt>{t(($) => $.night.wake)}</dt>
              <dd>{time(plan.wake)}</dd>
              <dt>{t(($) => $.night.in_bed)}</dt>
              <dd>{shortSpan(t, minutesInBed ?? 0)}</dd>
            </dl>
          </>
        )}
      </div>
    </section>
  )
}
