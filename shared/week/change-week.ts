import type { EveningDate, Weekday } from '../evening/evening-date'
import { WEEKDAYS, weekdayOf } from '../evening/evening-date'
import { changeOneNight } from '../routine/change-night'
import type { EveningException, Night, Routine } from '../routine/routine'

/** A routine with another night on one weekday, such as one copied from another; null makes it a rest evening. */
export const changeWeekday = <Kept extends Routine>(
  routine: Kept,
  weekday: Weekday,
  night: Night | null,
): Kept => ({
  ...routine,
  week: Object.fromEntries(
    WEEKDAYS.flatMap((one) => {
      const kept = one === weekday ? night : routine.week[one]
      return kept ? [[one, { bed: kept.bed, wake: kept.wake }]] : []
    }),
  ),
})

/**
 * A change made on one evening and meant for every evening of its weekday ("every Saturday"): the weekday gets the
 * night and the exception of that evening goes.
 */
export const changeEvery = <Kept extends Routine>(
  routine: Kept,
  evening: EveningDate,
  night: Night | null,
): Kept => clearException(changeWeekday(routine, weekdayOf(evening), night), evening)

/**
 * A change of one dated evening only ("this Saturday"): other times, or left free. Nothing is kept where the times
 * equal those the evening has anyway.
 */
export const changeThis = <Kept extends Routine>(routine: Kept, exception: EveningException): Kept => {
  if (!('skip' in exception)) return changeOneNight(routine, exception.evening, exception)
  const { evening } = exception
  return {
    ...routine,
    exceptions: [...clearException(routine, evening).exceptions, { evening, skip: true }],
  }
}

/** A routine with several dated changes at once, such as the steps before a clock change. */
export const changeThese = <Kept extends Routine>(
  routine: Kept,
  exceptions: readonly EveningException[],
): Kept => exceptions.reduce(changeThis, routine)

/** A routine whose evening is what its weekday or a pause makes of it. */
export const clearException = <Kept extends Routine>(routine: Kept, evening: EveningDate): Kept => ({
  ...routine,
  exceptions: routine.exceptions.filter((exception) => exception.evening !== evening),
})
