import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, bench, describe } from 'vitest'
import { insightRequests } from '../../electron/insight-requests'
import { addEvenings } from '../../shared/evening/evening-date'
import { openFolder } from '../support/data-folders'
import { date, zoneOf } from '../support/evenings'
import type { LivedEvening } from '../support/lived-evenings'
import { logOf } from '../support/lived-evenings'
import { simulatedEvenfall } from '../support/simulated-evening'
import { writeLog } from '../support/written-log'

const TONIGHT = date('2026-11-22')
const LIVED: LivedEvening = {
  steps: {
    caffeine_cutoff: '14:00',
    dim_lights: '20:45',
    warm_bath: '21:15',
    screens_off: '21:45',
    magnesium: '22:00',
    wind_down: '22:15',
    lights_out: '22:50',
  },
  rating: 4,
  slept: ['22:50', 15, '06:40'],
}
const TEN_YEARS = 3650

describe('insights over ten years of log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-insights-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const lived = Array.from({ length: TEN_YEARS }, () => LIVED)
  writeLog(folder, logOf(addEvenings(TONIGHT, -1), lived, zoneOf('Europe/Amsterdam')))
  const evenfall = simulatedEvenfall()
  const { service, clock, keeper } = evenfall
  void evenfall.requests.setInsightsRange({ range: 'year' })
  const over = (log: typeof keeper.log) =>
    insightRequests({ clock, service, keeper: { ...keeper, log }, newId: () => '' })

  bench('the year opens, its months read from the disk (under 200 ms)', () => {
    const { log } = openFolder(folder)
    void over((first, last) => log.between(first, last)).insights(undefined)
  })

  const kept = openFolder(folder).log
  const again = over((first, last) => kept.between(first, last))
  bench('the same once its months were read', () => {
    void again.insights(undefined)
  })
})
