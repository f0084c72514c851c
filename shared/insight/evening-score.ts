import type { PastEvening } from './past-evening'

/** How an evening stands in the calendar of evenings. */
export interface EveningScore {
  /**
   * `kept`: something was asked and recorded, see `done`; `skipped`: all of it on purpose; `not_recorded`: Evenfall
   * knows nothing; `rest`: no plan; `paused`; `unreadable`; `before`: no step was
   * followed yet.
   */
  readonly state: 'kept' | 'skipped' | 'not_recorded' | 'rest' | 'paused' | 'unreadable' | 'before'
  readonly done: number
  /** Steps asked for, without those skipped on purpose. */
  readonly asked: number
}

/** Half of what was asked makes an evening kept (design choice). */
const KEPT_FROM = 0.5

/** How much of an evening was done. What was skipped on purpose counts neither for nor against. */
export const scoreOf = ({ wish, outcomes, unreadable }: PastEvening): EveningScore => {
  const all = [...outcomes.values()].map(({ outcome }) => outcome)
  const done = all.filter((outcome) => outcome === 'done').length
  const asked = all.filter((outcome) => outcome !== 'skipped' && outcome !== 'paused').length
  const state = (): EveningScore['state'] => {
    if (unreadable) return 'unreadable'
    if (wish.kind === 'paused') return 'paused'
    if (done > 0) return 'kept'
    if (wish.kind !== 'night') return 'rest'
    if (all.length === 0) return 'before'
    if (asked === 0) return 'skipped'
    return all.includes('missed') ? 'kept' : 'not_recorded'
  }
  return { state: state(), done, asked }
}

/** The share that was done, 0 to 1; null for an evening that does not count for score or streak. */
export const shareDone = ({ state, done, asked }: EveningScore): number | null =>
  state === 'kept' ? done / asked : state === 'not_recorded' ? 0 : null

/** Whether an evening was kept; null when it does not count. */
export const isKept = (score: EveningScore): boolean | null => {
  const share = shareDone(score)
  return share === null ? null : share >= KEPT_FROM
}

/** How light an evening is drawn: 0 nothing done, 1 under half, 2 half or more, 3 three quarters or more, 4 everything. */
export const levelOf = (share: number): 0 | 1 | 2 | 3 | 4 => {
  if (share >= 1) return 4
  if (share >= 0.75) return 3
  if (share >= 0.5) return 2
  return share > 0 ? 1 : 0
}
