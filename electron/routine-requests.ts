import type { EveningDate } from '../shared/evening/evening-date'
import { minutesBefore } from '../shared/evening/instant'
import type { Carried, Refusal } from '../shared/ipc/answers'
import { repairedRoutine } from '../shared/planner/repaired-routine'
import type { Clock } from '../shared/ports'
import { planOf } from '../shared/records'
import { changeEveryNight } from '../shared/routine/change-night'
import type { ChangeOfEvening } from '../shared/routine/evening-change'
import { changeEvening, changeOf, switchStepTonight } from '../shared/routine/evening-change'
import { followsSomething, mayStandAt } from '../shared/routine/own-moment'
import type { StepId } from '../shared/routine/step'
import { parseStepId } from '../shared/routine/step'
import { stepsOf } from '../shared/routine/steps-of'
import { switchStepAlways, switchStepEvery } from '../shared/routine/switch-step'
import {
  changeEvery,
  changeThese,
  changeThis,
  changeWeekday,
  clearException,
} from '../shared/week/change-week'
import { gradualMove, withMove } from '../shared/week/gradual-move'
import { mergedPauses } from '../shared/week/pauses'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'
import { shownWeek } from './shown-week'

/** The requests that look at the routine or change it. */
type RoutineRequests = Pick<
  RequestHandlers,
  | 'setNight'
  | 'week'
  | 'previewNight'
  | 'setWeekNights'
  | 'clearException'
  | 'setExceptions'
  | 'moveGradually'
  | 'declineCoach'
  | 'setPauses'
  | 'setCommitments'
  | 'switchStep'
  | 'changeEvening'
  | 'moveStep'
  | 'setMoment'
  | 'rescue'
  | 'repair'
  | 'setOwnSteps'
  | 'setSplitDose'
  | 'setCaffeine'
  | 'setMeals'
  | 'setFallAsleep'
  | 'undoChange'
>

/** Connects each of them to the domain; every change is one that `undoChange` takes back. */
export const routineRequests = (clock: Clock, service: EveningService): RoutineRequests => {
  const changeTonight = (
    evening: EveningDate,
    change: (before: ChangeOfEvening) => ChangeOfEvening,
  ): Carried =>
    service.change('routine', (routine) =>
      changeEvening(routine, evening, change(changeOf(routine, evening))),
    )

  /** Why a step may not stand so many minutes before bed on any evening; undefined where it may. */
  const misplacedAt = (id: StepId, minutesBeforeBed: number): Refusal | undefined => {
    if (followsSomething(id)) return 'follows_something'
    const step = stepsOf(service.records().routine.ownSteps).find((one) => one.id === id)
    if (!step) return 'no_such_step'
    return mayStandAt(step, minutesBeforeBed) ? undefined : 'outside_its_window'
  }

  return {
    setNight: ({ evening, night, scope }) =>
      service.change('routine', (routine) => {
        if (scope === 'weekday') return changeEvery(routine, evening, night)
        if (scope === 'tonight')
          return changeThis(routine, night ? { evening, ...night } : { evening, skip: true })
        return night
          ? changeEveryNight(routine, evening, night)
          : { ...clearException(routine, evening), week: {} }
      }),
    week: ({ first }) => shownWeek(clock, service, first),
    previewNight: ({ evening, night, steps }) => {
      const records = service.records()
      const changed = changeThis(records.routine, { evening, ...night })
      const routine = Object.entries(steps).reduce((others, [name, on]) => {
        const step = parseStepId(name)
        return step && on !== undefined ? switchStepTonight(others, evening, step, on) : others
      }, changed)
      return { plan: planOf({ ...records, routine }, evening, service.zone()) }
    },
    setWeekNights: ({ weekdays, night }) =>
      service.change('routine', (routine) =>
        weekdays.reduce((changed, weekday) => changeWeekday(changed, weekday, night), routine),
      ),
    clearException: ({ evening }) => service.change('routine', (routine) => clearException(routine, evening)),
    setExceptions: ({ exceptions }) =>
      service.change('routine', (routine) => changeThese(routine, exceptions)),
    moveGradually: ({ to, minutesANight }) => {
      const { routine } = service.records()
      const proposed = gradualMove(routine, service.view().tonight.evening, to, minutesANight)
      if (!proposed.possible) return { carried: false, refusal: proposed.problem }
      return service.change('routine', () => withMove(routine, proposed.move))
    },
    declineCoach: ({ evening }) =>
      service.change('routine', (routine) => ({ ...routine, declinedClockChange: evening })),
    setPauses: ({ pauses }) =>
      service.change('routine', (routine) => ({ ...routine, pauses: mergedPauses(pauses) })),
    setCommitments: ({ evening, commitments }) =>
      service.change('routine', (routine) => ({
        ...routine,
        commitments: [
          ...routine.commitments.filter((one) => one.evening !== evening),
          ...commitments.map((one) => ({ ...one, evening })),
        ],
      })),
    switchStep: ({ evening, step, on, scope }) =>
      service.change('routine', (routine) => {
        if (scope === 'tonight') return switchStepTonight(routine, evening, step, on)
        return scope === 'weekday'
          ? switchStepEvery(routine, evening, step, on)
          : switchStepAlways(routine, evening, step, on)
      }),
    changeEvening: ({ evening, change }) => changeTonight(evening, () => change ?? {}),
    moveStep: ({ evening, step, minutesBeforeBed }) => {
      const plan = service.planFor(evening)
      const planned = plan?.steps.find((one) => one.id === step)
      if (!plan || !planned) return { carried: false, refusal: 'no_such_step' }
      if (minutesBeforeBed !== null) {
        const misplaced = misplacedAt(step, minutesBeforeBed)
        if (misplaced) return { carried: false, refusal: misplaced }
        const start = minutesBefore(plan.bedtime, minutesBeforeBed)
        const [earliest, latest] = planned.acceptedWindow
        if (start < earliest || start > latest) return { carried: false, refusal: 'outside_its_window' }
      }
      return changeTonight(evening, (before) => {
        const { [step]: _, ...others } = before.moments ?? {}
        return {
          ...before,
          moments: minutesBeforeBed === null ? others : { ...others, [step]: minutesBeforeBed },
        }
      })
    },
    setMoment: ({ step, minutesBeforeBed }) => {
      const misplaced = minutesBeforeBed === null ? undefined : misplacedAt(step, minutesBeforeBed)
      if (misplaced) return { carried: false, refusal: misplaced }
      return service.change('routine', (routine) => {
        const { [step]: _, ...others } = routine.moments
        return {
          ...routine,
          moments: minutesBeforeBed === null ? others : { ...others, [step]: minutesBeforeBed },
        }
      })
    },
    rescue: ({ evening }) => changeTonight(evening, (before) => ({ ...before, replanFrom: clock.now() })),
    repair: ({ evening, repair }) => {
      const plan = service.planFor(evening)
      const wanted = JSON.stringify(repair)
      const offered = plan?.conflicts.some(({ repairs }) =>
        repairs.some((one) => JSON.stringify(one) === wanted),
      )
      if (!plan || !offered) return { carried: false, refusal: 'not_offered' }
      return service.change('routine', (routine) => repairedRoutine(routine, plan, repair))
    },
    setOwnSteps: ({ ownSteps }) => service.change('routine', (routine) => ({ ...routine, ownSteps })),
    setSplitDose: ({ on }) => service.change('routine', (routine) => ({ ...routine, splitDose: on })),
    setCaffeine: (caffeine) => service.change('routine', (routine) => ({ ...routine, caffeine })),
    setMeals: (meals) => service.change('routine', (routine) => ({ ...routine, meals })),
    setFallAsleep: ({ minutes }) =>
      service.change('routine', (routine) => ({ ...routine, fallAsleepMinutes: minutes })),
    undoChange: () => service.undoChange(),
  }
}
