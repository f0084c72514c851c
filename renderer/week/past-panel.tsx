import { type ReactNode, type RefObject, useId } from 'react'
import type { Instant } from '../../shared/evening/instant'
import { shortSpan } from '../../shared/languages/spans'
import type { ActualStep } from '../../shared/log/actual-night'
import { parseStepId } from '../../shared/routine/step'
import type { PastEvening, WeekNight } from '../../shared/week/week-night'
import { MiniArc } from '../charts/mini-arc'
import { eveningName } from '../format/evening-name'
import { useWords } from '../words'
import styles from './night-panel.module.css'

interface Props {
  night: WeekNight
  past: PastEvening
  note: string
  ref: RefObject<HTMLElement | null>
}

/** An evening that is over, to read only: what was planned beside what happened. */
export const PastPanel = ({ night, past: { planned, actual }, note, ref }: Props) => {
  const { t, time, name, language } = useWords()
  const { wish, evening, minutesInBed } = night
  const titleId = useId()
  const { lights_out: lightsOut, ...steps } = actual.steps
  const ids = Object.keys(steps).flatMap((key) => parseStepId(key) ?? [])
  const happened = (its: ActualStep | undefined): ReactNode => {
    if (!its) return '–'
    return its.at === null ? t(($) => $.week.outcomes[its.outcome]) : time(its.at)
  }
  const row = (of: string, at: Instant | null, real: ReactNode) => (
    <tr key={of}>
      <th scope="row">{of}</th>
      <td>{at === null ? '–' : time(at)}</td>
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
        {planned && <MiniArc plan={planned} />}
        {(planned || actual.toBedAt !== null || ids.length > 0) && (
          <table className={styles.facts}>
            <thead>
              <tr>
                <th scope="col">{t(($) => $.week.step)}</th>
                <th scope="col">{t(($) => $.week.planned)}</th>
                <th scope="col">{t(($) => $.week.actual)}</th>
              </tr>
            </thead>
            <tbody>
              {ids.map((id) =>
                row(name(id), actual.steps[id]?.plannedAt ?? null, happened(actual.steps[id])),
              )}
              {row(
                name('lights_out'),
                lightsOut?.plannedAt ?? null,
                actual.toBedAt === null ? happened(lightsOut) : time(actual.toBedAt),
              )}
              {row(
                t(($) => $.night.wake),
                planned?.wake ?? null,
                actual.upAt === null ? '–' : time(actual.upAt),
              )}
            </tbody>
          </table>
        )}
        {minutesInBed !== null && (
          <p className={styles.quiet}>
            {t(($) => $.week.planned_in_bed, { span: shortSpan(t, minutesInBed) })}
          </p>
        )}
      </div>
    </section>
  )
}
