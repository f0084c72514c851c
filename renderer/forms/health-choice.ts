import type { BlockingQuestion } from '../../shared/safety/questions'
import { BLOCKING_QUESTIONS } from '../../shared/safety/questions'

/** A box in the health list. `none` and `later` each stand alone. */
export type HealthBox = BlockingQuestion | 'none' | 'later'

const standsAlone = (box: HealthBox): boolean => box === 'none' || box === 'later'

/**
 * The boxes ticked after one of them was pressed: "none of these" and "skip for now" untick all others, and any
 * circumstance unticks those two.
 */
export const afterTicking = (
  before: readonly HealthBox[],
  after: readonly HealthBox[],
): readonly HealthBox[] => {
  const added = after.find((box) => !before.includes(box))
  if (added === undefined) return after
  return standsAlone(added) ? [added] : after.filter((box) => !standsAlone(box))
}

/** What the boxes say: circumstances that apply (none of them: an empty list), null for later, undefined for nothing yet. */
export const healthSaid = (boxes: readonly HealthBox[]): BlockingQuestion[] | null | undefined => {
  if (boxes.length === 0) return undefined
  if (boxes.includes('later')) return null
  return BLOCKING_QUESTIONS.filter((question) => boxes.includes(question))
}
