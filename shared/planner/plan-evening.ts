import { minutesBetween } from '../evening/instant'
import { LIGHTS_OUT } from '../routine/built-in-steps'
import type { Step } from '../routine/step'
import { caffeineLimit } from './caffeine'
import { conflictsOf } from './conflict'
import type { EveningPlan, PlannedStep } from './evening-plan'
import type { EveningWish } from './evening-wish'
import { isMagnesium } from './forbidden-times'
import type { NightTimes } from './night-times'
import { nightTimes } from './night-times'
import { placeSteps } from './place-steps'
import { clearOfMedicines, leftOut, plannedAt, settledAt } from './planned-step'
import { notesWhenLeftOut, notesWhenPlaced } from './step-notes'
import { candidatesOf, tonightOf } from './tonight'

/**
 * Plans one evening back from its bedtime, to the minute: places what fits, leaves out what does not and explains
 * why. Always an answer, never a refusal.
 *
 * @example planEvening({ …bed 23:00 }) // bath 21:30-21:45, magnesium 22:15, wind-down 22:30-22:45, lights out 23:00
 */
export const planEvening = (wish: EveningWish): EveningPlan => {
  const night = nightTimes(wish)
  const { bedtime, wake, notes } = night
  const tonight = tonightOf(wish, bedtime)
  const candidates = candidatesOf(tonight)
  const placed = placeSteps(candidates)
  const conflicts = conflictsOf(tonight, candidates, placed)

  const planned = (step: Step): PlannedStep | undefined => {
    const settled = wish.settled.find(({ id }) => id === step.id)
    if (settled) return settledAt(step, bedtime, settled)
    if (step.id === 'caffeine_cutoff') return caffeineStep(step, wish, night)
    if (step.kind !== 'do' || step.id === LIGHTS_OUT.id) {
      return plannedAt(
        step,
        bedtime,
        { start: step.usualMinutesBeforeBed, end: step.usualMinutesBeforeBed },
        [],
      )
    }
    const place = placed.get(step.id)
    if (place) {
      const there = plannedAt(step, bedtime, place, notesWhenPlaced(step, place, tonight))
      return isMagnesium(step.id) ? clearOfMedicines(there, tonight.around.gaps) : there
    }
    const conflict = conflicts.find((one) => one.step === step.id)
    return leftOut(step, bedtime, conflict ? notesWhenLeftOut(step, conflict, tonight) : [])
  }

  const steps = [...tonight.steps.filter(({ id }) => id !== LIGHTS_OUT.id), LIGHTS_OUT]
    .flatMap((step) => ({ step, result: planned(step) }))
    .flatMap(({ step, result }) => (result ? [{ result, order: orderOf(step, result) }] : []))
    .sort((one, other) => other.order - one.order)
    .map(({ result }) => result)
  return {
    evening: wish.evening,
    zone: wish.zone,
    bed: wish.bed,
    wakeAt: wish.wake,
    bedtime,
    wake,
    steps,
    conflicts,
    notes,
    now: wish.now ?? null,
    homeAt: wish.homeAt ?? null,
    moved: [],
  }
}

const orderOf = (step: Step, planned: PlannedStep): number =>
  planned.minutesBeforeBed ?? step.usualMinutesBeforeBed

const caffeineStep = (
  step: Step,
  wish: EveningWish,
  { bedtime, previousWake }: NightTimes,
): PlannedStep | undefined => {
  const caffeine = caffeineLimit(wish, bedtime)
  if (!caffeine) return undefined
  if (caffeine.limit < previousWake) return leftOut(step, bedtime, ['caffeine_none_fits', ...caffeine.notes])
  const moment = minutesBetween(caffeine.limit, bedtime)
  return plannedAt(step, bedtime, { start: moment, end: moment }, caffeine.notes)
}
