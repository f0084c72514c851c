import type { Instant } from '../../shared/evening/instant'
import { useWords } from '../words'
import type { ArcGeometry, Point } from './arc-geometry'
import { type PillPlace, pillPlace } from './arc-geometry'
import styles from './evening-arc.module.css'

interface Props {
  arc: ArcGeometry
  asOf: Instant
  bedtime: Instant
  /** x of every label above the line. */
  labels: readonly number[]
}

const LABEL_WIDTH = 116
const PILL_HEIGHT = 26

const topLeft = ({ x, y }: Point, place: PillPlace, width: number): Point => {
  switch (place) {
    case 'above':
      return { x: Math.max(8, x - width / 2), y: y - 82 }
    case 'below':
      return { x: Math.max(8, x - width / 2), y: y + 30 }
    case 'beside':
      return { x: x + 22, y: y - PILL_HEIGHT - 6 }
  }
}

/** The ember: where the evening is now. */
export const ArcNow = ({ arc, asOf, bedtime, labels }: Props) => {
  const { t, time } = useWords()
  const ember = arc.at(asOf)
  const text = t(($) => $.arc.now, { time: time(asOf) })
  const width = text.length * 7.4 + 20
  const pill = topLeft(ember, pillPlace(ember.x, arc.x(bedtime), labels, width, LABEL_WIDTH), width)
  return (
    <g>
      <path d={`M${ember.x} ${ember.y}V${arc.horizon}`} stroke="var(--accent)" strokeDasharray="3 5" />
      <circle cx={ember.x} cy={ember.y} r={11} fill="var(--sun)" stroke="var(--bg-1)" strokeWidth={2} />
      <rect x={pill.x} y={pill.y} width={width} height={PILL_HEIGHT} rx={13} fill="var(--accent)" />
      <text x={pill.x + width / 2} y={pill.y + 18} textAnchor="middle" className={styles.now}>
        {text}
      </text>
    </g>
  )
}
