import { type KeyboardEvent, useRef } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { WallTime } from '../../shared/evening/wall-time'
import { wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { Night } from '../../shared/routine/routine'
import { eveningMinutes } from '../../shared/week/evening-minutes'
import type { DraftNight } from '../../shared/week/night-problem'
import type { WeekView } from '../../shared/week/week-of'
import { weekRange } from '../format/day-names'
import { wallTimeText } from '../format/wall-time-text'
import { useSize } from '../ui/use-size'
import { useWords } from '../words'
import { NightRow } from './night-row'
import styles from './night-table.module.css'
import type { RowDeeds } from './row-menu'
import { acrossStrip, axisFor, axisHours, onAxis, type StripAxis, spanOf, type WallSpan } from './strip-axis'
import { onStrip } from './strip-tiles'

interface Props {
  week: WeekView
  tonight: EveningDate
  selected: EveningDate
  unsaved: boolean
  /** The times of the selected evening as they are being changed; null while they are as saved. */
  times: DraftNight | null
  /** What the menu of the selected row offers. */
  deeds: RowDeeds
  onSelect(evening: EveningDate): void
  onPull(evening: EveningDate, night: Night): void
  onKey(event: KeyboardEvent): void
}

/** Pixels an hour's label takes with the gap after it. */
const ROOM = { '24': 56, '12': 78 }

const axisOf = ({ nights }: WeekView, changed: WallSpan | null | undefined): StripAxis =>
  axisFor([
    ...(changed ? [changed] : []),
    ...nights.flatMap(({ evening, plan, past }) => {
      const planned = plan ?? past?.planned
      if (!planned) return []
      const actual = past?.actual
      const { bedtime, wake, zone, steps } = planned
      const shown = steps.filter(({ id }) => onStrip(id))
      const done = shown.flatMap(({ id }) => actual?.steps[id]?.at ?? [])
      const first = Math.min(
        bedtime,
        actual?.toBedAt ?? bedtime,
        ...shown.map(({ window }) => window[0]),
        ...done,
      )
      const last = Math.max(wake, actual?.upAt ?? wake)
      return [{ start: onAxis(evening, first, zone) - 10, end: onAxis(evening, last, zone) }]
    }),
  ])

/** The week as a table: a row an evening, with its strip on the axis all evenings share. */
export const NightTable = ({
  week,
  tonight,
  selected,
  unsaved,
  times,
  deeds,
  onSelect,
  onPull,
  onKey,
}: Props) => {
  const words = useWords()
  const { t, language } = words
  const head = useRef<HTMLTableCellElement>(null)
  const size = useSize(head)
  const width = size?.width ?? 0
  const axis = axisOf(week, times && spanOf(times))
  const usual = week.usualBed === null ? null : usualOn(axis, week.usualBed)
  return (
    <div className={styles.frame}>
      <table className={styles.table} onKeyDown={onKey}>
        <caption className={styles.caption}>
          {t(($) => $.week.caption, { range: weekRange(language, week.first) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.caption}>{t(($) => $.week.evening)}</span>
            </th>
            <th scope="col" className={styles.axis} ref={head}>
              <span className={styles.caption}>{t(($) => $.week.course)}</span>
              {width > 0 && <AxisHours axis={axis} width={width} usual={usual} />}
            </th>
            <th scope="col" className={styles.time}>
              {t(($) => $.week.bed)}
            </th>
            <th scope="col" className={styles.time}>
              {t(($) => $.week.wake)}
            </th>
          </tr>
        </thead>
        <tbody>
          {week.nights.map((night) => (
            <NightRow
              key={night.evening}
              night={night}
              axis={axis}
              width={width}
              usual={usual}
              tonight={tonight}
              selected={night.evening === selected}
              unsaved={unsaved && night.evening === selected}
              times={night.evening === selected ? times : null}
              deeds={night.evening === selected ? deeds : null}
              onSelect={() => onSelect(night.evening)}
              onPull={(pulled) => onPull(night.evening, pulled)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The usual bedtime on the axis, where the axis reaches it. */
const usualOn = ({ from, to }: StripAxis, bed: WallTime): number | null =>
  [eveningMinutes(bed), eveningMinutes(bed) + 1440, eveningMinutes(bed) - 1440].find(
    (minutes) => minutes >= from && minutes <= to,
  ) ?? null

const AxisHours = ({ axis, width, usual }: { axis: StripAxis; width: number; usual: number | null }) => {
  const words = useWords()
  const x = acrossStrip(axis, width)
  const room = ROOM[words.clock]
  // The labels at both ends stay above the strips.
  const inside = (across: number): number => Math.min(width - room / 2 + 6, Math.max(room / 2 - 6, across))
  return (
    <svg className={styles.hours} width={width} height={36} aria-hidden="true">
      {axisHours(axis, width, room).map((minutes) => (
        <text key={minutes} x={inside(x(minutes))} y={19} textAnchor="middle">
          {wallTimeText(words, wallTimeFromMinutes(minutes))}
        </text>
      ))}
      {usual !== null && <path d={`M${x(usual) - 5} 28h10l-5 6z`} fill="var(--accent)" />}
    </svg>
  )
}
