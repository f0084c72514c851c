import { type PointerEvent, useRef, useState } from 'react'
import type { Night } from '../../shared/routine/routine'
import styles from './night-strip.module.css'
import { nightOn, type Part, pulled, type WallSpan } from './strip-axis'

interface Props {
  span: WallSpan
  /** Pixels from the left of the strip. */
  x(minutes: number): number
  y: number
  height: number
  fill: string
  /** How long the night is, in words, null for as it is planned; left out where it has no room. */
  inBed(minutes: number | null): string
  /** It was pulled to other times. */
  onPull(night: Night): void
  /** It was pressed and not pulled. */
  onPress(): void
}

/** So near an end, in pixels, only that end moves. */
const EDGE = 12
const ROOM_FOR_WORDS = 70

/** The time in bed. Pulled in the middle it moves, at an end it grows: what the fields do, quicker with a mouse. */
export const NightBar = ({ span, x, y, height, fill, inBed, onPull, onPress }: Props) => {
  const [held, setHeld] = useState<WallSpan | null>(null)
  const grip = useRef<{ readonly part: Part; readonly at: number } | null>(null)
  const { start, end } = held ?? span
  const [left, right] = [x(start), x(end)]
  const grab = (event: PointerEvent<SVGRectElement>): void => {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const across = event.clientX - event.currentTarget.getBoundingClientRect().left
    const part = across < EDGE ? 'bed' : right - left - across < EDGE ? 'wake' : 'both'
    grip.current = { part, at: event.clientX }
  }
  const pull = (event: PointerEvent): void => {
    if (!grip.current) return
    const minutes = (event.clientX - grip.current.at) / (x(1) - x(0))
    setHeld(pulled(span, grip.current.part, minutes))
  }
  const letGo = (): void => {
    if (!grip.current) return
    grip.current = null
    setHeld(null)
    if (held && (held.start !== span.start || held.end !== span.end)) onPull(nightOn(held))
    else onPress()
  }
  const cancel = (): void => {
    grip.current = null
    setHeld(null)
  }
  return (
    <>
      <rect
        className={`${styles.bar} ${styles.pullable}`}
        data-part="bed-time"
        data-held={held !== null || undefined}
        x={left}
        y={y}
        width={Math.max(4, right - left)}
        height={height}
        rx={8}
        fill={fill}
        onPointerDown={grab}
        onPointerMove={pull}
        onPointerUp={letGo}
        onPointerCancel={cancel}
      />
      {right - left > ROOM_FOR_WORDS && (
        <text className={styles.span} x={right - 12} y={y + height / 2 + 4.5} textAnchor="end">
          {inBed(held && end - start)}
        </text>
      )}
    </>
  )
}
