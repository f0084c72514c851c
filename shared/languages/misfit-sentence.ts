import type { Misfit } from '../document/misfit'
import { MEDICINES } from '../planner/medicine-spacing'
import { SWITCHABLE_STEPS } from '../routine/built-in-steps'
import type { SayOf } from './area'
import { sayOf } from './area'
import { misfitsEn } from './en/misfits'
import type { Language } from './language'
import { misfitsNl } from './nl/misfits'

const LONGEST_QUOTE = 60

const quoted = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

/**
 * Says in one line what was wrong with something from outside and what is allowed.
 *
 * @example '--bedtime must be a time from 00:00 to 23:59, such as 22:45; got "25:00"'
 */
export const misfitSentence = (language: Language, misfit: Misfit): string => {
  const say = sayOf('misfits', { en: misfitsEn, nl: misfitsNl }, language)
  const { name } = misfit
  switch (misfit.misfit) {
    case 'wrong': {
      const expected = expectedWords(say, misfit.expected)
      return misfit.got === undefined
        ? say(($) => $.wrong, { name, expected })
        : say(($) => $.wrong_got, { name, expected, got: quoted(misfit.got) })
    }
    case 'missing':
      return say(($) => $.missing, { name, expected: expectedWords(say, misfit.expected) })
    case 'unknown':
      return say(($) => $.unknown, { name, allowed: misfit.allowed.join(', ') })
    case 'twice':
      return say(($) => $.twice, { name })
    case 'no_value':
      return say(($) => $.no_value, { name })
    case 'takes_no_value':
      return say(($) => $.takes_no_value, { name })
  }
}

const expectedWords = (
  say: SayOf<'misfits'>,
  expected: Extract<Misfit, { misfit: 'missing' }>['expected'],
): string =>
  say(($) => $.expected[expected], {
    medicines: MEDICINES.join(', '),
    steps: SWITCHABLE_STEPS.map(({ id }) => id).join(', '),
  })
