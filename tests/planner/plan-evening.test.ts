import { describe, expect, test } from 'vitest'
import { planEvening } from '../../shared/planner/plan-evening'
import { at, evening, ownStep, shown } from '../support/evenings'

const notesOf = (plan: ReturnType<typeof planEvening>, id: string): readonly string[] =>
  plan.steps.find((step) => step.id === id)?.notes ?? []

describe('an ordinary evening', () => {
  test('plans the reference evening back from 23:00', () => {
    const plan = planEvening(evening({ also: ['alcohol_cutoff', 'exercise_end'] }))
    expect(shown(plan)).toEqual({
      caffeine_cutoff: '14:00',
      alcohol_cutoff: '19:00',
      exercise_end: '21:00',
      dim_lights: '21:00',
      warm_bath: '21:30-21:45',
      screens_off: '22:00',
      magnesium: '22:15-22:17',
      wind_down: '22:30-22:45',
      lights_out: '23:00',
    })
    expect(plan.wake).toBe(at('07:00'))
    expect(plan.conflicts).toEqual([])
    expect(plan.notes).toEqual([])
  })

  test('states every part of a planned step', () => {
    expect(planEvening(evening({ only: ['warm_bath'] })).steps[0]).toEqual({
      id: 'warm_bath',
      kind: 'do',
      state: 'planned',
      start: at('21:30'),
      end: at('21:45'),
      window: [at('21:30'), at('21:45')],
      acceptedWindow: [at('21:00'), at('21:45')],
      minutesBeforeBed: 90,
      notes: [],
    })
  })

  test('lists steps in time order with lights out at the end, also when magnesium comes at bedtime', () => {
    const plan = planEvening(evening({ medicines: { ciprofloxacin: ['08:00', '21:00'] } }))
    expect(plan.steps.map(({ id }) => id)).toEqual([
      'caffeine_cutoff',
      'dim_lights',
      'warm_bath',
      'screens_off',
      'wind_down',
      'magnesium',
      'lights_out',
    ])
  })

  test('puts magnesium at 23:35 and the bath at 22:50 for a bedtime of 00:20', () => {
    expect(shown(planEvening(evening({ bed: '00:20' })))).toMatchObject({
      magnesium: '23:35-23:37',
      warm_bath: '22:50-23:05',
    })
  })

  test('adds lights out even when nothing else is wished', () => {
    expect(shown(planEvening({ ...evening(), steps: [] }))).toEqual({ lights_out: '23:00' })
  })
})

describe('medicines keep their distance from magnesium', () => {
  test('leaves magnesium out when levothyroxine at 22:30 leaves no time in the last four hours', () => {
    const plan = planEvening(evening({ medicines: { levothyroxine: ['22:30'] } }))
    expect(shown(plan).magnesium).toBe('left out')
    expect(notesOf(plan, 'magnesium')).toEqual(['mg_skip_tonight'])
  })

  test('keeps 22:15 with ciprofloxacin at 08:00 and 20:00', () => {
    const plan = planEvening(evening({ medicines: { ciprofloxacin: ['08:00', '20:00'] } }))
    expect(shown(plan).magnesium).toBe('22:15-22:17')
    expect(notesOf(plan, 'magnesium')).toEqual([])
  })

  test('moves magnesium to 23:00 with ciprofloxacin at 08:00 and 21:00', () => {
    const plan = planEvening(evening({ medicines: { ciprofloxacin: ['08:00', '21:00'] } }))
    expect(shown(plan).magnesium).toBe('23:00-23:02')
    expect(notesOf(plan, 'magnesium')).toEqual(['mg_moved'])
  })

  test('takes magnesium at 22:00, eight hours before moxifloxacin at 06:00', () => {
    const plan = planEvening(evening({ medicines: { moxifloxacin: ['06:00'] } }))
    expect(shown(plan).magnesium).toBe('22:00-22:02')
    expect(notesOf(plan, 'magnesium')).toEqual([])
  })

  test('never plans magnesium beside a medicine that no gap helps', () => {
    const plan = planEvening(evening({ medicines: { other_hiv_integrase: ['08:00'] } }))
    expect(plan.conflicts[0]).toEqual({
      step: 'magnesium',
      rules: ['medicine:other_hiv_integrase'],
      repairs: [{ kind: 'skip', step: 'magnesium' }],
    })
  })

  test('leaves the other steps alone', () => {
    expect(shown(planEvening(evening({ medicines: { levothyroxine: ['22:30'] } })))).toMatchObject({
      warm_bath: '21:30-21:45',
      wind_down: '22:30-22:45',
    })
  })
})

describe('the rest of an evening that has begun', () => {
  test.each([
    { now: '21:40', left: 80, bath: '21:40-21:55', notes: [] },
    { now: '21:45', left: 75, bath: '21:45-22:00', notes: [] },
    { now: '21:46', left: 74, bath: '21:46-21:56', notes: ['bath_shortened'] },
    { now: '21:50', left: 70, bath: '21:50-22:00', notes: ['bath_shortened'] },
    { now: '21:51', left: 69, bath: 'left out', notes: ['bath_too_late'] },
  ])('with $left minutes left the bath is $bath', ({ now, bath, notes }) => {
    const plan = planEvening(evening({ now }))
    expect(shown(plan).warm_bath).toBe(bath)
    expect(notesOf(plan, 'warm_bath')).toEqual(notes)
  })

  test.each(['22:16', '22:20', '22:29', '22:30'])('takes magnesium at once when it is %s', (now) => {
    const plan = planEvening(evening({ now, without: ['warm_bath'] }))
    expect(shown(plan).magnesium).toMatch(new RegExp(`^${now}-`))
    expect(notesOf(plan, 'magnesium')).toEqual([])
    expect(shown(plan).wind_down).not.toBe('left out')
  })

  test('says "now or skip" when magnesium comes less than half an hour before bed', () => {
    const plan = planEvening(evening({ now: '22:40', only: ['magnesium'] }))
    expect(shown(plan).magnesium).toBe('22:40-22:42')
    expect(notesOf(plan, 'magnesium')).toEqual(['mg_late'])
  })

  test('skips magnesium missed until after bed, so that nobody takes it twice', () => {
    const plan = planEvening(evening({ now: '23:01' }))
    expect(shown(plan).magnesium).toBe('left out')
    expect(notesOf(plan, 'magnesium')).toEqual(['mg_no_double'])
  })

  test('counts from the next whole minute', () => {
    const wish = evening({ only: ['magnesium'] })
    expect(shown(planEvening({ ...wish, now: at('22:20') + 1 })).magnesium).toBe('22:21-22:23')
  })

  test('never plans a settled step again and keeps the others out of its way', () => {
    const plan = planEvening(evening({ now: '21:20', settled: { magnesium: '21:20-21:35' } }))
    expect(plan.steps.find(({ id }) => id === 'magnesium')).toMatchObject({
      state: 'settled',
      start: at('21:20'),
      end: at('21:35'),
      minutesBeforeBed: 100,
      notes: [],
    })
    expect(shown(plan).warm_bath).toBe('21:35-21:50')
  })
})

describe('own steps and priorities', () => {
  test('gives up the least important step and shortens the wind-down to keep the others', () => {
    const journal = ownStep('journal', { from: 45, to: 20, minutes: 20 })
    const prayer = ownStep('prayer', { from: 40, to: 20, minutes: 20 })
    const plan = planEvening(evening({ own: [journal, prayer] }))
    expect(shown(plan)).toMatchObject({
      magnesium: '22:13-22:15',
      own_journal: '22:15-22:35',
      wind_down: '22:35-22:40',
      own_prayer: '22:40-23:00',
    })
  })

  test('shows a step that is too long for its own window as left out at the start of that window', () => {
    const sauna = {
      ...ownStep('sauna', { from: 60, to: 0, minutes: 90 }),
      accepted: { earliestStart: 60, latestEnd: 0 },
    }
    const plan = planEvening(evening({ only: ['own_sauna'], own: [sauna] }))
    expect(plan.steps[0]).toMatchObject({ state: 'left-out', acceptedWindow: [at('22:00'), at('22:00')] })
    expect(plan.conflicts[0]).toMatchObject({
      rules: ['window:own_sauna', 'duration:own_sauna'],
      repairs: [
        { kind: 'shorten', step: 'own_sauna', minutes: 60 },
        { kind: 'skip', step: 'own_sauna' },
      ],
    })
  })
})
