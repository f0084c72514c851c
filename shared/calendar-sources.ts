import type { RoutineCalendarRequest } from './calendar/routine-calendar'
import type { Zone } from './evening/zone'
import { ownStepNames } from './languages/step-name'
import type { Records } from './records'
import { planOf } from './records'

/** What a calendar of the routine is made from. */
export type CalendarSources = Required<
  Pick<RoutineCalendarRequest, 'routine' | 'zone' | 'busyEvenings' | 'planNight' | 'ownNames' | 'bath'>
>

/**
 * The records without what is different on one evening only: other times, steps that were moved, commitments.
 * Skipped evenings and pauses stay, as nothing should ring on them.
 */
export const withoutOneOffs = (records: Records): Records => ({
  ...records,
  routine: {
    ...records.routine,
    exceptions: records.routine.exceptions.filter((one) => 'skip' in one),
    commitments: [],
    changes: [],
  },
})

/**
 * A calendar's sources as the app plans: with its health answers, commitments and the changes of single evenings, but
 * without the log. What was answered tonight is no news for a calendar.
 */
export const calendarSources = (records: Records, zone: Zone): CalendarSources => {
  const { routine } = records
  return {
    routine,
    zone,
    busyEvenings: [...routine.commitments, ...routine.changes].map(({ evening }) => evening),
    planNight: (evening, night) => {
      const onlyTonight = { ...routine, exceptions: [{ evening, ...night }] }
      const plan = planOf({ ...records, routine: onlyTonight }, evening, zone)
      if (!plan) throw new Error(`No plan for the evening of ${evening}, which has a night`)
      return plan
    },
    ownNames: ownStepNames(routine.ownSteps),
    bath: records.health.bath.kind,
  }
}
