import { levelOf, shareDone } from '../../shared/insight/evening-score'
import type { EveningCell } from '../../shared/insight/insights-view'
import styles from './calendar-of-evenings.module.css'

interface Place {
  x: number
  y: number
  width: number
  height: number
}

const RADIUS = 4

/**
 * One evening as a square that says the same without colour: lightness for how much was done, half filled for a part,
 * an outline alone for nothing recorded, a dot for skipped on purpose, a dash for no plan.
 */
export const CellMark = ({
  cell,
  place: { x, y, width, height },
}: {
  cell: Pick<EveningCell, 'state' | 'done' | 'asked'>
  place: Place
}) => {
  const box = { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5, rx: RADIUS }
  const centre = { cx: x + width / 2, cy: y + height / 2 }
  if (cell.state === 'before') return null
  if (cell.state === 'rest' || cell.state === 'paused') {
    const half = Math.min(5, width / 4)
    return <path className={styles.dash} d={`M${centre.cx - half} ${centre.cy}h${2 * half}`} aria-hidden />
  }
  const level = levelOf(shareDone(cell) ?? 0)
  const isPart = cell.state === 'kept' && level > 0 && level < 4
  return (
    <g aria-hidden>
      <rect
        {...box}
        className={cell.state === 'kept' ? styles[`level${isPart ? 0 : level}`] : styles.empty}
      />
      {isPart && (
        <rect
          x={box.x}
          y={box.y + box.height / 2}
          width={box.width}
          height={box.height / 2}
          rx={Math.min(RADIUS, box.height / 4)}
          className={styles[`level${level}`]}
        />
      )}
      {cell.state === 'skipped' && <circle {...centre} r={Math.min(3, height / 5)} className={styles.dot} />}
      {cell.state === 'unreadable' && (
        <path
          className={styles.dash}
          d={`M${x + width * 0.3} ${y + height * 0.3}L${x + width * 0.7} ${y + height * 0.7}M${x + width * 0.7} ${y + height * 0.3}L${x + width * 0.3} ${y + height * 0.7}`}
        />
      )}
    </g>
  )
}
