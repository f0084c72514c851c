import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Misfit } from '../../shared/document/misfit'
import { parseWeekFile, readWeekFile, weekFileText } from '../../shared/document/week-file'
import { addEvenings, WEEKDAYS } from '../../shared/evening/evening-date'
import { wallTimeFromMinutes } from '../../shared/evening/wall-time'
import { misfitSentence } from '../../shared/languages/misfit-sentence'
import { SWITCHABLE_STEPS } from '../../shared/routine/built-in-steps'
import type { EveningException, Pause, Routine } from '../../shared/routine/routine'
import { evening, night, routine, zone } from '../calendar/routine-builder'

const zoned = { zone: 'Europe/Amsterdam', week: { MO: { bed: '22:45', wake: '06:45' } } }

const misfit = (raw: unknown): Misfit | undefined => {
  const read = parseWeekFile(raw, 'week.json')
  return read.fits ? undefined : read.misfit
}
const sentence = (raw: unknown, language: 'en' | 'nl' = 'en'): string => {
  const found = misfit(raw)
  return found ? misfitSentence(language, found) : 'fits'
}

describe('a week file', () => {
  it('needs a zone and a week, and nothing else', () => {
    expect(parseWeekFile(zoned, 'week.json')).toEqual({
      fits: true,
      value: {
        zone: 'Europe/Amsterdam',
        week: { MO: night('22:45', '06:45') },
        exceptions: [],
        pauses: [],
        steps: {},
      },
    })
  })

  it('may hold exceptions, pauses, steps and a plan id', () => {
    const full = {
      ...zoned,
      exceptions: [
        { evening: '2027-04-10', skip: true },
        { evening: '2027-04-17', bed: '23:30', wake: '8:00' },
      ],
      pauses: [{ from: '2027-07-01', to: '2027-07-01' }],
      steps: { alcohol_cutoff: true, warm_bath: false },
      planId: 'a1-B2',
    }
    expect(parseWeekFile(full, 'week.json')).toEqual({
      fits: true,
      value: {
        ...full,
        exceptions: [full.exceptions[0], { evening: '2027-04-17', bed: '23:30', wake: '08:00' }],
      },
    })
  })

  it.each([
    [null, ' must be an object in braces { }'],
    [[], ' must be an object in braces { }'],
    [{ week: {} }, 'zone is missing; it must be the name of a time zone, such as Europe/Amsterdam'],
    [
      { ...zoned, zone: 'Europe/Utrecht' },
      'zone must be the name of a time zone, such as Europe/Amsterdam; got "Europe/Utrecht"',
    ],
    [{ ...zoned, zone: 1 }, 'zone must be the name of a time zone, such as Europe/Amsterdam; got 1'],
    [{ zone: 'UTC' }, 'week is missing; it must be an object in braces { }'],
    [
      { ...zoned, medicines: [] },
      'medicines is not known here; allowed: zone, week, exceptions, pauses, steps, planId',
    ],
    [{ ...zoned, week: { XX: {} } }, 'week.XX is not known here; allowed: MO, TU, WE, TH, FR, SA, SU'],
    [
      { ...zoned, week: { MO: { bed: '22:45' } } },
      'week.MO.wake is missing; it must be a time from 00:00 to 23:59, such as 22:45',
    ],
    [
      { ...zoned, week: { MO: { bed: '24:00', wake: '06:45' } } },
      'week.MO.bed must be a time from 00:00 to 23:59, such as 22:45; got "24:00"',
    ],
    [
      { ...zoned, week: { MO: { bed: '06:45', wake: '06:45' } } },
      'week.MO.wake must be another time than "bed"; got "06:45"',
    ],
    [
      { ...zoned, week: { MO: { bed: '22:45', wake: '06:45', nap: 1 } } },
      'week.MO.nap is not known here; allowed: bed, wake',
    ],
    [{ ...zoned, exceptions: {} }, 'exceptions must be a list in brackets [ ]'],
    [
      { ...zoned, exceptions: [{ evening: '2027-02-29', skip: true }] },
      'exceptions[0].evening must be a real date from 1970 to 2199, such as 2026-11-22; got "2027-02-29"',
    ],
    [
      { ...zoned, exceptions: [{ evening: '2027-02-28', skip: false }] },
      'exceptions[0].skip must be true; got false',
    ],
    [
      { ...zoned, exceptions: [{ evening: '2027-02-28' }] },
      'exceptions[0] must be either "skip": true or the two times "bed" and "wake"',
    ],
    [
      { ...zoned, exceptions: [{ evening: '2027-02-28', skip: true, bed: '22:00' }] },
      'exceptions[0] must be either "skip": true or the two times "bed" and "wake"',
    ],
    [
      { ...zoned, exceptions: [{ evening: '2027-02-28', bed: '22:00', wake: '22:00' }] },
      'exceptions[0].wake must be another time than "bed"; got "22:00"',
    ],
    [
      {
        ...zoned,
        exceptions: [
          { evening: '2027-02-28', skip: true },
          { evening: '2027-02-28', skip: true },
        ],
      },
      'exceptions[1].evening must be a different evening in each exception; got "2027-02-28"',
    ],
    [
      { ...zoned, exceptions: [{ evening: '2027-02-28', skip: true, why: 'x' }] },
      'exceptions[0].why is not known here; allowed: evening, skip, bed, wake',
    ],
    [
      { ...zoned, pauses: [{ from: '2027-07-02', to: '2027-07-01' }] },
      'pauses[0].to must be the same date as "from" or a later one; got "2027-07-01"',
    ],
    [
      { ...zoned, pauses: Array.from({ length: 1001 }, () => ({ from: '2027-07-02', to: '2027-07-02' })) },
      'pauses must be a list of at most 1000',
    ],
    [{ ...zoned, steps: { warm_bath: 'no' } }, 'steps.warm_bath must be true or false; got "no"'],
    [
      { ...zoned, steps: { lights_out: false } },
      'steps.lights_out is not known here; allowed: caffeine_cutoff, alcohol_cutoff, exercise_end, dim_lights, warm_bath, screens_off, magnesium, wind_down',
    ],
    [{ ...zoned, planId: 'a b' }, 'planId must be 1 to 64 letters, digits or hyphens; got "a b"'],
  ])('is refused with the key and what is allowed: %j', (raw, expected) => {
    expect(sentence(raw)).toBe(`week.json${expected.startsWith(' ') ? '' : ': '}${expected}`)
  })

  it('says so in Dutch as well', () => {
    expect(sentence({ ...zoned, planId: '' }, 'nl')).toBe(
      'week.json: planId: verwacht 1 tot 64 letters, cijfers of streepjes; gekregen ""',
    )
  })

  it('quotes at most a part of something long, on one line', () => {
    const told = sentence({ ...zoned, zone: `Mars/\n${'x'.repeat(500)}` })
    expect(told).not.toContain('\n')
    expect(told.length).toBeLessThan(150)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes no harm from the key %s',
    (key) => {
      const hostile = JSON.stringify({ ...zoned }).replace('{', `{"${key}":{"polluted":true},`)
      const inside = JSON.stringify({ ...zoned, steps: {} }).replace('"steps":{', `"steps":{"${key}":true`)
      expect(readWeekFile(hostile, 'week.json')).toMatchObject({
        fits: false,
        misfit: { misfit: 'unknown', name: `week.json: ${key}` },
      })
      expect(readWeekFile(inside, 'week.json')).toMatchObject({
        fits: false,
        misfit: { misfit: 'unknown', name: `week.json: steps.${key}` },
      })
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
  )
})

describe('the text of a week file', () => {
  it('may begin with a byte order mark', () => {
    expect(readWeekFile(`\uFEFF${JSON.stringify(zoned)}`, 'week.json').fits).toBe(true)
  })

  it('has to be JSON of at most a megabyte', () => {
    expect(readWeekFile('{', 'week.json')).toEqual({
      fits: false,
      misfit: { misfit: 'wrong', name: 'week.json', expected: 'json' },
    })
    expect(readWeekFile(' '.repeat(1_000_001), 'week.json')).toEqual({
      fits: false,
      misfit: { misfit: 'wrong', name: 'week.json', expected: 'small_file' },
    })
  })

  it('leaves out steps of the user’s own', () => {
    const text = weekFileText(routine({ steps: { own_tea: true, warm_bath: false } }), zone('UTC'))
    expect(JSON.parse(text)).toMatchObject({ zone: 'UTC', planId: 'test', steps: { warm_bath: false } })
    expect(text).not.toContain('own_tea')
  })

  it('gives the same routine back, whatever it is', () => {
    const aTime = fc.nat(1439).map(wallTimeFromMinutes)
    const aNight = fc
      .tuple(aTime, aTime)
      .filter(([bed, wake]) => bed !== wake)
      .map(([bed, wake]) => ({ bed, wake }))
    const aDate = fc.nat(20_000).map((days) => addEvenings(evening('2026-11-22'), days))
    const anException: fc.Arbitrary<EveningException> = fc.oneof(
      aDate.map((date) => ({ evening: date, skip: true as const })),
      fc.tuple(aDate, aNight).map(([date, one]) => ({ evening: date, ...one })),
    )
    const aPause: fc.Arbitrary<Pause> = fc
      .tuple(aDate, fc.nat(400))
      .map(([from, days]) => ({ from, to: addEvenings(from, days) }))
    const aRoutine: fc.Arbitrary<Routine> = fc.record({
      planId: fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/),
      week: fc.dictionary(fc.constantFrom(...WEEKDAYS), aNight, { noNullPrototype: true }),
      exceptions: fc.uniqueArray(anException, { selector: (one) => one.evening, maxLength: 5 }),
      pauses: fc.array(aPause, { maxLength: 3 }),
      steps: fc.dictionary(fc.constantFrom(...SWITCHABLE_STEPS.map(({ id }) => id)), fc.boolean(), {
        noNullPrototype: true,
      }),
    })
    fc.assert(
      fc.property(aRoutine, (one) => {
        expect(readWeekFile(weekFileText(one, zone('Asia/Kolkata')), 'week.json')).toEqual({
          fits: true,
          value: { ...one, zone: 'Asia/Kolkata' },
        })
      }),
    )
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (raw, text) => {
        expect(typeof parseWeekFile(raw, 'week.json').fits).toBe('boolean')
        expect(typeof readWeekFile(text, 'week.json').fits).toBe('boolean')
        expect(typeof sentence({ ...zoned, [text]: raw })).toBe('string')
      }),
    )
  })
})
