import { expect, test } from 'vitest'
import type { LogEvent } from '../../shared/log/log-event'
import { withoutAmounts } from '../../shared/log/without-amount'
import { taken } from '../support/log-lines'

const written = (n: number) => {
  const { id, evening, writtenAt, zone } = taken(n)
  return { id, evening, writtenAt, zone }
}

test('somebody who may not see amounts reads the same evenings without them', () => {
  const dose = { step: 'magnesium', answer: 'done', happenedAt: 1 } as const
  const lines: LogEvent[] = [
    { ...written(1), event: 'recorded', entry: { ...dose, amountMilligrams: 200 } },
    { ...written(2), event: 'corrected', corrects: written(1).id, entry: { ...dose, amountMilligrams: 100 } },
    { ...written(3), event: 'stocked', stock: { change: 'refilled', tablets: 60, milligramsPerTablet: 100 } },
    { ...written(4), event: 'undone', undoes: written(1).id },
  ]
  expect(withoutAmounts(lines)).toEqual([
    { ...written(1), event: 'recorded', entry: dose },
    { ...written(2), event: 'corrected', corrects: written(1).id, entry: dose },
    { ...written(3), event: 'stocked', stock: { change: 'refilled', tablets: 60 } },
    { ...written(4), event: 'undone', undoes: written(1).id },
  ])
})
