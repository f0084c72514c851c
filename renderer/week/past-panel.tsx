import { type ReactNode, type RefObject, useId } from 'react'
import type { Instant } from '../../shared/evening/instant'
import { shortSpan } from '../../shared/languages/spans'
import type { StepId } from '../../shared/routine/step'
import type { WeekNight } from '../../shared/week/week-night'
import { MiniArc } from '../charts/mini-arc'
import { eveningName } from '../format/evening-name'
import { useWords } from '../words'
import styles from './night-panel.module.css'

interface Props {
  night: WeekNight
  note: string
  ref: RefObject<HTMLElement | null>
}

/** An evening that is over, to read only: what was planned beside what happened. */
export const PastPanel = ({ night, note, ref }: Props) => {
  const { t, time, name, language } = useWords()
  const { plan, wish, evening, minutesInBed, actual } = night
  const titleId = useId()
  const happened = (step: StepId): ReactNode => {
    const its = actual?.steps[step]
    if (!its) return '–'
    return its.at === null ? t(($) => $.week.outcomes[its.outcome]) : time(its.at)
  }
  const row = (of: string, planned: Instant | null, real: ReactNode) => (
    <tr key={of}>
      <th scope="row">{of}</th>
      <td>{planned === null ? '–' : time(planned)}</td>
      <td>{real}</td>
    </tr>
  )
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
            <table className={styles.facts}>
              <thead>
                <tr>
                  <th scope="col">{t(($) => $.week.step)}</th>
                  <th scope="col">{t(($) => $.week.planned)}</th>
                  <th scope="col">{t(($) => $.week.actual)}</th>
                </tr>
              </thead>
              <tbody>
                {plan.steps.map(({ id, start }) =>
                  id === 'lights_out'
                    ? row(name(id), start, actual?.toBedAt ? time(actual.toBedAt) : happened(id))
                    : row(name(id), start, happened(id)),
                )}
                {row(
                  t(($) => $.night.wake),
                  plan.wake,
                  actual?.upAt ? time(actual.upAt) : '–',
                )}
              </tbody>
            </table>
            <p className={styles.quiet}>
              {t(($) => $.week.planned_in_bed, { span: shortSpan(t, minutesInBed ?? 0) })}
            </p>
          </>
        )}
      </div>
    </section>
  )
}
