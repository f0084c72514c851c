import type { Recorded } from '../shared/ipc/answers'
import type { DoseWarning } from '../shared/log/dose-warnings'

/** A dose that waits until its warnings were read; `record` saves it with the reason the user gives. */
export interface CarefulDose {
  readonly warnings: readonly DoseWarning[]
  record(reason: string): Promise<Recorded>
  /** Called with what saving came to. */
  done(reply: Recorded): void
}

const listeners = new Set<(dose: CarefulDose) => void>()

/** Shows the warnings about a dose; it is saved only when the user says so there. */
export const lookAtDose = (dose: CarefulDose): void => {
  for (const show of listeners) show(dose)
}

/** Calls with every dose that needs a look; the returned function stops it. */
export const onCarefulDose = (show: (dose: CarefulDose) => void): (() => void) => {
  listeners.add(show)
  return () => listeners.delete(show)
}
