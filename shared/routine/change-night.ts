import type { EveningDate } from '../evening/evening-date'
import { WEEKDAYS } from '../evening/evening-date'
import { nightOf } from './night-of'
import type { Night, Routine } from './routine'

/** The same night on every weekday. */
export const everyEvening = (night: Night): Routine['week'] =>
  Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, night]))

/** A routine whose every weekday has this night; the exception of `evening`, where it was changed, goes. */
export const changeEveryNight = <Kept extends Routine>(
  routine: Kept,
  evening: EveningDate,
  night: Night,
): Kept => ({
  ...routine,
  week: everyEvening(night),
  exceptions: routine.exceptions.filter((exception) => exception.evening !== evening),
})

/** A routine with this night on one evening only; no exception is kept where it equals the usual night. */
export const changeOneNight = <Kept extends Routine>(
  routine: Kept,
  evening: EveningDate,
  { bed, wake }: Night,
): Kept => {
  const others = routine.exceptions.filter((exception) => exception.evening !== evening)
  const usual = nightOf({ ...routine, exceptions: others }, evening)
  const isUsual = usual.kind === 'night' && usual.bed === bed && usual.wake === wake
  return { ...routine, exceptions: isUsual ? others : [...others, { evening, bed, wake }] }
}
