import { expect, it } from 'vitest'
import { closingOf } from '../../shared/background/closing'

const UNASKED = { choice: 'unasked', canBeReached: false, welcomed: true, asking: false } as const

it.each([
  ['with a tray to come back by, reminders go on', { ...UNASKED, canBeReached: true }, 'stay'],
  ['without one, it asks', UNASKED, 'ask'],
  ['closing once more instead of answering is a no', { ...UNASKED, asking: true }, 'quit'],
  ['with no evening set up there is nothing to ask about', { ...UNASKED, welcomed: false }, 'quit'],
  ['a yes holds without a tray', { ...UNASKED, choice: 'stay' }, 'stay'],
  ['a no holds with one', { ...UNASKED, choice: 'quit', canBeReached: true }, 'quit'],
] as const)('%s', (_, facts, does) => {
  expect(closingOf(facts)).toBe(does)
})
