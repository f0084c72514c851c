import { expect, it } from 'vitest'
import { backUpDaily } from '../../electron/daily-backups'
import type { Backup } from '../../shared/ports'
import { NO_ARCHIVE } from '../support/no-archive'
import { simulatedEvenfall } from '../support/simulated-evening'

const HOUR = 60 * 60_000
const clockFaceOf = (instant: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant)

it('one backup is made an evening, also when Evenfall runs for days', () => {
  const { clock, service, loop } = simulatedEvenfall({ at: '20:00' })
  loop.stop()
  const made: Backup[] = []
  backUpDaily(clock, service, {
    ...NO_ARCHIVE,
    backups: () => made,
    backUp: (reason) => {
      made.push({ name: `${made.length}`, madeAt: clock.now(), reason })
      return 'made'
    },
  })
  expect(made).toEqual([])
  clock.passUntil(clock.now() + 24 * HOUR)
  expect(made.map(({ madeAt }) => clockFaceOf(madeAt))).toEqual(['22 Nov, 20:00', '23 Nov, 12:00'])
})

it('nothing is backed up before the first start is over', () => {
  const { clock, service, loop } = simulatedEvenfall()
  loop.stop()
  service.change('settings', (settings) => ({ ...settings, welcomed: false }))
  let asked = 0
  backUpDaily(clock, service, { ...NO_ARCHIVE, backUp: () => `${(asked += 1)}` })
  clock.passUntil(clock.now() + 2 * HOUR)
  expect(asked).toBe(0)
})
