import { type PointerEvent, useRef } from 'react'
import type { Instant } from '../../shared/evening/instant'
import { MomentInput } from '../forms/moment-input'
import { type MomentRange, nearestIn } from '../forms/moment-range'
import { useMoving } from '../forms/use-moving'
import { stepColour } from '../ui/step-icon'
import type { ArcGeometry } from './arc-geometry'
import type { ArcStepLook } from './arc-step'
import { ArcStep, DISC, placedAt } from './arc-step'
import styles from './evening-arc.module.css'

interface Props extends ArcStepLook {
  start: Instant
  arc: ArcGeometry
  range: MomentRange
  onMove(to: Instant): Promise<void>
}

/**
 * A step that can be dragged along the line, or moved with the keyboard by the slider on its disc. While it moves only
 * this disc and its label are drawn again, and only when it reaches the next five minutes.
 */
export const MovableArcStep = ({ step, start, arc, range, label, roomy, onMove }: Props) => {
  const moving = useMoving(start, onMove)
  /** From the x of the pointer in the window to the x of the disc in the drawing; null while nothing is dragged. */
  const grip = useRef<number | null>(null)
  const at = arc.at(moving.shown)
  const grab = (event: PointerEvent<SVGGElement>): void => {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.querySelector('input')?.focus({ preventScroll: true })
    grip.current = at.x - event.clientX
  }
  const drag = (event: PointerEvent): void => {
    if (grip.current === null) return
    const to = nearestIn(range, arc.instantAt(event.clientX + grip.current))
    if (to !== moving.shown) moving.hold(to)
  }
  const letGo = (put: () => void): void => {
    if (grip.current === null) return
    grip.current = null
    put()
  }
  return (
    <>
      {moving.isHeld && (
        <path
          d={arc.path(range.first, range.last)}
          stroke={stepColour(step.planned.id)}
          className={styles.reach}
        />
      )}
      <g
        className={styles.movable}
        style={placedAt(at)}
        data-held={moving.isHeld || undefined}
        onPointerDown={grab}
        onPointerMove={drag}
        onPointerUp={() => letGo(moving.release)}
        onPointerCancel={() => letGo(moving.cancel)}
      >
        <circle r={DISC + 5} className={styles.ring} />
        <g aria-hidden>
          <ArcStep
            step={step}
            start={moving.shown}
            label={label ?? (moving.isHeld ? 'above' : null)}
            roomy={roomy}
          />
        </g>
        <foreignObject x={-DISC} y={-DISC} width={2 * DISC} height={2 * DISC} className={styles.under}>
          <MomentInput step={step} range={range} moving={moving} className={styles.slider} />
        </foreignObject>
      </g>
    </>
  )
}
