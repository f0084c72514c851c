import { describe, expect, it } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { resolveInEvening } from '../../shared/evening/wall-time'
import type { LoggedEvening } from '../../shared/log/log-view'
import { healthOf, medicine } from '../support/health'
import { evening, type SimulatedEvenfall, simulatedEvenfall, wall, zone } from '../support/simulated-evening'

const AMSTERDAM = zone('Europe/Amsterdam')
const TUESDAY = evening('2026-11-24')
const WEDNESDAY = evening('2026-11-25')
const at = (date: string, time: string): number =>
  resolveInEvening(evening(date), wall(time), AMSTERDAM).instant

const wednesdayEvening = (): SimulatedEvenfall => simulatedEvenfall({ evening: '2026-11-25', at: '19:00' })
const logOf = async ({ requests }: SimulatedEvenfall, date = TUESDAY): Promise<LoggedEvening> => {
  const found = (await requests.log(undefined)).find((one) => one.evening === date)
  if (!found) throw new Error(`no ${date} in the log`)
  return found
}
const stepOf = async (evenfall: SimulatedEvenfall, step: string, date = TUESDAY) =>
  (await logOf(evenfall, date)).steps.find((one) => one.step === step)

describe('forgot on Tuesday, fixed on Wednesday', () => {
  it('one answer with its real time fills the gap, and the planned time stays beside it', async () => {
    const evenfall = wednesdayEvening()
    expect(await stepOf(evenfall, 'warm_bath')).toMatchObject({ outcome: 'not_recorded', logged: null })
    const reply = await evenfall.requests.answer({
      evening: TUESDAY,
      step: 'warm_bath',
      answer: 'done',
      happenedAt: at('2026-11-24', '21:40'),
      note: 'with lavender',
    })
    expect(reply).toMatchObject({ recorded: true, evening: TUESDAY })
    expect(await stepOf(evenfall, 'warm_bath')).toMatchObject({
      outcome: 'done',
      planned: { start: at('2026-11-24', '21:15') },
      logged: {
        entry: { happenedAt: at('2026-11-24', '21:40'), note: 'with lavender' },
        writtenAt: at('2026-11-25', '19:00'),
        zone: 'Europe/Amsterdam',
      },
    })
  })

  it('any of the last thirty evenings can be answered, those to come cannot', async () => {
    const evenfall = wednesdayEvening()
    const shown = await evenfall.requests.log(undefined)
    expect(shown.map((one) => one.evening)).toEqual(
      Array.from({ length: 30 }, (_, back) => addEvenings(WEDNESDAY, -back)),
    )
    for (const one of shown.slice(1)) {
      const reply = await evenfall.requests.answer({
        evening: one.evening,
        step: 'magnesium',
        answer: 'skipped',
        reason: 'travel',
      })
      expect(reply).toMatchObject({ recorded: true })
    }
    expect(
      await evenfall.requests.answer({ evening: evening('2026-11-27'), step: 'warm_bath', answer: 'done' }),
    ).toEqual({ recorded: false, refusal: 'in_the_future' })
  })

  it('a moment that is still to come, or of another evening, is refused', async () => {
    const evenfall = wednesdayEvening()
    const answer = (happenedAt: number) =>
      evenfall.requests.answer({ evening: TUESDAY, step: 'warm_bath', answer: 'done', happenedAt })
    expect(await answer(at('2026-11-25', '19:01'))).toEqual({ recorded: false, refusal: 'in_the_future' })
    expect(await answer(at('2026-11-22', '21:00'))).toEqual({
      recorded: false,
      refusal: 'outside_the_evening',
    })
    expect(await answer(at('2026-11-25', '12:00'))).toEqual({
      recorded: false,
      refusal: 'outside_the_evening',
    })
  })

  it('at 00:20 the answer belongs to the evening before midnight', async () => {
    const evenfall = simulatedEvenfall({ evening: '2026-11-24', at: '00:20', bed: '00:30', wake: '08:00' })
    const { evening: tonight } = evenfall.service.view().tonight
    expect(tonight).toBe('2026-11-24')
    await evenfall.requests.drank({ kind: 'coffee', milligrams: 90 })
    await evenfall.requests.drankAlcohol({ glasses: 1 })
    await evenfall.requests.answer({ evening: tonight, step: 'warm_bath', answer: 'done', extra: true })
    const shown = await logOf(evenfall)
    expect([shown.drinks.length, shown.extras.length]).toEqual([2, 1])
  })
})

describe('putting the record right', () => {
  it('replaces what stands, keeps what stood, and each can be taken back', async () => {
    const evenfall = wednesdayEvening()
    const { requests } = evenfall
    const first = await requests.answer({
      evening: TUESDAY,
      step: 'warm_bath',
      answer: 'done',
      happenedAt: at('2026-11-24', '21:40'),
    })
    if (!first.recorded) throw new Error('recorded')
    const second = await requests.correct({
      evening: TUESDAY,
      id: first.id,
      answer: 'skipped',
      reason: 'guests',
    })
    if (!second.recorded) throw new Error('corrected')
    expect(await stepOf(evenfall, 'warm_bath')).toMatchObject({
      outcome: 'skipped',
      logged: { id: first.id, entry: { reason: 'guests', happenedAt: at('2026-11-24', '21:40') } },
    })
    const undone = requests.undo({ evening: TUESDAY, id: second.id })
    expect(undone).toMatchObject({ carried: true })
    expect(await stepOf(evenfall, 'warm_bath')).toMatchObject({ outcome: 'done' })
    expect(
      (await logOf(evenfall)).changes.map(({ before, after }) => [before?.answer, after?.answer]),
    ).toEqual([
      ['done', 'skipped'],
      ['skipped', 'done'],
    ])
  })

  it('an entry taken back can be put back, and is nobody’s to correct meanwhile', async () => {
    const evenfall = wednesdayEvening()
    const { requests } = evenfall
    const first = await requests.answer({ evening: TUESDAY, step: 'warm_bath', answer: 'done' })
    if (!first.recorded) throw new Error('recorded')
    const gone = await requests.undo({ evening: TUESDAY, id: first.id })
    if (!gone.carried) throw new Error('undone')
    expect(await requests.correct({ evening: TUESDAY, id: first.id, answer: 'skipped' })).toEqual({
      recorded: false,
      refusal: 'no_such_entry',
    })
    expect(await requests.undo({ evening: TUESDAY, id: first.id })).toMatchObject({ carried: false })
    expect(await requests.undo({ evening: TUESDAY, id: gone.id })).toMatchObject({ carried: true })
    expect(await stepOf(evenfall, 'warm_bath')).toMatchObject({ outcome: 'done', logged: { id: first.id } })
  })

  it('is visible while the disk is full, and on the disk once it is not', async () => {
    const evenfall = wednesdayEvening()
    evenfall.stores.fillDisk()
    await evenfall.requests.answer({ evening: TUESDAY, step: 'warm_bath', answer: 'done' })
    expect(await stepOf(evenfall, 'warm_bath')).toMatchObject({ outcome: 'done', logged: { pending: true } })
    evenfall.stores.freeDisk()
    await evenfall.requests.retrySaving(undefined)
    expect(await stepOf(evenfall.restart(), 'warm_bath')).toMatchObject({
      outcome: 'done',
      logged: { pending: false },
    })
  })
})

describe('a dose that needs a look', () => {
  const tookAt = (evenfall: SimulatedEvenfall, time: string, knowing?: true) =>
    evenfall.requests.answer({
      evening: TUESDAY,
      step: 'magnesium',
      answer: 'done',
      happenedAt: at('2026-11-24', time),
      extra: true,
      ...(knowing ? { knowing, note: 'the first one fell' } : {}),
    })

  it('close to the last is not saved before it was read about, and then with the reason', async () => {
    const evenfall = wednesdayEvening()
    expect(await tookAt(evenfall, '20:00')).toMatchObject({ recorded: true })
    expect(await tookAt(evenfall, '21:30')).toEqual({
      recorded: false,
      refusal: 'dose_needs_a_look',
      warnings: [
        {
          warning: 'close_to_dose',
          takenAt: at('2026-11-24', '21:30'),
          other: at('2026-11-24', '20:00'),
        },
      ],
    })
    expect((await logOf(evenfall)).extras).toHaveLength(1)
    expect(await tookAt(evenfall, '21:30', true)).toMatchObject({ recorded: true })
    expect((await logOf(evenfall)).extras.map(({ entry }) => entry.note)).toEqual([
      undefined,
      'the first one fell',
    ])
  })

  it('corrected is held against the others, not against itself', async () => {
    const evenfall = wednesdayEvening()
    const first = await tookAt(evenfall, '20:00')
    if (!first.recorded) throw new Error('recorded')
    const correct = (time: string) =>
      evenfall.requests.correct({
        evening: TUESDAY,
        id: first.id,
        answer: 'done',
        happenedAt: at('2026-11-24', time),
      })
    expect(await correct('20:30')).toMatchObject({ recorded: true })
    await tookAt(evenfall, '23:00')
    expect(await correct('22:30')).toMatchObject({ recorded: false, refusal: 'dose_needs_a_look' })
  })

  it('near a medicine is held against its times', async () => {
    const evenfall = wednesdayEvening()
    evenfall.keeper.keep('health', healthOf({ medicines: [medicine('ciprofloxacin', ['20:00'])] }))
    expect(await tookAt(evenfall, '21:00')).toMatchObject({
      warnings: [{ warning: 'close_to_medicine', other: at('2026-11-24', '20:00') }],
    })
    expect(await tookAt(evenfall, '22:00')).toMatchObject({ recorded: true })
  })

  it('near a medicine that is not on the list by name is recorded as it is', async () => {
    const evenfall = wednesdayEvening()
    evenfall.keeper.keep('health', healthOf({ medicines: [medicine('other_oral_medicine', ['20:00'])] }))
    expect(await tookAt(evenfall, '21:00')).toMatchObject({ recorded: true })
  })

  const took = (evenfall: SimulatedEvenfall, amountMilligrams: number) =>
    evenfall.requests.answer({
      evening: TUESDAY,
      step: 'magnesium',
      answer: 'done',
      happenedAt: at('2026-11-24', '21:00'),
      amountMilligrams,
    })

  it('above the user’s cap is said with the total, to those amounts may be shown to', async () => {
    const evenfall = wednesdayEvening()
    evenfall.keeper.keep('health', healthOf({ applies: ['q_total'], otherSources: 100 }))
    expect(await took(evenfall, 151)).toMatchObject({
      warnings: [{ warning: 'above_limit', total: 151, cap: 250, available: 150 }],
    })
    expect(await took(evenfall, 150)).toMatchObject({ recorded: true })
    const unsaid = wednesdayEvening()
    unsaid.keeper.keep('health', healthOf({ applies: ['q_total'] }))
    expect(await took(unsaid, 251)).toMatchObject({
      warnings: [{ warning: 'above_limit', total: 251, cap: 250 }],
    })
    const blocked = wednesdayEvening()
    blocked.keeper.keep('health', healthOf({ applies: ['q_kidney'] }))
    expect(await took(blocked, 400)).toMatchObject({ recorded: true })
  })

  it('keeps the amount of a dose that somebody corrects who may not see it', async () => {
    const evenfall = wednesdayEvening()
    const { keeper, service } = evenfall
    keeper.keep('health', healthOf())
    const { evening: tonight } = service.view().tonight
    const first = service.answer(tonight, 'magnesium', {
      answer: 'done',
      amountMilligrams: 200,
      knowing: true,
    })
    keeper.keep('health', healthOf({ applies: ['q_kidney'] }))
    service.correct(tonight, first.recorded ? first.id : '', { answer: 'done', note: 'late', knowing: true })
    const lines = keeper.log(tonight, tonight)
    expect(lines.at(-1)).toMatchObject({ event: 'corrected', entry: { note: 'late', amountMilligrams: 200 } })
  })
})
