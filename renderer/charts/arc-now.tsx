import type { ArcGeometry, PillPlace, Point } from './arc-geometry'
import styles from './evening-arc.module.css'

interface Props {
  arc: ArcGeometry
  ember: Point
  /** What the pill says, and its width in pixels. */
  text: string
  width: number
  place: PillPlace
}

const PILL_HEIGHT = 26

const topLeft = ({ arc, ember, width, place }: Props): Point => {
  switch (place) {
    case 'above':
      return { x: Math.max(8, ember.x - width / 2), y: ember.y - 82 }
    case 'axis':
      return { x: Math.max(8, ember.x - width / 2), y: arc.horizon + 7 }
    case 'beside':
      return { x: ember.x + 22, y: ember.y - PILL_HEIGHT - 6 }
  }
}

/** The ember: where the evening is now. */
export const ArcNow = (props: Props) => {
  const { arc, ember, text, width } = props
  const pill = topLeft(props)
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
