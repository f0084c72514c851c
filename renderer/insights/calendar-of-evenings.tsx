import { type KeyboardEvent, useRef, useState } from 'react'
import type { EveningDate, Weekday } from '../../shared/evening/evening-date'
import { addEvenings, eveningsBetween, weekdayOf } from '../../shared/evening/evening-date'
import type { EveningCell } from '../../shared/insight/insights-view'
import { firstOfWeek, weekdaysFrom } from '../../shared/week/week-start'
import { shortDate, weekdayName } from '../format/day-names'
import { eveningName } from '../format/evening-name'
import { useWords } from '../words'
import styles from './calendar-of-evenings.module.css'
import { CellMark } from './cell-mark'
import { useInsightWords } from './insight-words'
import { useStateName } from './state-name'
import { useWidth } from './use-width'

interface Props {
  cells: readonly EveningCell[]
  /** The weekday of the first row. */
  weekStart: Weekday
  onOpen(evening: EveningDate): void
}

/** What the frame keeps free on both sides together, for the ring around a cell at its edge. */
const FRAME = 4
const DAYS_LEFT = 44
const MONTHS_ABOVE = 20
const GAP = 3
const HIGHEST = 26
const WIDEST = 280
const NARROWEST = 9

/** Which evening the arrow keys go to: up and down a day, left and right a week, to the ends with Home and End. */
const goTo = (key: string, at: EveningDate, first: EveningDate, last: EveningDate): EveningDate | null => {
  const days = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 }[key]
  if (key === 'Home') return first
  if (key === 'End') return last
  if (days === undefined) return null
  const there = addEvenings(at, days)
  return there < first || there > last ? at : there
}

/** Every evening of the range: a column a week, a row a weekday. One stop for Tab, the arrow keys go on from there. */
export const CalendarOfEvenings = ({ cells, weekStart, onOpen }: Props) => {
  const t = useInsightWords()
  const { language } = useWords()
  const nameOf = useStateName()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const first = cells[0]?.evening
  const last = cells.at(-1)?.evening
  const [chosen, setChosen] = useState<EveningDate | null>(null)
  if (first === undefined || last === undefined) return null
  const stop = chosen !== null && first <= chosen && chosen <= last ? chosen : last
  const start = firstOfWeek(first, weekStart)
  const before = eveningsBetween(start, first)
  const weeks = Math.ceil((before + cells.length) / 7)
  const room = Math.floor(width - FRAME - DAYS_LEFT) / weeks
  const across = Math.max(NARROWEST + GAP, Math.min(WIDEST, room))
  const down = Math.min(HIGHEST, Math.max(14, across)) + GAP
  const placeOf = (evening: EveningDate) => {
    const day = before + eveningsBetween(first, evening)
    return {
      x: DAYS_LEFT + Math.floor(day / 7) * across,
      y: MONTHS_ABOVE + (day % 7) * down,
      width: across - GAP,
      height: down - GAP,
    }
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const there = goTo(event.key, stop, first, last)
    if (event.key === 'Enter') onOpen(stop)
    else if (there !== null) {
      setChosen(there)
      frame.current?.querySelector<SVGElement>(`[data-evening="${there}"]`)?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        role="grid"
        aria-label={t(($) => $.calendar.label)}
        width={DAYS_LEFT + weeks * across}
        height={MONTHS_ABOVE + 7 * down}
        onKeyDown={onKey}
      >
        <g aria-hidden className={styles.labels}>
          {[0, 2, 4, 6].map((day) => (
            <text key={day} x={0} y={MONTHS_ABOVE + day * down + (down - GAP) / 2 + 4}>
              {weekdayName(language, addEvenings(start, day)).slice(0, language === 'nl' ? 2 : 3)}
            </text>
          ))}
          {weekLabels(weeks, across).map((week) => (
            <text key={week} x={DAYS_LEFT + week * across} y={13}>
              {shortDate(language, addEvenings(start, week * 7))}
            </text>
          ))}
        </g>
        {weekdaysFrom(weekStart).map((weekday, row) => (
          // oxlint-disable-next-line jsx-a11y/no-redundant-roles
          <g key={weekday} role="row">
            {cells
              .filter((cell) => weekdayOf(cell.evening) === weekday)
              .map((cell) => {
                const place = placeOf(cell.evening)
                return (
                  <g
                    key={cell.evening}
                    role="gridcell"
                    aria-label={t(($) => $.calendar.cell, {
                      date: eveningName(language, cell.evening),
                      state: nameOf(cell),
                    })}
                    aria-rowindex={row + 1}
                    tabIndex={cell.evening === stop ? 0 : -1}
                    data-evening={cell.evening}
                    className={styles.cell}
                    onFocus={() => setChosen(cell.evening)}
                    onClick={() => onOpen(cell.evening)}
                  >
                    <rect {...place} className={styles.ground} />
                    <CellMark cell={cell} place={place} />
                    <rect
                      x={place.x - 1}
                      y={place.y - 1}
                      width={place.width + 2}
                      height={place.height + 2}
                      rx={5}
                      className={styles.ring}
                    />
                  </g>
                )
              })}
          </g>
        ))}
      </svg>
    </div>
  )
}

const LABEL_WIDTH = 58

/** The weeks to write a date above: as many as have room. */
const weekLabels = (weeks: number, across: number): number[] => {
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / across))
  return Array.from({ length: Math.ceil(weeks / every) }, (_, index) => index * every).filter(
    (week) => (weeks - week) * across >= LABEL_WIDTH / 2,
  )
}
