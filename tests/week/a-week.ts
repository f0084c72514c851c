import * as fc from 'fast-check'
import { parseEveningDate, WEEKDAYS } from '../../shared/evening/evening-date'
import { wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { Night, Routine } from '../../shared/routine/routine'
import { time } from '../support/evenings'

/** A night as it is spoken of: `night('22:30-06:45')`. */
export const night = (text: string): Night => {
  const [bed = '', wake = ''] = text.split('-')
  return { bed: time(bed), wake: time(wake) }
}

type NightsInWords = { readonly [weekday in (typeof WEEKDAYS)[number] | 'usual']?: string | null }

/** A week in words: the usual night on every weekday, other nights where they are named, null for a rest evening. */
export const routineOf = (words: NightsInWords, changes: Partial<Routine> = {}): Routine => ({
  planId: 'a-week',
  week: Object.fromEntries(
    WEEKDAYS.flatMap((weekday) => {
      const text = words[weekday] === undefined ? words.usual : words[weekday]
      return text ? [[weekday, night(text)]] : []
    }),
  ),
  exceptions: [],
  pauses: [],
  steps: {},
  ...changes,
})

/** A week of steady nights with a late Friday and a later Saturday. */
export const lateSaturday = { usual: '22:30-06:45', FR: '23:15-07:30', SA: '00:30-09:00' }

/** Any time of day on a multiple of five minutes. */
export const anyTime = fc.integer({ min: 0, max: 287 }).map((count) => wallTimeFromMinutes(count * 5))

/** Any night of 4 to 12 hours by the clock. */
export const anyNight: fc.Arbitrary<Night> = fc
  .tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 48, max: 144 }))
  .map(([bed, length]) => ({
    bed: wallTimeFromMinutes(bed * 5),
    wake: wallTimeFromMinutes((bed + length) * 5),
  }))

/** Any week, of rest evenings too. */
export const anyWeek: fc.Arbitrary<Routine['week']> = fc
  .array(fc.option(anyNight, { freq: 5 }), { minLength: 7, maxLength: 7 })
  .map((nights) =>
    Object.fromEntries(
      WEEKDAYS.flatMap((weekday, index) => (nights[index] ? [[weekday, nights[index]]] : [])),
    ),
  )

/** Any evening from 2020 to 2030. */
export const anyEvening = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => {
    const evening = parseEveningDate(day.toISOString().split('T')[0] ?? '')
    if (!evening) throw new Error('every day is an evening')
    return evening
  })
