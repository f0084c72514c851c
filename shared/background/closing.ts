/**
 * What stands about closing the window: nothing yet, that the user was told once that reminders go on, or what they
 * said: reminders go on, or Evenfall ends with it.
 */
export const CLOSING_CHOICES = ['unasked', 'told', 'stay', 'quit'] as const

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
  if (choice === 'stay' || choice === 'quit') return choice
  if (canBeReached) return 'stay'
  return welcomed && !asking ? 'ask' : 'quit'
}

/** Whether closing the window is to say that reminders go on: once, and only to who never chose it. */
export const saysThatItStays = ({
  choice,
  canBeReached,
  welcomed,
}: Pick<ClosingFacts, 'choice' | 'canBeReached' | 'welcomed'>): boolean =>
  choice === 'unasked' && canBeReached && welcomed
