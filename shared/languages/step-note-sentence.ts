import type { StepNote } from '../planner/evening-plan'
import type { Why } from '../planner/why'
import type { Say } from './language'

/**
 * Tells a note of a step as a sentence; undefined for one that would tell the user what they did themselves.
 * Magnesium that moved says whether it was for a medicine or because the evening was full.
 *
 * @example stepNoteSentence(say, 'mg_moved', whys, '23:00') // 'Moved to 23:00 to keep its distance from your medicine.'
 */
export const stepNoteSentence = (
  say: Say,
  note: StepNote,
  whys: readonly Why[],
  time: string,
): string | undefined => {
  if (note !== 'mg_moved') return say(($) => $.stepNotes[note], { time })
  const forMedicine = whys.some((why) => why.rule === 'forbidden' && why.by.startsWith('medicine:'))
  if (forMedicine) return say(($) => $.stepNotes.mg_moved, { time })
  return whys.some((why) => why.rule === 'own_moment')
    ? undefined
    : say(($) => $.stepNotes.mg_moved_busy, { time })
}
