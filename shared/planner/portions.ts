import type { Candidate, Choice } from './choices'
import { isPreferred } from './choices'
import type { Hindrance } from './forbidden-times'
import { BETWEEN_PORTIONS } from './forbidden-times'

/** Where the first portion may be asked to go for the second one: not out of its preferred window. */
const placesToShare = ({ choices }: Candidate): readonly Choice[] =>
  choices.some(isPreferred) ? choices.filter(isPreferred) : choices

/**
 * The candidates with both portions of magnesium far enough apart. The second one has a single place, at dinner; it
 * gives way when the first would have to leave its preferred window for it.
 */
export const portionsApart = (candidates: readonly Candidate[]): Candidate[] => {
  const dinner = candidates.find(({ id }) => id === 'magnesium_2')?.choices[0]
  const first = candidates.find(({ id }) => id === 'magnesium')
  if (!dinner || !first || first.choices.length === 0) return [...candidates]
  const apart = placesToShare(first).filter(({ start }) => Math.abs(start - dinner.start) >= BETWEEN_PORTIONS)
  return candidates.map((candidate) => {
    if (candidate === first && apart.length > 0) return { ...candidate, choices: apart }
    return candidate.id === 'magnesium_2' && apart.length === 0 ? { ...candidate, choices: [] } : candidate
  })
}

/** Where the second portion cannot be, as the first one would be too near wherever it is placed. */
export const nearFirstPortion = (moreImportant: readonly Candidate[]): Hindrance[] => {
  const first = moreImportant.find(({ id }) => id === 'magnesium')
  const starts = first ? placesToShare(first).map(({ start }) => start) : []
  const time = {
    start: Math.min(...starts) + BETWEEN_PORTIONS,
    end: Math.max(...starts) - BETWEEN_PORTIONS,
  }
  return starts.length > 0 && time.start > time.end ? [{ rule: 'step:magnesium', time, of: 'start' }] : []
}
