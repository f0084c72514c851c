import { residualBand } from '../../shared/caffeine/residual'
import type { EveningView } from '../../shared/view'
import { useWords } from '../words'
import type { ArcFrame, ArcGeometry } from './arc-geometry'
import styles from './evening-arc.module.css'

interface Props {
  caffeine: EveningView['caffeine']
  frame: ArcFrame
  arc: ArcGeometry
}

/** Pixels between two points of the curve. */
const EVERY = 4
/** The share of the drawing the curve may fill, and how many milligrams fill it at least. */
const SHARE = 0.36
const FULL_MILLIGRAMS = 120

/**
 * The caffeine left of today's drinks, as an area under a dotted line: dotted because it is an estimate, between a
 * paler band that holds for most people.
 */
export const ArcCaffeine = ({ caffeine, frame, arc }: Props) => {
  const { t } = useWords()
  const { drinks, halfLife, atBedtime } = caffeine
  if (halfLife === null || drinks.length === 0) return null
  const across = Array.from({ length: Math.floor(frame.width / EVERY) + 1 }, (_, index) => index * EVERY)
  const points = across.map((x) => ({ x, ...residualBand(drinks, arc.instantAt(x), halfLife) }))
  const most = Math.max(FULL_MILLIGRAMS, ...points.map(({ high }) => high))
  const y = (milligrams: number): string => (arc.horizon * (1 - (milligrams / most) * SHARE)).toFixed(1)
  const central = points.map((point) => `${point.x} ${y(point.central)}`).join('L')
  const high = points.map((point) => `${point.x} ${y(point.high)}`).join('L')
  const lowBack = points.reduceRight((path, point) => `${path}L${point.x} ${y(point.low)}`, '')
  return (
    <g>
      <path d={`M${high}${lowBack}Z`} className={styles.caffeineBand} />
      <path d={`M0 ${arc.horizon}L${central}V${arc.horizon}Z`} className={styles.caffeineArea} />
      <path d={`M${central}`} className={styles.caffeineLine} />
      {atBedtime && (
        <text x={18} y={arc.horizon - 9} className={styles.small}>
          {t(($) => $.arc.caffeine, { milligrams: atBedtime.central })}
        </text>
      )}
    </g>
  )
}
