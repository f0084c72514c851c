import { describe, expect, it } from 'vitest'
import { bathLimits } from '../../shared/safety/bath-limits'
import { magnesiumGate } from '../../shared/safety/magnesium-gate'
import { answersFromList, BLOCKING_QUESTIONS, type BlockingQuestion } from '../../shared/safety/questions'

const subsets = BLOCKING_QUESTIONS.reduce<BlockingQuestion[][]>(
  (found, question) => [...found, ...found.map((ticked) => [...ticked, question])],
  [[]],
)

describe('the magnesium gate', () => {
  it('opens for "none of these"', () => {
    expect(magnesiumGate(answersFromList([]))).toEqual({ gate: 'open' })
  })

  it('is blocked by every combination of blocking answers, and says by which', () => {
    expect(subsets).toHaveLength(256)
    for (const ticked of subsets.filter(({ length }) => length > 0)) {
      expect(magnesiumGate(answersFromList(ticked))).toEqual({ gate: 'blocked', because: ticked })
    }
  })

  it('stays shut while nothing, or not everything, was answered clearly', () => {
    expect(magnesiumGate({})).toEqual({ gate: 'unanswered' })
    for (const question of BLOCKING_QUESTIONS) {
      expect(magnesiumGate({ ...answersFromList([]), [question]: 'unknown' })).toEqual({ gate: 'unanswered' })
    }
  })

  it('blocks under eighteen by the answer no', () => {
    expect(answersFromList(['q_age'])).toMatchObject({ q_age: 'no', q_kidney: 'no' })
    expect(answersFromList([])).toMatchObject({ q_age: 'yes', q_kidney: 'no' })
  })
})

describe('the bath', () => {
  it.each([
    ['none of these', answersFromList([]), { degrees: 40, minutes: [15, 10], caution: 'none' }],
    ['a heart in doubt', answersFromList(['q_heart']), { degrees: 39, minutes: [10], caution: 'careful' }],
    [
      '65 or older',
      { ...answersFromList([]), q_65: 'yes' },
      { degrees: 39, minutes: [10], caution: 'careful' },
    ],
    [
      'pregnancy',
      answersFromList(['q_preg', 'q_heart']),
      { degrees: 38, minutes: [10], caution: 'pregnant' },
    ],
    ['no answers', {}, { degrees: 38, minutes: [10], caution: 'unanswered' }],
    [
      'heart unknown',
      { ...answersFromList([]), q_heart: 'unknown' },
      { degrees: 38, minutes: [10], caution: 'unanswered' },
    ],
  ] as const)('with %s', (_, answers, limits) => {
    expect(bathLimits(answers)).toEqual(limits)
  })
})
