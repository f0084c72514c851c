import type { StepView } from '../view'

/**
 * The step the screen is about: what can be done now, things to do before deadlines and states, else what comes next.
 * Undefined when nothing is left tonight.
 */
export const nextStep = (steps: readonly StepView[]): StepView | undefined => {
  const open = steps.filter(({ outcome }) => outcome === 'open')
  return (
    open.find(({ planned }) => planned.kind === 'do') ??
    open[0] ??
    steps.find(({ outcome }) => outcome === 'upcoming')
  )
}
