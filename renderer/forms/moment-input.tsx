import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Instant } from '../../shared/evening/instant'
import type { StepView } from '../../shared/view'
import { useWords } from '../words'
import { type MomentRange, nearestIn, STOP } from './moment-range'
import type { Moving } from './use-moving'

interface Props {
  step: StepView
  range: MomentRange
  moving: Moving
  className: string | undefined
}

/** Keys that move by a quarter of an hour; a plain arrow moves by five minutes. */
const quarterKey = ({ key, shiftKey }: KeyboardEvent): number => {
  if (key === 'PageUp' || (shiftKey && (key === 'ArrowRight' || key === 'ArrowUp'))) return 3
  return key === 'PageDown' || (shiftKey && (key === 'ArrowLeft' || key === 'ArrowDown')) ? -3 : 0
}

/**
 * A step's moment as a slider. A key held down moves it along, and it is put down when the key comes up: one request
 * for one move.
 */
export const MomentInput = ({ step, range, moving, className }: Props) => {
  const { t, time, name } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const keyIsDown = useRef(false)
  const put = useRef(moving.release)
  const { id, start, window } = step.planned
  const move = (to: Instant): void => {
    const at = nearestIn(range, to)
    if (at !== moving.shown) moving.hold(at)
  }
  useEffect(() => {
    put.current = moving.release
  })
  useEffect(() => {
    // React hears every move; only the browser tells when the pointer or an assistive tool has finished one.
    const finished = (): void => {
      if (!keyIsDown.current) put.current()
    }
    const element = input.current
    element?.addEventListener('change', finished)
    return () => element?.removeEventListener('change', finished)
  }, [])
  const letGo = (): void => {
    keyIsDown.current = false
    moving.release()
  }
  return (
    <input
      ref={input}
      type="range"
      className={className}
      min={0}
      max={(range.last - range.first) / STOP}
      step={1}
      value={(nearestIn(range, moving.shown) - range.first) / STOP}
      aria-label={t(($) => $.tonight.moment, {
        step: name(id),
        time: time(start ?? moving.shown),
        from: time(window[0]),
        to: time(window[1]),
      })}
      aria-valuetext={time(moving.shown)}
      onChange={(event) => move(range.first + event.target.valueAsNumber * STOP)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') moving.cancel()
        else keyIsDown.current = true
        const quarter = quarterKey(event)
        if (quarter === 0) return
        event.preventDefault()
        move(moving.shown + quarter * STOP)
      }}
      onKeyUp={letGo}
      onBlur={letGo}
    />
  )
}
