import { describe, expect, it } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { resolveInEvening } from '../../shared/evening/wall-time'
import { evening, type SimulatedEvenfall, simulatedEvenfall, wall, zone } from '../support/simulated-evening'

const TONIGHT = evening('2026-11-22')
const TOMORROW = addEvenings(TONIGHT, 1)
const AMSTERDAM = zone('Europe/Amsterdam')
const at = (time: string, date = TONIGHT): number => resolveInEvening(date, wall(time), AMSTERDAM).instant
const goTo = ({ clock }: SimulatedEvenfall, instant: number): void => clock.passUntil(instant)

describe('the morning after', () => {
  it('asks from getting up until noon, and knows when the lights went out', async () => {
    const evenfall = simulatedEvenfall({ at: '20:00' })
    const { requests, service } = evenfall
    expect(service.view().morning).toBeNull()
    goTo(evenfall, at('23:05'))
    await requests.answer({ evening: TONIGHT, step: 'lights_out', answer: 'done' })
    goTo(evenfall, at('06:44'))
    expect(service.view().morning).toBeNull()
    goTo(evenfall, at('06:46'))
    expect(service.view().morning).toMatchObject({
      evening: TONIGHT,
      told: null,
      toBedAt: at('23:05'),
      upAt: at('06:45'),
    })
    expect(service.view().morning?.unanswered.map(({ step }) => step)).toContain('magnesium')
    goTo(evenfall, at('11:59'))
    expect(service.view().morning).not.toBeNull()
    goTo(evenfall, at('12:00', TOMORROW))
    expect(service.view().morning).toBeNull()
  })

  it('keeps what is told last, takes it back, and refuses what has not come yet', async () => {
    const evenfall = simulatedEvenfall({ at: '23:00' })
    const { requests, service } = evenfall
    await requests.answer({ evening: TONIGHT, step: 'lights_out', answer: 'done' })
    goTo(evenfall, at('08:00'))
    await requests.checkIn({ evening: TONIGHT, checkIn: { rating: 2 } })
    const told = await requests.checkIn({ evening: TONIGHT, checkIn: { rating: 4, wokeAt: at('07:10') } })
    expect(service.view().morning?.told?.checkIn).toEqual({ rating: 4, wokeAt: at('07:10') })
    expect(await requests.checkIn({ evening: TONIGHT, checkIn: { upAt: at('08:30') } })).toMatchObject({
      recorded: false,
      refusal: 'in_the_future',
    })
    await requests.undo({ evening: TONIGHT, id: told.recorded ? told.id : '' })
    expect(service.view().morning?.told?.checkIn).toEqual({ rating: 2 })
  })

  it('asks nothing after an evening Evenfall knows nothing of', () => {
    expect(simulatedEvenfall({ at: '08:00' }).service.view().morning).toBeNull()
  })
})

describe('the sleep diary', () => {
  it('takes coffee and wine from the log: this morning’s to after midnight, each on its day', async () => {
    const evenfall = simulatedEvenfall({ at: '01:00' })
    const { requests } = evenfall
    const thatMorning = at('09:00', addEvenings(TONIGHT, -1))
    await requests.drank({ kind: 'coffee', milligrams: 60, drankAt: thatMorning })
    await requests.drankAlcohol({ glasses: 1.5, drankAt: at('00:20') })
    goTo(evenfall, at('08:00'))
    await requests.drank({ kind: 'espresso', milligrams: 80 })
    await requests.checkIn({
      evening: TONIGHT,
      checkIn: {
        toBedAt: at('22:50'),
        asleepAfterMinutes: 20,
        awakenings: 2,
        awakeMinutes: 15,
        wokeAt: at('06:40'),
        upAt: at('06:55'),
        rating: 4,
      },
    })
    const diary = await requests.sleepDiary({ first: addEvenings(TONIGHT, -5) })
    expect(diary).toHaveLength(7)
    expect(diary[5]).toEqual({
      evening: TONIGHT,
      zone: AMSTERDAM,
      toBedAt: at('22:50'),
      asleepAfterMinutes: 20,
      awakenings: 2,
      awakeMinutes: 15,
      wokeAt: at('06:40'),
      upAt: at('06:55'),
      rating: 4,
      note: null,
      minutesInBed: 485,
      minutesAsleep: 435,
      caffeine: [{ at: thatMorning, milligrams: 60 }],
      alcohol: [{ at: at('00:20'), glasses: 1.5 }],
    })
    expect(diary[6]).toMatchObject({ toBedAt: null, caffeine: [{ milligrams: 80 }], alcohol: [] })
  })
})

describe('an evening opened from the calendar', () => {
  it('is told however long ago it was', async () => {
    const evenfall = simulatedEvenfall({ at: '22:00' })
    await evenfall.requests.answer({ evening: TONIGHT, step: 'magnesium', answer: 'done' })
    evenfall.clock.setWall(at('18:00', addEvenings(TONIGHT, 60)))
    const { evening: opened, steps } = await evenfall.requests.loggedEvening({ evening: TONIGHT })
    expect(opened).toBe(TONIGHT)
    expect(steps.find(({ step }) => step === 'magnesium')?.outcome).toBe('done')
  })
})

describe('an experiment', () => {
  it('plans baths on half of the evenings from tomorrow on, survives a restart, and ends without a trace', async () => {
    const evenfall = simulatedEvenfall()
    const { requests, service } = evenfall
    const before = service.records().routine
    const bathOn = (days: number) =>
      service.planFor(addEvenings(TONIGHT, days))?.steps.some(({ id }) => id === 'warm_bath')
    const evenings = Array.from({ length: 21 }, (_, days) => bathOn(days))
    expect(evenings.every(Boolean)).toBe(true)
    expect(await requests.startExperiment({ length: 20 })).toEqual({ carried: true })
    const drawn = Array.from({ length: 21 }, (_, days) => bathOn(days))
    expect(drawn[0]).toBe(true)
    expect(drawn.slice(1).filter(Boolean)).toHaveLength(10)
    expect(await requests.startExperiment({ length: 20 })).toEqual({
      carried: false,
      refusal: 'already_running',
    })
    const { service: again } = evenfall.restart()
    expect(again.records().routine.experiment).toEqual(service.records().routine.experiment)
    await requests.endExperiment(undefined)
    expect(service.records().routine).toEqual(before)
  })

  it('is not started where a year has too few evenings for it', async () => {
    const { requests } = simulatedEvenfall()
    await requests.setNight({ evening: TONIGHT, night: null, scope: 'every_evening' })
    expect(await requests.startExperiment({ length: 20 })).toEqual({
      carried: false,
      refusal: 'nothing_planned',
    })
  })
})

describe('the range of insights', () => {
  it('is remembered', async () => {
    const evenfall = simulatedEvenfall()
    await evenfall.requests.setInsightsRange({ range: 'year' })
    expect(await evenfall.restart().requests.insights(undefined)).toMatchObject({
      shows: 'too_few',
      range: 'year',
    })
  })
})
