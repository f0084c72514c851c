import { expect, it } from 'vitest'
import { closingOf, saysThatItStays } from '../../shared/background/closing'

const UNASKED = { choice: 'unasked', canBeReached: false, welcomed: true, asking: false } as const

it.each([
  ['with a tray to come back by, reminders go on', { ...UNASKED, canBeReached: true }, 'stay'],
  ['without one, it asks', UNASKED, 'ask'],
  ['closing once more instead of answering is a no', { ...UNASKED, asking: true }, 'quit'],
  ['with no evening set up there is nothing to ask about', { ...UNASKED, welcomed: false }, 'quit'],
  ['a yes holds without a tray', { ...UNASKED, choice: 'stay' }, 'stay'],
  ['told of the tray once, it goes on', { ...UNASKED, choice: 'told', canBeReached: true }, 'stay'],
  ['told of a tray that is no more, it asks', { ...UNASKED, choice: 'told' }, 'ask'],
  ['a no holds with one', { ...UNASKED, choice: 'quit', canBeReached: true }, 'quit'],
] as const)('%s', (_, facts, does) => {
  expect(closingOf(facts)).toBe(does)
})

it.each([
  ['who never chose is told', { ...UNASKED, canBeReached: true }, true],
  ['once', { ...UNASKED, canBeReached: true, choice: 'told' }, false],
  ['who chose knows', { ...UNASKED, canBeReached: true, choice: 'stay' }, false],
  ['who is asked in the window need not be told', UNASKED, false],
  [
    'with no evening set up there is nothing to tell',
    { ...UNASKED, canBeReached: true, welcomed: false },
    false,
  ],
] as const)('that reminders go on: %s', (_, facts, says) => {
  expect(saysThatItStays(facts)).toBe(says)
})
