import { describe, expect, it } from 'vitest'
import type { HealthDocument } from '../../shared/document/health-document'
import { addEvenings, type EveningDate } from '../../shared/evening/evening-date'
import { REQUESTS } from '../../shared/ipc'
import type { StepId } from '../../shared/routine/step'
import { healthOf } from '../support/health'
import { evening, type SimulatedEvenfall, simulatedEvenfall, wall } from '../support/simulated-evening'

const TONIGHT = evening('2026-11-22')
const SATURDAY = evening('2026-11-28')
const LATE = { bed: wall('00:30'), wake: wall('09:00') }
const USUAL = { bed: wall('22:45'), wake: wall('06:45') }

const shown = (evenfall: SimulatedEvenfall, step: StepId): string => {
  const plan = evenfall.service.view().tonight.plan
  const planned = plan?.steps.find(({ id }) => id === step)
  return planned?.start
    ? new Date(planned.start + 3_600_000).toISOString().slice(11, 16)
    : (planned?.state ?? 'absent')
}

describe('changing the night', () => {
  it('of this Saturday leaves every other Saturday alone, and undo takes it back', async () => {
    const { requests, service } = simulatedEvenfall()
    await requests.setNight({ evening: SATURDAY, night: LATE, scope: 'tonight' })
    expect(service.planFor(SATURDAY)?.bed).toBe('00:30')
    expect(service.planFor(evening('2026-12-05'))?.bed).toBe('22:45')
    expect(requests.undoChange(undefined)).toEqual({ carried: true })
    expect(service.planFor(SATURDAY)?.bed).toBe('22:45')
    expect(requests.undoChange(undefined)).toEqual({ carried: false, refusal: 'nothing_to_undo' })
  })

  it('of every Saturday changes all of them and no other day', async () => {
    const { requests, service } = simulatedEvenfall()
    await requests.setNight({ evening: SATURDAY, night: LATE, scope: 'weekday' })
    expect(service.planFor(evening('2026-12-05'))?.bed).toBe('00:30')
    expect(service.planFor(TONIGHT)?.bed).toBe('22:45')
  })

  it('to none makes a free evening, a rest evening or an empty week', async () => {
    const { requests, service } = simulatedEvenfall()
    await requests.setNight({ evening: SATURDAY, night: null, scope: 'tonight' })
    expect(service.planFor(SATURDAY)).toBeNull()
    await requests.clearException({ evening: SATURDAY })
    expect(service.planFor(SATURDAY)?.bed).toBe('22:45')
    await requests.setWeekNights({ weekdays: ['SA', 'SU'], night: null })
    expect([service.planFor(SATURDAY), service.planFor(TONIGHT)]).toEqual([null, null])
    await requests.setNight({ evening: TONIGHT, night: USUAL, scope: 'every_evening' })
    expect(service.planFor(SATURDAY)?.bed).toBe('22:45')
    await requests.setNight({ evening: TONIGHT, night: null, scope: 'every_evening' })
    expect(service.records().routine.week).toEqual({})
  })

  it('pauses a holiday, sets dated nights and copies the week', async () => {
    const { requests, service } = simulatedEvenfall()
    await requests.setPauses({ pauses: [{ from: SATURDAY, to: evening('2026-11-30') }] })
    expect(service.planFor(evening('2026-11-29'))).toBeNull()
    await requests.setPauses({ pauses: [] })
    await requests.setExceptions({ exceptions: [{ evening: SATURDAY, ...LATE }] })
    const week = await requests.week({ first: TONIGHT })
    expect(week.first).toBe('2026-11-16')
    expect((await requests.week({ first: SATURDAY })).nights.map(({ plan }) => plan?.bed)).toEqual([
      ...Array.from({ length: 5 }, () => '22:45'),
      '00:30',
      '22:45',
    ])
  })

  it('goes to another bedtime in small steps as one change, and one undo takes all of it back', async () => {
    const { requests, service } = simulatedEvenfall()
    const before = service.records().routine
    await requests.moveGradually({ to: { bed: wall('22:00'), wake: wall('06:00') }, minutesANight: 15 })
    expect([0, 1, 2, 3].map((days) => service.planFor(addEvenings(TONIGHT, days))?.bed)).toEqual([
      '22:30',
      '22:15',
      '22:00',
      '22:00',
    ])
    await requests.undoChange(undefined)
    expect(service.records().routine).toEqual(before)
    await requests.setNight({ evening: TONIGHT, night: null, scope: 'every_evening' })
    expect(requests.moveGradually({ to: USUAL, minutesANight: 15 })).toEqual({
      carried: false,
      refusal: 'no_evenings',
    })
  })

  it('slowly says why it can’t be done', () => {
    const { requests } = simulatedEvenfall()
    const moved = (minutesANight: number) => requests.moveGradually({ to: USUAL, minutesANight })
    expect(moved(15)).toEqual({ carried: false, refusal: 'there_already' })
    expect(moved(61)).toEqual({ carried: false, refusal: 'minutes_a_night' })
  })

  it('is offered small steps before the clock changes, until they are declined', async () => {
    const { requests } = simulatedEvenfall({ evening: '2027-03-22' })
    const coach = async () => (await requests.week({ first: evening('2027-03-22') })).coach
    expect(await coach()).toMatchObject({ evening: '2027-03-27', minutes: 60 })
    await requests.declineCoach({ evening: evening('2027-03-27') })
    expect(await coach()).toBeNull()
  })

  it('can be looked at before it is saved', async () => {
    const { requests, service } = simulatedEvenfall()
    const { plan } = await requests.previewNight({
      evening: SATURDAY,
      night: LATE,
      steps: { warm_bath: false },
    })
    expect([plan?.bed, plan?.steps.some(({ id }) => id === 'warm_bath')]).toEqual(['00:30', false])
    expect(service.planFor(SATURDAY)?.bed).toBe('22:45')
  })

  it('shows a step switched on again that was off on that date', async () => {
    const { requests } = simulatedEvenfall()
    await requests.switchStep({ evening: SATURDAY, step: 'warm_bath', on: false, scope: 'tonight' })
    const { plan } = await requests.previewNight({
      evening: SATURDAY,
      night: LATE,
      steps: { warm_bath: true },
    })
    expect(plan?.steps.some(({ id }) => id === 'warm_bath')).toBe(true)
  })
})

describe('changing tonight', () => {
  it('choir until 22:00 clashes with the bath; the repair "Bedtime 23:10" is taken and ten minutes fit', async () => {
    const evenfall = simulatedEvenfall()
    const { requests, service } = evenfall
    await requests.setCommitments({
      evening: TONIGHT,
      commitments: [{ start: wall('20:00'), end: wall('22:00') }],
    })
    expect(shown(evenfall, 'warm_bath')).toBe('left-out')
    const repair = service.planFor(TONIGHT)?.conflicts[0]?.repairs.find(({ kind }) => kind === 'move-bedtime')
    if (!repair) throw new Error('a later bedtime helps')
    expect(requests.repair({ evening: TONIGHT, repair })).toEqual({ carried: true })
    expect([shown(evenfall, 'warm_bath'), service.planFor(TONIGHT)?.bed]).toEqual(['22:00', '23:10'])
    expect(requests.repair({ evening: TONIGHT, repair })).toEqual({ carried: false, refusal: 'not_offered' })
    expect(service.planFor(evening('2026-11-23'))?.bed).toBe('22:45')
  })

  it('switches a step off tonight, or always', async () => {
    const evenfall = simulatedEvenfall()
    const { requests, service } = evenfall
    await requests.switchStep({ evening: TONIGHT, step: 'warm_bath', on: false, scope: 'tonight' })
    expect(shown(evenfall, 'warm_bath')).toBe('absent')
    expect(service.planFor(SATURDAY)?.steps.some(({ id }) => id === 'warm_bath')).toBe(true)
    await requests.switchStep({ evening: TONIGHT, step: 'warm_bath', on: true, scope: 'always' })
    expect(shown(evenfall, 'warm_bath')).toBe('21:15')
    await requests.switchStep({ evening: TONIGHT, step: 'alcohol_cutoff', on: true, scope: 'always' })
    expect(service.planFor(SATURDAY)?.steps.some(({ id }) => id === 'alcohol_cutoff')).toBe(true)
  })

  it('switches a step on every Saturday, and "always" wins over it', async () => {
    const evenfall = simulatedEvenfall()
    const { requests, service } = evenfall
    const baths = () =>
      [SATURDAY, addEvenings(SATURDAY, 7), TONIGHT].map((day) =>
        service.planFor(day)?.steps.some(({ id }) => id === 'warm_bath'),
      )
    await requests.switchStep({ evening: SATURDAY, step: 'warm_bath', on: false, scope: 'tonight' })
    expect(baths()).toEqual([false, true, true])
    await requests.switchStep({ evening: SATURDAY, step: 'warm_bath', on: false, scope: 'weekday' })
    expect(baths()).toEqual([false, false, true])
    expect(service.records().routine.changes).toEqual([])
    await requests.switchStep({ evening: SATURDAY, step: 'warm_bath', on: true, scope: 'tonight' })
    expect(baths()).toEqual([true, false, true])
    await requests.switchStep({ evening: TONIGHT, step: 'warm_bath', on: true, scope: 'always' })
    expect(baths()).toEqual([true, true, true])
    expect(service.records().routine.weekdaySteps).toEqual({})
  })

  it('puts a step at a moment of one’s own on every evening, and one evening can still differ', async () => {
    const evenfall = simulatedEvenfall()
    const { requests, service } = evenfall
    const before = (day: EveningDate) =>
      service.planFor(day)?.steps.find(({ id }) => id === 'warm_bath')?.minutesBeforeBed
    await requests.setMoment({ step: 'warm_bath', minutesBeforeBed: 110 })
    await requests.moveStep({ evening: TONIGHT, step: 'warm_bath', minutesBeforeBed: 80 })
    expect([before(TONIGHT), before(SATURDAY)]).toEqual([80, 110])
    await requests.setMoment({ step: 'warm_bath', minutesBeforeBed: null })
    expect([before(TONIGHT), before(SATURDAY)]).toEqual([80, 90])
  })

  it.each([
    ['caffeine_cutoff', 500, 'follows_something'],
    ['magnesium_2', 240, 'follows_something'],
    ['lights_out', 0, 'follows_something'],
    ['warm_bath', 121, 'outside_its_window'],
    ['own_unknown', 30, 'no_such_step'],
  ] as const)('refuses to put %s %i minutes before bed: %s', async (step, minutesBeforeBed, refusal) => {
    const { requests, service } = simulatedEvenfall()
    await requests.setMeals({ dinner: wall('18:00') })
    await requests.setSplitDose({ on: true })
    const saved = service.records()
    expect(requests.setMoment({ step, minutesBeforeBed })).toEqual({ carried: false, refusal })
    expect(requests.moveStep({ evening: TONIGHT, step, minutesBeforeBed })).toEqual({
      carried: false,
      refusal,
    })
    expect(service.records()).toBe(saved)
  })

  it('moves a step inside its window and refuses to move it out', async () => {
    const evenfall = simulatedEvenfall()
    const { requests } = evenfall
    expect(requests.moveStep({ evening: TONIGHT, step: 'magnesium', minutesBeforeBed: 35 })).toEqual({
      carried: true,
    })
    expect(shown(evenfall, 'magnesium')).toBe('22:10')
    expect(requests.moveStep({ evening: TONIGHT, step: 'magnesium', minutesBeforeBed: 300 })).toEqual({
      carried: false,
      refusal: 'outside_its_window',
    })
    expect(requests.moveStep({ evening: TONIGHT, step: 'own_tea', minutesBeforeBed: 30 })).toEqual({
      carried: false,
      refusal: 'no_such_step',
    })
    await requests.moveStep({ evening: TONIGHT, step: 'magnesium', minutesBeforeBed: null })
    expect(shown(evenfall, 'magnesium')).toBe('22:00')
  })

  it('plans and rings a step of the user’s own, by its own name', async () => {
    const evenfall = simulatedEvenfall({ at: '21:50' })
    const tea = {
      id: 'own_tea',
      name: 'Camomile <b>tea</b>',
      kind: 'do',
      earliest: 60,
      latest: 20,
      usual: 40,
      minutes: 10,
      remind: true,
    } as const
    await evenfall.requests.setOwnSteps({ ownSteps: [tea] })
    expect(shown(evenfall, 'own_tea')).toBe('22:05')
    evenfall.clock.passUntil(evenfall.at('22:05'))
    expect(evenfall.notifier.shown.at(-1)?.notification).toMatchObject({
      key: '2026-11-22/own_tea',
      title: 'Camomile <b>tea</b>',
    })
    await evenfall.requests.setSplitDose({ on: true })
    expect(evenfall.service.records().routine.splitDose).toBe(true)
  })

  it('starts late: what is left is planned again from now, and tomorrow is as usual', async () => {
    const evenfall = simulatedEvenfall({ at: '21:33' })
    const { requests, service } = evenfall
    await requests.rescue({ evening: TONIGHT })
    expect(shown(evenfall, 'warm_bath')).toBe('21:33')
    expect(
      service.planFor(evening('2026-11-23'))?.steps.find(({ id }) => id === 'warm_bath')?.minutesBeforeBed,
    ).toBe(90)
    await requests.changeEvening({ evening: TONIGHT, change: null })
    expect(shown(evenfall, 'warm_bath')).toBe('21:15')
    await requests.changeEvening({ evening: TONIGHT, change: { homeAt: wall('21:30') } })
    expect(shown(evenfall, 'warm_bath')).toBe('21:30')
  })
})

describe('coffee', () => {
  it('is logged where it was drunk and can be taken back', async () => {
    const evenfall = simulatedEvenfall({ at: '16:00' })
    const { requests, service, at } = evenfall
    const logged = await requests.drank({ kind: 'espresso', milligrams: 84, drankAt: at('15:30') })
    if (!logged.recorded) throw new Error('a coffee can always be logged')
    expect(service.live(at('16:00')).log).toMatchObject([
      { event: 'drank', evening: TONIGHT, drankAt: at('15:30') },
    ])
    expect(requests.undo({ evening: logged.evening, id: logged.id })).toMatchObject({ carried: true })
    expect(requests.undo({ evening: logged.evening, id: logged.id })).toEqual({
      carried: false,
      refusal: 'no_such_entry',
    })
  })

  it('moves its limit with the drink, the mode, the meals and the wish of the user', async () => {
    const evenfall = simulatedEvenfall()
    const { requests, service } = evenfall
    await requests.setCaffeine({ milligrams: 200, mode: 'standard', twoOClockRule: true })
    expect(shown(evenfall, 'caffeine_cutoff')).toBe('10:00')
    await requests.setMeals({ dinner: wall('18:00') })
    await requests.setFallAsleep({ minutes: 25 })
    expect(service.records().routine).toMatchObject({ meals: { dinner: '18:00' }, fallAsleepMinutes: 25 })
  })
})

describe('the week as a file', () => {
  it('is handed on and taken over, and its plan id stays here', async () => {
    const from = simulatedEvenfall({ bed: '23:15', wake: '07:00' })
    await from.requests.saveWeek(undefined)
    const text = from.files.saved.get('evenfall-week.json') ?? ''
    expect(JSON.parse(text)).toMatchObject({
      zone: 'Europe/Amsterdam',
      week: { MO: { bed: '23:15', wake: '07:00' } },
    })
    const to = simulatedEvenfall()
    to.stores.routine.write({ ...to.stores.routine.read(), planId: 'mine' })
    const mine = to.restart()
    mine.files.next = { file: 'read', name: 'week.json', text }
    expect(await mine.requests.openWeek(undefined)).toEqual({ opened: 'week' })
    expect(mine.service.records().routine).toMatchObject({
      planId: 'mine',
      week: { SU: { bed: '23:15', wake: '07:00' } },
    })
  })

  it('is refused with one sentence when it is none, and nothing changes', async () => {
    const { requests, files, service } = simulatedEvenfall()
    const before = service.records()
    expect(await requests.openWeek(undefined)).toEqual({ opened: 'cancelled' })
    for (const next of [
      {
        file: 'read',
        name: 'w.json',
        text: '{"zone":"Europe/Amsterdam","week":{"MO":{"bed":"25:00","wake":"06:45"}}}',
      },
      { file: 'read', name: 'w.json', text: 'no json' },
      { file: 'too_large', name: 'w.json' },
      { file: 'unreadable', name: 'w.json' },
    ] as const) {
      files.next = next
      expect(await requests.openWeek(undefined)).toMatchObject({
        opened: 'refused',
        sentence: expect.stringContaining('w.json'),
      })
    }
    expect(service.records()).toBe(before)
  })
})

const told = ({ answers, circumstances, doctorAgreed, otherSources }: HealthDocument) => ({
  answers,
  circumstances,
  doctorAgreed,
  otherSources,
})

describe('the rest of the window’s wishes', () => {
  it('first start, health answers, looks and language', async () => {
    const { requests, service } = simulatedEvenfall({ ticked: ['q_kidney'] })
    expect(service.view().magnesium).toEqual({ gate: 'blocked', because: ['q_kidney'] })
    await requests.answerHealth(told(healthOf()))
    expect(service.view().magnesium).toEqual({ gate: 'open', amounts: true })
    await requests.welcome({ night: USUAL, health: told(healthOf({ applies: ['q_preg'] })) })
    await requests.setLanguage({ language: 'nl' })
    await requests.setClock({ clock: '12' })
    await requests.setTheme({ theme: 'paper' })
    expect(service.view()).toMatchObject({
      welcomed: true,
      language: 'nl',
      clock: '12',
      theme: 'paper',
      bath: { degrees: 38 },
    })
  })

  it('saves tonight as a calendar, and says when there is nothing to save', async () => {
    const { requests, files } = simulatedEvenfall()
    expect(await requests.saveTonight(undefined)).toMatchObject({ file: 'saved' })
    expect(files.saved.get('evenfall-2026-11-22.ics')).toContain('BEGIN:VCALENDAR')
    await requests.setNight({ evening: TONIGHT, night: null, scope: 'tonight' })
    expect(await requests.saveTonight(undefined)).toEqual({ file: 'nothing_planned' })
  })

  it('saves what the window shows for paper as a PDF', async () => {
    const { requests, files } = simulatedEvenfall()
    expect(await requests.savePdf({ name: 'sleep diary' })).toEqual({
      file: 'saved',
      path: '/home/sleep diary.pdf',
    })
    expect(files.saved.get('sleep diary.pdf')).toBe('%PDF')
  })

  it('shows folders, sends a test, retries and forgets troubles', async () => {
    const evenfall = simulatedEvenfall()
    const { requests, notifier, stores, service } = evenfall
    expect(requests.showInFolder({ path: '/home/a.ics' })).toEqual({ carried: true })
    expect(requests.showInFolder({ path: '/etc/passwd' })).toEqual({ carried: false, refusal: 'not_ours' })
    expect(requests.showDataFolder(undefined)).toEqual({ carried: true })
    expect(await requests.sendTestReminder(undefined)).toEqual({ carried: true })
    expect(notifier.shown.at(-1)?.notification.body).toBe('This is how a reminder looks.')
    stores.fillDisk()
    await requests.setTheme({ theme: 'candle' })
    expect(requests.retrySaving(undefined)).toEqual({ carried: false, refusal: 'not_saved' })
    stores.freeDisk()
    expect(requests.retrySaving(undefined)).toEqual({ carried: true })
    expect(requests.dismissTrouble(undefined)).toEqual({ carried: true })
    expect(service.view().troubles).toEqual([])
  })

  it('answers once: a second answer, a snooze after it and a foreign step are refused', async () => {
    const { requests, at } = simulatedEvenfall({ at: '22:00' })
    const magnesium = { evening: TONIGHT, step: 'magnesium' } as const
    expect(requests.snooze({ ...magnesium, minutes: 5 })).toEqual({ carried: true })
    expect(requests.answer({ ...magnesium, answer: 'done', happenedAt: at('21:58') })).toMatchObject({
      recorded: true,
    })
    expect(requests.answer({ ...magnesium, answer: 'skipped' })).toEqual({
      recorded: false,
      refusal: 'already_answered',
    })
    expect(requests.snooze({ ...magnesium, minutes: 5 })).toEqual({
      carried: false,
      refusal: 'already_answered',
    })
    expect(requests.answer({ ...magnesium, step: 'own_tea', answer: 'done' })).toEqual({
      recorded: false,
      refusal: 'no_such_step',
    })
  })
})

describe('a source', () => {
  it('opens in the browser by its name, and only where it has an address', async () => {
    const { requests, browser } = simulatedEvenfall()
    expect(await requests.openSource({ source: 'drake_2013' })).toEqual({ carried: true })
    expect(await requests.openSource({ source: 'scf_2001' })).toEqual({
      carried: false,
      refusal: 'no_browser',
    })
    browser.works = false
    expect(await requests.openSource({ source: 'tai_2021' })).toEqual({
      carried: false,
      refusal: 'no_browser',
    })
    expect(browser.opened).toEqual(['https://doi.org/10.5664/jcsm.3170', 'https://doi.org/10.5664/jcsm.9180'])
  })

  it('is never an address the window makes up', () => {
    const asks = (argument: unknown): boolean => REQUESTS.openSource.safeParse(argument).success
    expect([
      asks({ source: 'drake_2013' }),
      asks({ source: 'https://example.org' }),
      asks({ source: 'toString' }),
      asks({ source: 'drake_2013', address: 'https://example.org' }),
    ]).toEqual([true, false, false, false])
  })
})
