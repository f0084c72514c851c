import { memo, type PointerEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Instant } from '../../shared/evening/instant'
import type { StepView } from '../../shared/view'
import { MomentInput } from '../forms/moment-input'
import { type MomentRange, nearestIn } from '../forms/moment-range'
import { type Moving, useMoving } from '../forms/use-moving'
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

interface DiscSliderProps {
  step: StepView
  range: MomentRange
  moving: Moving
  isDragged: boolean
}

/** The slider on a disc. It learns of a drag when that ends: who drags does not hear it. */
const DiscSlider = memo(
  ({ step, range, moving }: DiscSliderProps) => (
    <MomentInput step={step} range={range} moving={moving} className={styles.slider} />
  ),
  (_, { isDragged }) => isDragged,
)

/** How far a disc in the hand may go, which can be further than its band. */
const Reach = memo(({ step, arc, range }: Pick<Props, 'step' | 'arc' | 'range'>) => (
  <path d={arc.path(range.first, range.last)} stroke={stepColour(step.planned.id)} className={styles.reach} />
))

/**
 * A step that can be dragged along the line, or moved with the keyboard by the slider on its disc. A move draws only
 * the disc's place and its time again, and only when it reaches the next five minutes; all else is done at the press.
 */
export const MovableArcStep = ({ step, start, arc, range, label, roomy, onMove }: Props) => {
  const moving = useMoving(start, onMove)
  /** From the x of the pointer in the window to the x of the disc in the drawing; null while nothing is dragged. */
  const [grip, setGrip] = useState<number | null>(null)
  const at = arc.at(moving.shown)
  const grab = (event: PointerEvent<SVGGElement>): void => {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.querySelector('input')?.focus({ preventScroll: true })
    setGrip(at.x - event.clientX)
    moving.hold(moving.shown)
  }
  const drag = (event: PointerEvent): void => {
    if (grip === null) return
    const to = nearestIn(range, arc.instantAt(event.clientX + grip))
    // In the frame of the move, not in the one after it.
    if (to !== moving.shown) flushSync(() => moving.hold(to))
  }
  const letGo = (put: () => void): void => {
    if (grip === null) return
    setGrip(null)
    put()
  }
  return (
    <>
      {moving.isHeld && <Reach step={step} arc={arc} range={range} />}
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
          <DiscSlider step={step} range={range} moving={moving} isDragged={grip !== null} />
        </foreignObject>
      </g>
    </>
  )
}
