/** What the user may have said about closing the window: nothing yet, reminders go on, or Evenfall ends with it. */
export const CLOSING_CHOICES = ['unasked', 'stay', 'quit'] as const

/** One of them. */
export type ClosingChoice = (typeof CLOSING_CHOICES)[number]

/** What closing the window depends on. */
export interface ClosingFacts {
  readonly choice: ClosingChoice
  /** Whether something on the screen leads back: a tray icon. Without one only starting Evenfall again does. */
  readonly canBeReached: boolean
  /** Whether an evening was ever set up; without one there is nothing to remind of. */
  readonly welcomed: boolean
  /** Whether the question stands in the window already. */
  readonly asking: boolean
}

/**
 * What closing the window does. A program that nothing on the screen leads back to keeps running only after an explicit
 * yes: until then the first closing asks, and closing once more is a no.
 *
 * @example closingOf({ choice: 'unasked', canBeReached: true, welcomed: true, asking: false }) // 'stay'
 */
export const closingOf = ({
  choice,
  canBeReached,
  welcomed,
  asking,
}: ClosingFacts): 'stay' | 'quit' | 'ask' => {
  if (choice !== 'unasked') return choice
  if (canBeReached) return 'stay'
  return welcomed && !asking ? 'ask' : 'quit'
}
