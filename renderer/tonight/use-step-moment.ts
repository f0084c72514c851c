import type { Instant } from '../../shared/evening/instant'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import { changeOf } from '../../shared/routine/evening-change'
import type { EveningView, StepView } from '../../shared/view'
import { type MomentRange, momentRange } from '../forms/moment-range'
import { type Moving, useMoving } from '../forms/use-moving'
import { useWords } from '../words'
import { moveStep } from './evening-wishes'

/** A step's moment as it can be moved. */
export interface StepMoment {
  readonly moving: Moving
  /** Null where it can't be moved. */
  readonly range: MomentRange | null
  /** Puts it back at its usual moment; null while it stands there. */
  readonly back: (() => void) | null
}

/** Lets a card or a line move its step. */
export const useStepMoment = (view: EveningView, plan: EveningPlan, step: StepView): StepMoment => {
  const words = useWords()
  const { id, start } = step.planned
  const move = (to: Instant | null): Promise<void> => moveStep(words, plan, id, to)
  const moving = useMoving(start ?? plan.bedtime, move)
  const isMoved = changeOf(view.routine, plan.evening).moments?.[id] !== undefined
  const range = momentRange(step, view.asOf)
  return { moving, range, back: isMoved && range ? () => void move(null) : null }
}
