import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChosenDose } from '../../shared/safety/dose'
import { offersSplit, plannedDose, portionsOf } from '../../shared/safety/dose'
import { elementalIn, glycineWith } from '../../shared/safety/magnesium-forms'
import { mayShowAmounts } from '../../shared/safety/magnesium-gate'
import { UPPER_LIMIT } from '../../shared/safety/magnesium-limit'
import { BLOCKING_QUESTIONS, QUESTIONS } from '../../shared/safety/questions'
import { afterComplaint, atNext, rampOffer } from '../../shared/safety/ramp'
import { at, zoneOf } from '../support/evenings'
import { type HealthInWords, healthOf } from '../support/health'

const zone = zoneOf('Europe/Amsterdam')
const day = (date: string): number => at('20:00', { evening: date })
const chosen = (milligrams: number, more: Partial<ChosenDose> = {}) => ({
  milligrams,
  since: day('2026-11-01'),
  startedAt: day('2026-11-01'),
  steps: true,
  before: [],
  complaintAt: null,
  ...more,
})
const tablets = (tabletMilligrams: number) => ({ form: 'citrate' as const, tabletMilligrams })

describe('a day’s amount', () => {
  const amount = (words: HealthInWords) => plannedDose(healthOf(words))
  const dose = chosen(250)

  it.each([
    ['what was chosen', { dose }, { none: null, day: { milligrams: 250, tablets: null } }],
    [
      'whole tablets, rounded down',
      { dose, product: tablets(100) },
      { none: null, day: { milligrams: 200, tablets: 2 } },
    ],
    [
      'none: one tablet holds more than was chosen',
      { dose: chosen(100), product: tablets(150) },
      { none: 'tablet_above_dose' },
    ],
    [
      'none: one tablet holds more than the limit',
      { dose, product: tablets(375) },
      { none: 'tablet_above_limit' },
    ],
    [
      'none: a multivitamin leaves too little',
      { dose, applies: ['q_total'], otherSources: 201 },
      { none: 'little_left' },
    ],
    [
      'none: nobody knows what else is taken',
      { dose, applies: ['q_total'] },
      { none: 'other_sources_unknown' },
    ],
    ['none: more than the limit was chosen', { dose: chosen(300) }, { none: 'above_limit' }],
    ['none: nothing was chosen', {}, { none: 'not_chosen' }],
    ['none: not allowed', { dose, applies: ['q_kidney'] }, { none: 'not_allowed' }],
  ] as const satisfies readonly (readonly [string, HealthInWords, unknown])[])(
    'is %s',
    (_, words, planned) => {
      expect(amount(words)).toEqual(planned)
    },
  )

  it('comes in two portions above 200 mg, if wished, that add up to it', () => {
    const three = { milligrams: 300, tablets: 3 }
    expect(portionsOf(three, true)).toEqual({
      magnesium: { milligrams: 200, tablets: 2 },
      magnesium_2: { milligrams: 100, tablets: 1 },
    })
    expect(portionsOf(three, false)).toEqual({ magnesium: three, magnesium_2: null })
    expect(portionsOf({ milligrams: 225, tablets: null }, true)).toEqual({
      magnesium: { milligrams: 113, tablets: null },
      magnesium_2: { milligrams: 112, tablets: null },
    })
    const one = { milligrams: 250, tablets: 1 }
    expect(portionsOf(one, true)).toEqual({ magnesium: one, magnesium_2: null })
    expect(
      [one, { milligrams: 200, tablets: 2 }].map((portion) => offersSplit({ none: null, day: portion })),
    ).toEqual([true, false])
  })
})

describe('what a weight of a compound holds', () => {
  it.each([
    ['oxide', 414, { dry: 250, hydrate: null }],
    ['bisglycinate', 1418, { dry: 200, hydrate: 166 }],
    ['chloride', 1000, { dry: 255, hydrate: 120 }],
    ['marine', 500, null],
  ] as const)('%s, %s mg', (form, weight, holds) => {
    expect(elementalIn(form, weight)).toEqual(holds)
  })

  it('brings so much glycine along', () => {
    expect([100, 150, 200, 250, 300, 350].map(glycineWith)).toEqual([610, 915, 1220, 1525, 1830, 2135])
  })
})

describe('steps, when somebody asks for them', () => {
  const offer = (words: HealthInWords, now: string) => rampOffer(healthOf(words), day(now), zone)

  it('begin at 200 mg or a gentle 100, or less where little is left', () => {
    expect(offer({}, '2026-11-01')).toEqual({ offer: 'start', amounts: [200, 100] })
    expect(offer({ applies: ['q_total'], otherSources: 180 }, '2026-11-01')).toEqual({
      offer: 'start',
      amounts: [70],
    })
  })

  it('go on after fourteen days, and seven days after a complaint', () => {
    expect(offer({ dose: chosen(200) }, '2026-11-14')).toEqual({ offer: 'hold', until: '2026-11-15' })
    expect(offer({ dose: chosen(200) }, '2026-11-15')).toEqual({ offer: 'next', milligrams: 250 })
    const unwell = { dose: chosen(200, { complaintAt: day('2026-11-12') }) }
    expect(offer(unwell, '2026-11-18')).toEqual({ offer: 'hold', until: '2026-11-19' })
    expect(offer(unwell, '2026-11-19')).toEqual({ offer: 'next', milligrams: 250 })
  })

  it('in the US go 200, 250, 300 and stop at 350 less the multivitamin', () => {
    const words = { region: 'US', applies: ['q_total'], otherSources: 50 } as const
    const walk = ['2026-11-15', '2026-11-29', '2026-12-13'].reduce(
      ({ dose, taken }, date) => {
        const made = offer({ ...words, dose }, date)
        const next = made?.offer === 'next' ? atNext(dose, made.milligrams, day(date)) : dose
        return { dose: next, taken: [...taken, made] }
      },
      { dose: chosen(200), taken: [] as ReturnType<typeof offer>[] },
    )
    expect(walk.taken).toEqual([
      { offer: 'next', milligrams: 250 },
      { offer: 'next', milligrams: 300 },
      { offer: 'top', available: 300 },
    ])
  })

  it('are offered to nobody who did not ask, or may not see amounts', () => {
    expect(offer({ dose: chosen(200, { steps: false }) }, '2026-12-01')).toBeNull()
    for (const question of BLOCKING_QUESTIONS) {
      expect(offer({ applies: [question], dose: chosen(200) }, '2026-12-01')).toBeNull()
    }
  })

  it('go back after a complaint, or pause from the first', () => {
    const now = day('2026-12-01')
    expect(afterComplaint(chosen(250, { before: [100, 200] }), now)).toEqual(
      chosen(200, { before: [100], since: now, complaintAt: now }),
    )
    expect(afterComplaint(chosen(200), now)).toBeNull()
  })
})

describe('never', () => {
  const profile = fc.record({
    applies: fc.oneof(
      fc.subarray(['q_total', 'q_65', 'q_diur_k', 'q_heartmed'] as const),
      fc.subarray([...QUESTIONS], { maxLength: 4 }),
    ),
    unclear: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.subarray([...QUESTIONS], { maxLength: 2 }),
    ),
    doctorAgreed: fc.uniqueArray(fc.constantFrom(...BLOCKING_QUESTIONS), { maxLength: 4 }),
    region: fc.constantFrom('EU' as const, 'US' as const),
    otherSources: fc.option(fc.integer({ min: 0, max: 400 })),
    product: fc.option(fc.integer({ min: 1, max: 600 }).map(tablets)),
    dose: fc.option(
      fc.record({
        milligrams: fc.integer({ min: 1, max: 500 }),
        since: fc.constant(day('2026-01-01')),
        startedAt: fc.constant(day('2026-01-01')),
        steps: fc.boolean(),
        before: fc.array(fc.integer({ min: 1, max: 350 }), { maxLength: 3 }),
        complaintAt: fc.option(fc.integer({ min: day('2026-10-01'), max: day('2026-11-30') })),
      }),
    ),
  })

  it('is more planned, offered or split than the limit less other sources, in 10,000 lives', () => {
    let planned = 0
    fc.assert(
      fc.property(profile, fc.boolean(), (words, split) => {
        const health = healthOf(words)
        const most =
          UPPER_LIMIT[health.region] - (health.answers.q_total === 'no' ? 0 : (health.otherSources ?? 9999))
        const amount = plannedDose(health)
        const offered = rampOffer(health, day('2026-11-22'), zone)
        const amounts = [
          ...(amount.none === null ? [amount.day.milligrams] : []),
          ...(offered?.offer === 'start' ? offered.amounts : []),
          ...(offered?.offer === 'next' ? [offered.milligrams] : []),
        ]
        planned += amounts.length
        expect(mayShowAmounts(health) || (amount.none === 'not_allowed' && offered === null)).toBe(true)
        expect(amounts.filter((one) => one > most || !Number.isInteger(one) || one < 1)).toEqual([])
        const whole = amount.none === null ? amount.day : { milligrams: 0, tablets: null }
        const { magnesium, magnesium_2 } = portionsOf(whole, split)
        expect(magnesium.milligrams + (magnesium_2?.milligrams ?? 0)).toBe(whole.milligrams)
      }),
      { numRuns: 10_000 },
    )
    expect(planned).toBeGreaterThan(1000)
  })

  it('is 300 mg or more a step in the EU', () => {
    const amounts = [50, 100, 200, 225, 250].map((milligrams) =>
      rampOffer(healthOf({ dose: chosen(milligrams) }), day('2026-12-24'), zone),
    )
    expect(amounts).toEqual([
      { offer: 'next', milligrams: 200 },
      { offer: 'next', milligrams: 200 },
      { offer: 'next', milligrams: 250 },
      { offer: 'next', milligrams: 250 },
      { offer: 'top', available: 250 },
    ])
  })
})
