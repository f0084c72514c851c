import { describe, expect, it } from 'vitest'
import { planOf, type Records, stepsWantedOf } from '../../shared/records'
import { plannedBath, USUAL_BATH } from '../../shared/safety/bath'
import { bathLimits } from '../../shared/safety/bath-limits'
import { magnesiumGate, mayShowAmounts } from '../../shared/safety/magnesium-gate'
import { availableMilligrams } from '../../shared/safety/magnesium-limit'
import {
  answersFromList,
  BLOCKING_QUESTIONS,
  type BlockingQuestion,
  SPACING_QUESTIONS,
} from '../../shared/safety/questions'
import { recordsWith } from '../support/evening-of-plan'
import { date, zoneOf } from '../support/evenings'
import { healthOf } from '../support/health'

const subsets = BLOCKING_QUESTIONS.reduce<BlockingQuestion[][]>(
  (found, question) => [...found, ...found.map((ticked) => [...ticked, question])],
  [[]],
)

describe('the magnesium gate', () => {
  it('opens, amounts and all, for "none of these"', () => {
    expect(magnesiumGate(healthOf())).toEqual({ gate: 'open', amounts: true })
  })

  it('is blocked by every combination of blocking answers, and says by which', () => {
    expect(subsets).toHaveLength(256)
    for (const applies of subsets.filter(({ length }) => length > 0)) {
      expect(magnesiumGate(healthOf({ applies }))).toEqual({ gate: 'blocked', because: applies })
      expect(mayShowAmounts(healthOf({ applies }))).toBe(false)
    }
  })

  it('stays shut while nothing, or not everything that decides, was answered clearly', () => {
    expect(magnesiumGate({ answers: {}, circumstances: [], doctorAgreed: [] })).toEqual({
      gate: 'unanswered',
    })
    for (const question of [...BLOCKING_QUESTIONS, ...SPACING_QUESTIONS]) {
      expect(magnesiumGate(healthOf({ unclear: [question] }))).toEqual({ gate: 'unanswered' })
    }
  })

  it('hides amounts for "don’t know" about anything else that concerns magnesium', () => {
    for (const question of ['q_diur', 'q_ppi', 'q_bp', 'q_relax', 'q_other', 'q_total', 'q_65'] as const) {
      expect(magnesiumGate(healthOf({ unclear: [question] }))).toEqual({ gate: 'open', amounts: false })
    }
    expect(mayShowAmounts(healthOf({ unclear: ['q_skin', 'q_apnea', 'q_caff'] }))).toBe(true)
  })

  it('blocks under eighteen by the answer no, whatever a doctor says', () => {
    expect(answersFromList(['q_age'])).toMatchObject({ q_age: 'no', q_kidney: 'no' })
    expect(answersFromList([])).toMatchObject({ q_age: 'yes', q_kidney: 'no' })
    expect(magnesiumGate(healthOf({ applies: ['q_age'], doctorAgreed: ['q_age'] }))).toEqual({
      gate: 'blocked',
      because: ['q_age'],
    })
  })

  it('lets a doctor’s word open a block for water tablets and heart medicines whole', () => {
    for (const question of ['q_diur_k', 'q_heartmed'] as const) {
      expect(magnesiumGate(healthOf({ applies: [question], doctorAgreed: [question] }))).toEqual({
        gate: 'open',
        amounts: true,
      })
    }
  })

  it('lets a doctor’s word open any other block for a reminder only', () => {
    for (const question of ['q_kidney', 'q_heart', 'q_mg', 'q_preg', 'q_bowel'] as const) {
      expect(magnesiumGate(healthOf({ applies: [question], doctorAgreed: [question] }))).toEqual({
        gate: 'open',
        amounts: false,
      })
    }
  })

  it('does not count a word given for another block', () => {
    expect(
      magnesiumGate(healthOf({ applies: ['q_kidney', 'q_heartmed'], doctorAgreed: ['q_heartmed'] })),
    ).toEqual({ gate: 'blocked', because: ['q_kidney'] })
  })

  it('stays open for somebody trying to become pregnant, and for nobody who may be', () => {
    const told = (...namely: ('pregnant' | 'trying' | 'breastfeeding')[]) =>
      magnesiumGate(healthOf({ applies: ['q_preg'], namely })).gate
    expect([
      told('trying'),
      told('pregnant'),
      told('breastfeeding'),
      told(),
      told('trying', 'pregnant'),
    ]).toEqual(['open', 'blocked', 'blocked', 'blocked', 'blocked'])
  })
})

describe('a limit for caffeine', () => {
  const tonight = date('2026-11-22')
  const stepsFor = (health: Records['health']): readonly string[] => {
    const records = { ...recordsWith(), health }
    const planned = planOf(records, tonight, zoneOf('Europe/Amsterdam'))?.steps.map(({ id }) => id) ?? []
    expect(stepsWantedOf(records)(tonight).includes('caffeine_cutoff')).toBe(
      planned.includes('caffeine_cutoff'),
    )
    return planned
  }

  it('is planned for adults, and before anybody asked', () => {
    for (const health of [healthOf(), { ...healthOf(), answers: {} }])
      expect(stepsFor(health)).toContain('caffeine_cutoff')
  })

  it('is not for somebody under eighteen, or who would not say', () => {
    for (const health of [healthOf({ applies: ['q_age'] }), healthOf({ unclear: ['q_age'] })]) {
      const steps = stepsFor(health)
      expect(steps).not.toContain('caffeine_cutoff')
      expect(steps).toContain('warm_bath')
    }
  })
})

describe('the most magnesium a day', () => {
  it.each([
    [250, 'EU', [], null],
    [350, 'US', [], null],
    [300, 'US', ['q_total'], 50],
    [0, 'EU', ['q_total'], 400],
    [null, 'EU', ['q_total'], null],
  ] as const)('is %s mg in the %s with %s', (most, region, applies, otherSources) => {
    expect(availableMilligrams(healthOf({ region, applies, otherSources }))).toBe(most)
  })
})

describe('the bath', () => {
  const careful = { degrees: 39, minutes: [10], caution: 'careful' }
  const pregnant = { degrees: 38, minutes: [10], caution: 'pregnant' }
  it.each([
    ['none of these', healthOf(), { degrees: 40, minutes: [15, 10], caution: 'none', plainWater: false }],
    ['a heart in doubt', healthOf({ applies: ['q_heart'] }), careful],
    ['65 or older', healthOf({ applies: ['q_65'] }), careful],
    ['blood pressure nobody asked about', { answers: { ...answersFromList([]), q_bp: 'unknown' } }, careful],
    ['diabetes', healthOf({ applies: ['q_skin'], namely: ['diabetes'] }), careful],
    [
      'a wound alone',
      healthOf({ applies: ['q_skin'], namely: ['open_wounds'] }),
      { degrees: 40, caution: 'none', plainWater: true },
    ],
    ['kidney disease', healthOf({ applies: ['q_kidney'] }), { degrees: 40, plainWater: true }],
    ['pregnancy', healthOf({ applies: ['q_preg', 'q_heart'] }), pregnant],
    ['a wish for pregnancy', healthOf({ applies: ['q_preg'], namely: ['trying'] }), pregnant],
    ['breastfeeding', healthOf({ applies: ['q_preg'], namely: ['breastfeeding'] }), { degrees: 40 }],
    ['no answers', { answers: {} }, { degrees: 38, minutes: [10], caution: 'unanswered' }],
    [
      'heart unknown',
      healthOf({ unclear: ['q_heart'] }),
      { degrees: 38, minutes: [10], caution: 'unanswered' },
    ],
  ] as const)('with %s', (_, facts, limits) => {
    expect(bathLimits({ circumstances: [], ...facts })).toMatchObject(limits)
  })

  it('follows the wish as far as that is careful', () => {
    const wish = { ...USUAL_BATH, degrees: 41, minutes: 20, salts: 'epsom' } as const
    const bath = (facts: Parameters<typeof bathLimits>[0]) => plannedBath(bathLimits(facts), wish)
    expect(bath(healthOf())).toMatchObject({ degrees: 41, minutes: [20, 15, 10], wish: { salts: 'epsom' } })
    expect(bath(healthOf({ applies: ['q_65'] }))).toMatchObject({ degrees: 39, minutes: [10] })
    expect(bath(healthOf({ applies: ['q_preg'] }))).toMatchObject({ degrees: 38, minutes: [10] })
    expect(bath(healthOf({ applies: ['q_kidney'] }))).toMatchObject({ wish: { salts: 'none' } })
  })
})
