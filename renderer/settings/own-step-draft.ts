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
 * A name for a new step in logs and calendars, made of its letters and different from those there are.
 *
 * @example newOwnStepId('Crème & thee', ['own_creme-thee']) // 'own_creme-thee-2'
 */
export const newOwnStepId = (name: string, taken: readonly OwnStepId[]): OwnStepId => {
  const letters = name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replaceAll(/^-|-$/g, '')
  const numbered = (number: number): OwnStepId =>
    letters === '' ? `own_${number}` : number === 1 ? `own_${letters}` : `own_${letters}-${number}`
  let number = 1
  while (taken.includes(numbered(number))) number += 1
  return numbered(number)
}
