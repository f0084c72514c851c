import { describe, expect, it } from 'vitest'
import { afterTicking, healthSaid } from '../../renderer/forms/health-choice'
import { minutesInBed, nightProblem } from '../../renderer/forms/night-problem'
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

describe('the health list', () => {
  it('unticks everything else for "none of these" and for "skip for now"', () => {
    expect(afterTicking(['q_kidney', 'q_preg'], ['q_kidney', 'q_preg', 'none'])).toEqual(['none'])
    expect(afterTicking(['none'], ['none', 'later'])).toEqual(['later'])
  })

  it('unticks those two for any circumstance', () => {
    expect(afterTicking(['none'], ['none', 'q_heart'])).toEqual(['q_heart'])
    expect(afterTicking(['q_heart'], ['q_heart', 'q_mg'])).toEqual(['q_heart', 'q_mg'])
  })

  it('lets a box be unticked', () => {
    expect(afterTicking(['q_heart', 'q_mg'], ['q_mg'])).toEqual(['q_mg'])
    expect(afterTicking(['none'], [])).toEqual([])
  })

  it('says nothing until something is ticked, null for later, and what applies', () => {
    expect([healthSaid([]), healthSaid(['later']), healthSaid(['none'])]).toEqual([undefined, null, []])
    expect(healthSaid(['q_mg', 'q_kidney'])).toEqual(['q_kidney', 'q_mg'])
  })
})
