import type { OwnStep } from '../../shared/routine/own-step'
import type { OwnStepId } from '../../shared/routine/step'
import { wholeNumber } from './whole-number'

/** An own step while it is typed: its numbers are still text. */
export interface OwnStepDraft extends Pick<OwnStep, 'name' | 'kind' | 'remind'> {
  readonly earliest: string
  readonly latest: string
  readonly usual: string
  readonly minutes: string
}

const NEW_STEP: OwnStepDraft = {
  name: '',
  kind: 'do',
  earliest: '60',
  latest: '15',
  usual: '30',
  minutes: '10',
  remind: true,
}

/** What the form shows first: a step as it is, or a short one in the last hour before bed. */
export const draftOf = (step: OwnStep | undefined): OwnStepDraft =>
  step
    ? {
        name: step.name,
        kind: step.kind,
        earliest: String(step.earliest),
        latest: String(step.latest),
        usual: String(step.usual),
        minutes: step.kind === 'do' ? String(step.minutes) : NEW_STEP.minutes,
        remind: step.remind,
      }
    : NEW_STEP

/** The step a draft describes; what is not a whole number becomes NaN, so that its field is refused. */
export const stepFrom = (id: OwnStepId, draft: OwnStepDraft): OwnStep => ({
  id,
  name: draft.name.trim(),
  kind: draft.kind,
  earliest: wholeNumber(draft.earliest),
  latest: wholeNumber(draft.latest),
  usual: wholeNumber(draft.usual),
  minutes: draft.kind === 'do' ? wholeNumber(draft.minutes) : 0,
  remind: draft.remind,
})

/**
 * The id of a new step in logs and calendars, from random bytes. Not from its name: a calendar with neutral titles must
 * not tell it, and a step made later under the same name is another one.
 *
 * @example newOwnStepId(new Uint8Array([1, 171])) // 'own_01ab'
 */
export const newOwnStepId = (random: Uint8Array): OwnStepId =>
  `own_${[...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
