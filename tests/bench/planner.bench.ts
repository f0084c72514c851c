import { bench, describe } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { planEvening } from '../../shared/planner/plan-evening'
import { planWeek } from '../../shared/planner/plan-week'
import { date, evening, ownStep, time, zoneOf } from '../support/evenings'

const crowded = evening({
  also: ['alcohol_cutoff', 'exercise_end'],
  own: [ownStep('journal', { from: 60, to: 20, usual: 40, minutes: 15 })],
  busy: ['18:00-19:30', '20:00-21:20', '21:50-22:05', '22:25-22:30'],
  medicines: { ciprofloxacin: ['08:00', '20:30'], iron: ['12:00'], gabapentin: ['06:00', '14:00'] },
})
const clashing = {
  ...crowded,
  commitments: evening({ busy: ['18:00-19:30', '20:00-22:05', '22:25-22:30', '22:40-22:50'] }).commitments,
}
const night = { bed: time('22:45'), wake: time('06:45') }
const routine = {
  planId: 'bench',
  week: { MO: night, TU: night, WE: night, TH: night, FR: night, SA: night, SU: night },
  exceptions: [],
  pauses: [],
  steps: {},
}

describe('planner', () => {
  bench('one evening with 10 steps, 4 commitments and 3 medicines (under 2 ms)', () => {
    planEvening(crowded)
  })

  bench('such an evening with clashes and their repairs (under 2 ms)', () => {
    planEvening(clashing)
  })

  bench('365 evenings (under 150 ms)', () => {
    planWeek(routine, date('2026-11-22'), addEvenings(date('2026-11-22'), 364), {
      zone: zoneOf('Europe/Amsterdam'),
      caffeine: crowded.caffeine,
      medicines: [],
      magnesium: true,
    })
  })
})
