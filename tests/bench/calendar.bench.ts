import { bench, describe } from 'vitest'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import { calendarOf, routine } from '../calendar/routine-builder'

describe('calendar', () => {
  const request = calendarOf(routine(), { weeks: 260 })
  const { ledger } = routineCalendar(request)

  bench('260 weeks (under 500 ms)', () => {
    routineCalendar(request)
  })

  bench('260 weeks written again (under 500 ms)', () => {
    routineCalendar({ ...request, ledger })
  })
})
