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
  const hand = useRef<Instant | null>(null)
  const take = (at: Instant | null): void => {
    hand.current = at
    setHeld(at)
  }
  return {
    shown: held ?? start,
    isHeld: held !== null,
    hold: take,
    cancel: () => take(null),
    release: () => {
      const to = hand.current
      hand.current = null
      if (to === null) return
      // It stays in view where it was put until the new plan is there, and is not dropped if it was taken up again.
      const settle = (): void => setHeld((now) => (hand.current === null ? null : now))
      if (to === start) settle()
      else void move(to).finally(settle)
    },
  }
}
