import type { Clock } from '../../shared/ports'

/** The clock port's timer on real time, for what waits on other processes. */
export const afterReally: Clock['after'] = (milliseconds, call) => {
  const timer = setTimeout(call, milliseconds)
  return () => clearTimeout(timer)
}
