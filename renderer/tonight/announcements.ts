import type { Instant } from '../../shared/evening/instant'
import { minutesUntil } from '../../shared/reminders/headline'
import type { StepId } from '../../shared/routine/step'
import type { StepView, TonightView } from '../../shared/view'

/** Something about a step that is said aloud to those who do not see it. */
export interface Announcement {
  readonly step: StepId
  readonly what: 'soon' | 'open' | 'closed'
}

/** Minutes ahead at which a step is announced. */
export const AHEAD = 15

interface Moment {
  readonly tonight: TonightView
  readonly now: Instant
}

/** What became worth saying between two moments: steps fifteen minutes ahead, that opened, or that closed. */
export const announcements = (before: Moment, after: Moment): readonly Announcement[] =>
  before.tonight.evening !== after.tonight.evening
    ? []
    : after.tonight.steps.flatMap((step): Announcement[] => {
        const { id } = step.planned
        const earlier = before.tonight.steps.find(({ planned }) => planned.id === id)
        if (!earlier || step.logged) return []
        const [was, is] = [earlier.outcome, step.outcome]
        if (was === 'upcoming' && is === 'open') return [{ step: id, what: 'open' }]
        if (was === 'open' && is === 'missed') return [{ step: id, what: 'closed' }]
        const isNear = is === 'upcoming' && isAhead(step, after.now) && !isAhead(earlier, before.now)
        return isNear ? [{ step: id, what: 'soon' }] : []
      })

const isAhead = ({ planned: { start } }: StepView, now: Instant): boolean =>
  start !== null && minutesUntil(now, start) <= AHEAD
