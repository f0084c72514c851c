import { expect, it } from 'vitest'
import { simulatedEvenfall } from '../support/simulated-evening'

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
}

it('brings every reminder of the evening within a minute, in order, and logs and remembers nothing', async () => {
  const { requests, clock, notifier, service } = simulatedEvenfall({ at: '18:00' })
  const ledger = service.ledger().handled
  expect(await requests.startRehearsal(undefined)).toEqual({ carried: true })
  clock.passUntil(clock.now() + 59_999)
  await settled()
  expect(notifier.shown.map(({ notification }) => notification.title)).toEqual([
    'Test: Last caffeine',
    'Test: Dim the lights',
    'Test: Warm bath',
    'Test: Warm bath',
    'Test: Warm bath',
    'Test: Screens off',
    'Test: Magnesium',
    'Test: Magnesium',
    'Test: Wind down',
    'Test: Magnesium',
    'Test: Wind down',
    'Test: Magnesium',
    'Test: Lights out',
  ])
  expect(notifier.shown[2]?.notification.body).toBe(
    'Only a test. In your evening this comes at 21:05: Run the bath: it starts at 21:15.',
  )
  expect(service.view().background.rehearsal).toMatchObject({ of: 13, isOver: false })
  notifier.press('rehearsal/magnesium', 'done')
  clock.passUntil(clock.now() + 1)
  expect(service.view().background.rehearsal).toMatchObject({ isOver: true })
  expect(notifier.withdrawn).toContain('rehearsal/magnesium')
  expect(service.view().tonight.steps.flatMap(({ logged }) => logged ?? [])).toEqual([])
  expect(service.ledger().handled).toEqual(ledger)
})

it('stops when asked, and needs an evening with a plan', async () => {
  const { requests, clock, notifier } = simulatedEvenfall({ at: '18:00' })
  await requests.startRehearsal(undefined)
  clock.passUntil(clock.now() + 1)
  await requests.stopRehearsal(undefined)
  clock.passUntil(clock.now() + 70_000)
  await settled()
  expect(notifier.shown).toHaveLength(1)
  await requests.setNight({
    evening: simulatedEvenfall().service.view().tonight.evening,
    night: null,
    scope: 'tonight',
  })
  expect(await requests.startRehearsal(undefined)).toEqual({ carried: false, refusal: 'nothing_planned' })
})
