import { describe, expect, it } from 'vitest'
import { isKept, levelOf, scoreOf, shareDone } from '../../shared/insight/evening-score'
import type { PastEvening } from '../../shared/insight/past-evening'

type Ended = 'done' | 'skipped' | 'missed' | 'not_recorded' | 'paused'
const STEPS = ['magnesium', 'warm_bath', 'wind_down', 'lights_out'] as const

const past = (ended: readonly Ended[], kind: 'night' | 'paused' | 'rest' = 'night', unreadable = false) =>
  ({
    wish: { kind },
    unreadable,
    outcomes: new Map(ended.map((outcome, index) => [STEPS[index], { outcome }])),
  }) as unknown as PastEvening

describe('how an evening stands', () => {
  it.each<[string, PastEvening, ReturnType<typeof scoreOf>, boolean | null]>([
    ['half of it done', past(['done', 'missed']), { state: 'kept', done: 1, asked: 2 }, true],
    ['nothing done', past(['missed', 'missed']), { state: 'kept', done: 0, asked: 2 }, false],
    ['all skipped', past(['skipped', 'skipped']), { state: 'skipped', done: 0, asked: 0 }, null],
    ['not recorded', past(['not_recorded']), { state: 'not_recorded', done: 0, asked: 1 }, false],
    ['nothing followed yet', past([]), { state: 'before', done: 0, asked: 0 }, null],
    ['a pause', past(['paused'], 'paused'), { state: 'paused', done: 0, asked: 0 }, null],
    ['no plan', past([], 'rest'), { state: 'rest', done: 0, asked: 0 }, null],
    ['a damaged file', past(['done'], 'night', true), { state: 'unreadable', done: 1, asked: 1 }, null],
  ])('%s', (_, evening, score, kept) => {
    expect(scoreOf(evening)).toEqual(score)
    expect(isKept(score)).toBe(kept)
  })

  it('is drawn lighter the more was done', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map(levelOf)).toEqual([0, 1, 2, 3, 4])
    expect(shareDone({ state: 'kept', done: 3, asked: 4 })).toBe(0.75)
  })
})
