import { describe, expect, it } from 'vitest'
import {
  answered,
  draftOf,
  EMPTY_DRAFT,
  isComplete,
  toggled,
  toldFrom,
  withTheRest,
} from '../../renderer/forms/health-draft'
import { minutesInBed, nightProblem } from '../../renderer/forms/night-problem'
import { answersFromList } from '../../shared/safety/questions'
import { wall } from '../support/simulated-evening'

const night = (bed: string, wake: string) => ({ bed: wall(bed), wake: wall(wake) })

describe('a night as it is typed', () => {
  it('is fine from 4 to 12 hours in bed, also across midnight and by day', () => {
    const nights = [
      night('22:30', '06:45'),
      night('00:30', '09:00'),
      night('08:00', '16:00'),
      night('23:00', '03:00'),
      night('20:00', '08:00'),
    ]
    expect(nights.map(nightProblem)).toEqual([null, null, null, null, null])
    expect(nights.map(minutesInBed)).toEqual([495, 510, 480, 240, 720])
  })

  it('is too short one minute under 4 hours and too long one minute over 12', () => {
    expect(nightProblem(night('23:00', '02:59'))).toEqual({
      field: 'wake',
      problem: 'too_short',
      minutes: 239,
    })
    expect(nightProblem(night('20:00', '08:01'))).toEqual({
      field: 'wake',
      problem: 'too_long',
      minutes: 721,
    })
  })

  it('needs two different times', () => {
    expect(nightProblem(night('23:00', '23:00'))).toEqual({ field: 'wake', problem: 'same' })
    expect(nightProblem({ bed: null, wake: null })).toEqual({ field: 'bed', problem: 'incomplete' })
    expect(nightProblem({ bed: wall('23:00'), wake: null })).toEqual({ field: 'wake', problem: 'incomplete' })
    expect(minutesInBed({ bed: wall('23:00'), wake: null })).toBeNull()
    expect(minutesInBed(night('23:00', '23:00'))).toBeNull()
  })
})

describe('health answers while they are given', () => {
  const draft = answered(answered(EMPTY_DRAFT, 'q_kidney', 'yes'), 'q_heart', 'unknown')

  it('keep what was said when the rest is answered at once', () => {
    const { answers } = withTheRest(draft)
    expect(answers).toEqual({ ...answersFromList(['q_kidney']), q_heart: 'unknown' })
    expect([isComplete(draft), isComplete(withTheRest(draft))]).toEqual([false, true])
  })

  it('drop a doctor’s word with the answer it was about', () => {
    const agreed = { ...draft, doctorAgreed: toggled(draft.doctorAgreed, 'q_kidney', true) }
    expect(answered(agreed, 'q_kidney', 'no').doctorAgreed).toEqual([])
    expect(answered(agreed, 'q_mg', 'no').doctorAgreed).toEqual(['q_kidney'])
    expect(toggled(['a', 'b'], 'a', false)).toEqual(['b'])
  })

  it('tell the amount of other products only where there are any', () => {
    const others = (otherSources: string, answer: 'yes' | 'no' = 'yes') =>
      toldFrom({ ...answered(draft, 'q_total', answer), otherSources })?.otherSources
    expect([others('57'), others(''), others('57', 'no')]).toEqual([57, null, null])
    expect([others('2001'), others('5,5'), others('-1')]).toEqual([undefined, undefined, undefined])
  })

  it('begin as they were saved', () => {
    const saved = {
      answers: { q_total: 'yes' as const },
      circumstances: [],
      doctorAgreed: [],
      otherSources: 57,
    }
    expect(toldFrom(draftOf(saved))).toEqual(saved)
  })
})
