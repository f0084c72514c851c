import { useRef, useState } from 'react'
import type { Instant } from '../../shared/evening/instant'

/** A step in the user's hand. */
export interface Moving {
  /** Where it shows: where it is held, else where it is planned. */
  readonly shown: Instant
  readonly isHeld: boolean
  hold(at: Instant): void
  /** Puts it down where it is held. */
  release(): void
  /** Lets it go back to where it came from. */
  cancel(): void
}

/** Holds a step above its planned moment and moves it once, when it is put down. */
export const useMoving = (start: Instant, move: (to: Instant) => Promise<void>): Moving => {
  const [held, setHeld] = useState<Instant | null>(null)
  /** Where it was taken up and where it is now. */
  const hand = useRef<{ readonly from: Instant; readonly at: Instant } | null>(null)
  return {
    shown: held ?? start,
    isHeld: held !== null,
    hold: (at) => {
      hand.current = { from: hand.current?.from ?? start, at }
      setHeld(at)
    },
    cancel: () => {
      hand.current = null
      setHeld(null)
    },
    release: () => {
      const put = hand.current
      hand.current = null
      if (put === null) return
      // It stays in view where it was put until the new plan is there, and is not dropped if it was taken up again.
      const settle = (): void => setHeld((now) => (hand.current === null ? null : now))
      if (put.at === put.from) settle()
      else void move(put.at).finally(settle)
    },
  }
}
