import { expect, it } from 'vitest'
import { stockView } from '../../shared/stock/stock-view'
import { healthOf } from '../support/health'
import { evening, simulatedEvenfall, wall } from '../support/simulated-evening'

const DOSE = { milligrams: 200, since: 1, startedAt: 1, steps: false, before: [], complaintAt: null }
const PRODUCT = { form: 'citrate', tabletMilligrams: 100 } as const

const household = (at = '16:00', more: Parameters<typeof simulatedEvenfall>[0] = {}) => {
  const evenfall = simulatedEvenfall({ at, ...more })
  evenfall.service.change('health', () => healthOf({ dose: DOSE, product: PRODUCT }))
  return evenfall
}
type Household = ReturnType<typeof household>
const told = ({ rang }: Household) => rang().filter((one) => one.endsWith(' stock'))
const NIGHT = evening('2026-11-22')

it('tells once an evening, at six, that tablets last for few evenings', () => {
  const home = household()
  home.service.stocked('counted', 9)
  home.clock.passUntil(home.at('21:40'))
  expect(told(home)).toEqual(['18:00 stock'])
  const again = home.restart()
  again.clock.passUntil(home.at('21:44'))
  expect(told(again)).toEqual([])
  expect(home.notifier.shown.find(({ notification }) => notification.key === 'stock')?.notification).toEqual({
    key: 'stock',
    title: 'Your magnesium tablets are running low',
    body: 'Enough for 4 more evenings.',
    actions: [],
    sound: 'none',
    urgency: 'low',
  })
})

it('says nothing in the last hour before bed, in quiet hours, while paused, at seven evenings, or when told not to', async () => {
  const late = household('21:46')
  late.service.stocked('counted', 9)
  late.clock.passUntil(late.at('23:30'))
  const quiet = household()
  const { reminders } = quiet.service.records().settings
  await quiet.requests.setReminders({ ...reminders, quietFrom: wall('17:30') })
  quiet.service.stocked('counted', 9)
  quiet.clock.passUntil(quiet.at('23:30'))
  const paused = household()
  await paused.requests.pauseReminders({ until: 'tonight' })
  paused.service.stocked('counted', 9)
  paused.clock.passUntil(paused.at('23:30'))
  const enough = household()
  enough.service.stocked('counted', 14)
  enough.clock.passUntil(enough.at('20:00'))
  const never = household()
  await never.requests.setLowStock({ below: 0 })
  never.service.stocked('counted', 0)
  never.clock.passUntil(never.at('20:00'))
  expect([late, quiet, paused, enough, never].map(told)).toEqual([[], [], [], [], []])
})

it('counts along: a dose confirmed after midnight is its evening’s, an undone one is back in the jar', () => {
  const home = household('22:15')
  home.service.stocked('refilled', 30)
  home.clock.passUntil(home.at('00:20'))
  const dose = home.service.answer(NIGHT, 'magnesium', { answer: 'done', knowing: true })
  expect(home.service.stock()).toMatchObject({ tablets: 28, eveningsLeft: 14, isLow: false })
  if (dose.recorded) home.service.undo(dose.evening, dose.id)
  expect(dose).toMatchObject({ evening: NIGHT })
  expect(home.service.stock()).toMatchObject({ tablets: 30, eveningsLeft: 15 })
})

it('shows nothing of it to somebody who should see no amounts, and takes no tablets from them', () => {
  const home = household()
  home.service.stocked('counted', 9)
  home.service.change('health', () => healthOf({ applies: ['q_kidney'], dose: DOSE, product: PRODUCT }))
  expect(home.service.stock()).toBeNull()
  expect(home.service.stocked('refilled', 30)).toEqual({ recorded: false, refusal: 'not_offered' })
  home.clock.passUntil(home.at('21:40'))
  expect(told(home)).toEqual([])
  expect(
    stockView({
      ...home.service.records(),
      settings: { below: 7, hiddenOn: null },
      lines: home.service.logOf(NIGHT),
    }),
  ).toBeNull()
})
