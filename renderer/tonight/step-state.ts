import type { Instant } from '../../shared/evening/instant'
import { shortSpan } from '../../shared/languages/spans'
import { actionableUntil } from '../../shared/reminders/actionable'
import { minutesUntil } from '../../shared/reminders/headline'
import type { StepView } from '../../shared/view'
import type { Words } from '../words'

/** How a step stands, in a few words: `in 1 h 09`, `Open now, 12 min left`, `Done`. */
export const stepState = ({ t }: Words, step: StepView, isNext: boolean, now: Instant): string => {
  const { planned, outcome } = step
  switch (outcome) {
    case 'upcoming': {
      const span = shortSpan(t, minutesUntil(now, planned.start ?? now))
      return isNext ? t(($) => $.tonight.state_next, { span }) : t(($) => $.tonight.state_in, { span })
    }
    case 'open': {
      const until = actionableUntil(planned)
      if (planned.kind !== 'do' || planned.id === 'lights_out' || until === undefined) {
        return t(($) => $.tonight.state_open)
      }
      return t(($) => $.tonight.state_open_left, { span: shortSpan(t, minutesUntil(now, until)) })
    }
    case 'left_out':
      return t(($) => $.tonight.state_left_out)
    default:
      return t(($) => $.outcomes[outcome])
  }
}
