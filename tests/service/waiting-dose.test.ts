import { describe, expect, it } from 'vitest'
import { simulatedEvenfall } from '../support/simulated-evening'

const KEY = '2026-11-22/magnesium'

/** A dose was logged an hour before the planned one rings. */
const doseTooSoon = async () => {
  const evenfall = simulatedEvenfall({ at: '21:00' })
  const evening = evenfall.service.view().tonight.evening
  await evenfall.requests.answer({ evening, step: 'magnesium', answer: 'done', extra: true })
  evenfall.clock.passUntil(evenfall.at('22:01'))
  return { ...evenfall, evening }
}

describe('Done on a notification for a dose too close to the last', () => {
  it('is kept as a question with both times, and saved at the moment it was pressed once the reason is told', async () => {
    const { notifier, service, requests, clock, evening, at } = await doseTooSoon()
    notifier.press(KEY, 'done')
    expect(service.view().waitingDose).toEqual({
      evening,
      step: 'magnesium',
      takenAt: at('22:01'),
      warnings: [{ warning: 'close_to_dose', takenAt: at('22:01'), other: at('21:00') }],
    })
    clock.passUntil(at('22:10'))
    await requests.answer({
      evening,
      step: 'magnesium',
      answer: 'done',
      happenedAt: at('22:01'),
      knowing: true,
      note: 'split',
    })
    expect(service.view().waitingDose).toBeNull()
    expect(service.logOf(evening).at(-1)).toMatchObject({
      entry: { step: 'magnesium', happenedAt: at('22:01'), note: 'split' },
    })
  })

  it('is gone when it is let go, and nothing is logged', async () => {
    const { notifier, service, requests, evening } = await doseTooSoon()
    notifier.press(KEY, 'done')
    await requests.leaveDose(undefined)
    expect(service.view().waitingDose).toBeNull()
    expect(service.logOf(evening)).toHaveLength(1)
  })
})

it('a dose that needs no look is simply recorded from elsewhere', async () => {
  const { requests, service } = simulatedEvenfall({ at: '22:01' })
  const { evening } = service.view().tonight
  expect(await requests.answerElsewhere({ evening, step: 'magnesium', answer: 'done' })).toMatchObject({
    recorded: true,
  })
  expect(service.view().waitingDose).toBeNull()
})
