import { performance } from 'node:perf_hooks'
import type { Zone } from '../../shared/evening/zone'
import { parseZone } from '../../shared/evening/zone'
import type { Clock } from '../../shared/ports'

/** The longest a timer can be set for, about 24.8 days: anything above it fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The one real clock. */
export const systemClock = (): Clock => {
  const zoneIsChosen = process.env.TZ !== undefined
  let known: Zone | undefined

  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    zone: () => {
      // Node keeps the zone it started with; taking the variable away, even where there is none, makes it look again.
      if (!zoneIsChosen) delete process.env.TZ
      const name = new Intl.DateTimeFormat().resolvedOptions().timeZone
      if (name !== known) known = parseZone(name) ?? ('UTC' as Zone)
      return known
    },
    after: (milliseconds, call) => {
      let timer: ReturnType<typeof setTimeout>
      const wait = (left: number): void => {
        const now = Math.min(left, LONGEST_TIMER)
        timer = setTimeout(() => (left > now ? wait(left - now) : call()), now)
      }
      wait(Math.max(0, milliseconds))
      return () => clearTimeout(timer)
    },
  }
}
