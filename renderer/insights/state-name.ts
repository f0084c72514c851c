import type { EveningScore } from '../../shared/insight/evening-score'
import { useInsightWords } from './insight-words'

/** How an evening went in a few words: `3 of 3 steps`, `skipped on purpose`. */
export const useStateName = (): ((score: EveningScore) => string) => {
  const t = useInsightWords()
  return ({ state, done, asked }) =>
    state === 'kept' ? t(($) => $.states.kept, { count: asked, done }) : t(($) => $.states[state])
}
