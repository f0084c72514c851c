import { describe, expect, it } from 'vitest'
import { eveningCalendar } from '../../shared/calendar/evening-calendar'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import { calendarOf, evening, night, routine, zone } from './routine-builder'

// Files to open in a calendar program. After a wanted change: npx vitest run tests/calendar -u, and look at the diff.
const golden = (name: string): string => `../golden/${name}.ics`

describe('the calendar file of', () => {
  it('an ordinary week with a Saturday exception and a holiday, in Dutch', async () => {
    const one = routine({
      week: { FR: night('23:00', '07:00'), SA: night('00:30', '09:00'), SU: night('22:45', '06:45') },
      exceptions: [
        { evening: evening('2026-12-05'), ...night('23:30', '08:00') },
        { evening: evening('2026-12-31'), ...night('01:30', '10:00') },
      ],
      pauses: [{ from: evening('2026-12-18'), to: evening('2026-12-27') }],
    })
    const { text } = routineCalendar(calendarOf(one, { weeks: 26, language: 'nl' }))
    await expect(text).toMatchFileSnapshot(golden('amsterdam-week-nl'))
  })

  it('late Saturdays in Amsterdam, whose clock changes are spelled out, in neutral words', async () => {
    const one = routine({ week: { SA: night('03:15', '10:00') } })
    const { text } = routineCalendar(calendarOf(one, { neutral: true }))
    await expect(text).toMatchFileSnapshot(golden('amsterdam-clock-changes-neutral'))
  })

  it('Thursdays in Cairo, where clocks change at midnight', async () => {
    const one = routine({ week: { TH: night('00:15', '07:00') } })
    const { text } = routineCalendar(calendarOf(one, { zone: zone('Africa/Cairo'), weeks: 104 }))
    await expect(text).toMatchFileSnapshot(golden('cairo-thursdays'))
  })

  it('one evening', async () => {
    const { planNight } = calendarOf(routine())
    const { text } = eveningCalendar({
      plan: planNight(evening('2026-11-22'), night('22:45', '06:45')),
      planId: 'test',
      language: 'en',
      neutral: false,
      writtenAt: Date.parse('2026-11-22T12:00:00Z'),
    })
    await expect(text).toMatchFileSnapshot(golden('one-evening'))
  })
})
