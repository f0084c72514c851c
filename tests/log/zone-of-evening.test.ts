import { describe, expect, it } from 'vitest'
import { resolveInEvening } from '../../shared/evening/wall-time'
import type { LogEvent } from '../../shared/log/log-event'
import { zoneOfEvening } from '../../shared/log/zone-of-evening'
import { date, time, zoneOf } from '../support/evenings'
import { linesOf } from '../support/lived-evenings'
import { simulatedEvenfall } from '../support/simulated-evening'

const TOKYO = zoneOf('Asia/Tokyo')
const NEW_YORK = zoneOf('America/New_York')
const HOME = zoneOf('Europe/Amsterdam')
const TUESDAY = date('2026-11-24')
const WEDNESDAY = date('2026-11-25')

const abroad = linesOf(TUESDAY, { steps: { lights_out: '23:00' } }, TOKYO)
const correctedAtHome: LogEvent = {
  event: 'undone',
  id: '00000000-0000-4000-9000-00000000ffff',
  evening: TUESDAY,
  writtenAt: Date.parse('2026-11-27T09:00+01:00'),
  zone: HOME,
  undoes: abroad[0]?.id ?? '',
}

describe('where an evening was spent', () => {
  it('is told by what was written then, also after it was put right at home', () => {
    expect(zoneOfEvening(abroad, TUESDAY, HOME)).toBe(TOKYO)
    expect(zoneOfEvening([...abroad, correctedAtHome], TUESDAY, HOME)).toBe(TOKYO)
  })

  it('is where it was put right when nothing was written then, and here when nothing was written at all', () => {
    expect(zoneOfEvening([correctedAtHome], TUESDAY, NEW_YORK)).toBe(HOME)
    expect(zoneOfEvening(abroad, WEDNESDAY, NEW_YORK)).toBe(NEW_YORK)
  })

  it('is here for a place this computer does not know', () => {
    const mars = abroad.map((line) => ({ ...line, zone: 'Mars/Olympus_Mons' as typeof HOME }))
    expect(zoneOfEvening(mars, TUESDAY, HOME)).toBe(HOME)
  })

  it('stays so in the log, and an answer of late morning there can be corrected from home', async () => {
    const evenfall = simulatedEvenfall({ evening: '2026-11-24', at: '20:00', zone: 'America/New_York' })
    const { requests, clock, service } = evenfall
    const lateMorning = resolveInEvening(TUESDAY, time('08:30'), NEW_YORK).instant
    clock.passUntil(lateMorning)
    const asleep = service.answer(TUESDAY, 'lights_out', { answer: 'done' })
    expect(asleep).toMatchObject({ recorded: true })
    clock.moveTo(HOME)
    clock.passUntil(Date.parse('2026-11-27T12:30:00+01:00'))
    const shown = await requests.loggedEvening({ evening: TUESDAY })
    expect(shown.zone).toBe(NEW_YORK)
    const corrected = await requests.correct({
      evening: TUESDAY,
      id: asleep.recorded ? asleep.id : '',
      answer: 'done',
      happenedAt: lateMorning - 600_000,
    })
    expect(corrected).toMatchObject({ recorded: true })
    expect((await requests.loggedEvening({ evening: TUESDAY })).zone).toBe(NEW_YORK)
    expect((await requests.loggedEvening({ evening: service.view().tonight.evening })).zone).toBe(HOME)
  })
})
