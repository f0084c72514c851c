import type { EveningDate } from '../../shared/evening/evening-date'
import type { SayOf } from '../../shared/languages/area'
import { givesWay, spacingOf } from '../../shared/planner/medicine-spacing'
import { eveningWithin } from '../format/evening-name'
import { wallTimeText } from '../format/wall-time-text'
import type { Words } from '../words'
import type { MedicineTold } from './medicine-draft'

/** The times a medicine is taken at, such as `08:00, 20:00`. */
export const medicineTimesText = (words: Words, { times }: MedicineTold): string =>
  times.map((time) => wallTimeText(words, time)).join(', ')

/** The days a medicine is taken on. */
export const medicineDays = (
  { language }: Words,
  say: SayOf<'safety'>,
  { from, to }: Pick<MedicineTold, 'from' | 'to'>,
): string => {
  const day = (date: EveningDate): string => eveningWithin(language, date)
  if (from !== null && to !== null) return say(($) => $.medicines.days, { from: day(from), to: day(to) })
  if (from !== null) return say(($) => $.medicines.days_from, { from: day(from) })
  return to === null ? say(($) => $.medicines.always) : say(($) => $.medicines.days_to, { to: day(to) })
}

/** The distance that is kept from a medicine, and on whose word. */
export const medicineDistance = (
  say: SayOf<'safety'>,
  { medicine, pause, pharmacist }: Pick<MedicineTold, 'medicine' | 'pause' | 'pharmacist'>,
): string => {
  if (pause) return say(($) => $.medicines.paused)
  const spacing = pharmacist ?? spacingOf(medicine)
  if (!spacing) return say(($) => $.medicines.no_distance)
  const hours = { after: spacing.medicineThenMagnesium, before: spacing.magnesiumThenMedicine }
  if (pharmacist) return say(($) => $.medicines.distance_told, hours)
  return say(($) => $.medicines[givesWay(medicine) ? 'distance_general' : 'distance'], hours)
}
