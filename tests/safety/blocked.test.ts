import { describe, expect, it } from 'vitest'
import { backgroundWords } from '../../electron/background-words'
import { runningCommands } from '../../electron/running-commands'
import type { HealthDocument } from '../../shared/document/health-document'
import type { Language } from '../../shared/languages/language'
import { noticeOf } from '../../shared/reminders/notice'
import { asksADoctor, mayShowAmounts } from '../../shared/safety/magnesium-gate'
import {
  answersFromList,
  BLOCKING_QUESTIONS,
  type BlockingQuestion,
  HEALTH_ANSWERS,
  QUESTIONS,
} from '../../shared/safety/questions'
import { trayContent } from '../../shared/tray/tray-content'
import { healthOf } from '../support/health'
import { evening, type SimulatedEvenfall, simulatedEvenfall } from '../support/simulated-evening'

const DOSE = { milligrams: 222, since: 1, startedAt: 1, steps: true, before: [111], complaintAt: null }
const PRODUCT = { form: 'citrate', tabletMilligrams: 111 } as const
const blocks = BLOCKING_QUESTIONS.reduce<BlockingQuestion[][]>(
  (found, question) => [...found, ...found.map((applies) => [...applies, question])],
  [[]],
).filter(({ length }) => length > 0)

/** Whether a text names an amount of the log, of the dose or of a tablet, or a limit. */
const AMOUNT = /\b(222|111|233|244)\b|\b(250|350) mg|mg (of )?magnesium/

const DRAWN = evening('2026-11-22')

/** Everything that is asked for to be shown or handed out, beside the view and what is planned for tonight. */
const everythingElse = async ({ service, requests, files }: SimulatedEvenfall) => {
  const words = backgroundWords()
  const run = runningCommands({ requests, words: () => words(service.view()), showWindow() {}, quit() {} })
  await requests.saveTonight(undefined)
  return [
    ...files.saved.values(),
    await requests.log(undefined),
    await requests.loggedEvening({ evening: DRAWN }),
    await requests.insights(undefined),
    await requests.sleepDiary({ first: DRAWN }),
    await requests.week({ first: DRAWN }),
    await requests.reminderReport({ evening: DRAWN }),
    await requests.previewCalendar(undefined),
    await requests.spacingLedger(undefined),
    await requests.stock(undefined),
    trayContent(words(service.view()), service.view()),
    await run({ command: 'next' }),
  ]
}

/**
 * An evening with a log that holds amounts, corrected and extra ones too, and everything it shows and hands out to
 * somebody with other answers, as text: the view and the reminder of magnesium, and, for the whole of it, the rest.
 */
const loggedEvening = () => {
  const evenfall = simulatedEvenfall({ at: '22:20', bed: '23:00' })
  const { keeper, service, files, at, clock } = evenfall
  keeper.keep('health', healthOf({ dose: DOSE, product: PRODUCT }))
  const { evening: tonight, plan } = service.view().tonight
  const magnesium = plan?.steps.find(({ id }) => id === 'magnesium')
  if (!plan || !magnesium) throw new Error('magnesium is not planned')
  const taken = { answer: 'done', knowing: true } as const
  service.stocked('counted', 30)
  const first = service.answer(tonight, 'magnesium', {
    ...taken,
    happenedAt: at('22:15'),
    amountMilligrams: 244,
  })
  if (!first.recorded) throw new Error('nothing was recorded')
  service.correct(tonight, first.id, { ...taken, happenedAt: at('22:16'), amountMilligrams: 222 })
  service.answer(tonight, 'magnesium', { ...taken, happenedAt: at('18:00'), amountMilligrams: 233 }, true)
  return async (health: HealthDocument, language: Language, whole = false): Promise<string> => {
    keeper.keep('settings', { ...keeper.records().settings, language })
    keeper.keep('health', health)
    files.saved.clear()
    const { health: _, routine: __, ...view } = service.view()
    const shown = [
      view,
      noticeOf(service.wording(), plan, magnesium, { evening: tonight, rung: 'moment' }, clock.now()),
      ...(whole ? await everythingElse(evenfall) : []),
    ]
    return shown.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
  }
}

it('shows the amount to somebody it is not hidden from: on the card, in the log and in the notification', async () => {
  const shown = await loggedEvening()(healthOf({ dose: DOSE, product: PRODUCT }), 'en', true)
  expect(shown).toContain('222 mg of magnesium (2 tablets)')
  expect(shown).toContain('"tablets":30')
  for (const amount of [222, 233, 244]) expect(shown).toContain(`"amountMilligrams":${amount}`)
})

it('shows it in no calendar, as what is published stays there after other answers', async () => {
  const { keeper, requests, files, copied } = simulatedEvenfall({ at: '22:20', bed: '23:00' })
  keeper.keep('health', healthOf({ dose: DOSE, product: PRODUCT }))
  await requests.saveTonight(undefined)
  await requests.saveCalendar(undefined)
  await requests.copyCalendar(undefined)
  const calendars = [...files.saved.values(), ...copied]
  expect(calendars).toHaveLength(3)
  for (const calendar of calendars) {
    expect(calendar).toContain('SUMMARY:Magnesium')
    expect(calendar).not.toMatch(AMOUNT)
  }
})

it('takes a notification that names it off the screen as soon as answers hide it', async () => {
  const { keeper, requests, clock, at, notifier } = simulatedEvenfall({ at: '22:10', bed: '23:00' })
  keeper.keep('health', healthOf({ dose: DOSE, product: PRODUCT }))
  clock.passUntil(at('22:16'))
  const rang = notifier.shown.find(({ notification }) => AMOUNT.test(notification.body))
  expect(notifier.withdrawn).toEqual([])
  await requests.answerHealth({
    answers: answersFromList(['q_kidney']),
    circumstances: [],
    doctorAgreed: ['q_kidney'],
    otherSources: null,
  })
  expect(notifier.withdrawn).toEqual([rang?.notification.key])
})

describe('somebody magnesium amounts are hidden from', () => {
  it('sees none in the window, the log and its history, notifications, the tray, calendars or a switch’s answer, whatever blocks', async () => {
    expect(blocks).toHaveLength(255)
    const show = loggedEvening()
    for (const [index, applies] of blocks.entries()) {
      const language = index % 2 === 0 ? 'en' : 'nl'
      const health = healthOf({ applies, dose: DOSE, product: PRODUCT })
      const shown = await show(health, language, applies.length === 1)
      expect(shown).not.toMatch(AMOUNT)
    }
  })

  it('sees none with a reminder agreed with a doctor either', async () => {
    const show = loggedEvening()
    for (const question of BLOCKING_QUESTIONS.filter(asksADoctor)) {
      const health = healthOf({ applies: [question], doctorAgreed: [question], dose: DOSE, product: PRODUCT })
      const shown = await show(health, 'nl', true)
      expect(AMOUNT.test(shown)).toBe(mayShowAmounts(health))
    }
  })

  it('sees none for any pair of answers that hides them', async () => {
    const pairs = QUESTIONS.flatMap((one, place) =>
      QUESTIONS.slice(place + 1).map((other) => [one, other] as const),
    )
    const show = loggedEvening()
    const shownTo: string[] = []
    for (const [index, [one, other]] of pairs.entries()) {
      const answers = [HEALTH_ANSWERS[index % 3], HEALTH_ANSWERS[Math.floor(index / 3) % 3]]
      const health = {
        ...healthOf({ dose: DOSE, product: PRODUCT, otherSources: 0 }),
        answers: { ...answersFromList([]), [one]: answers[0], [other]: answers[1] },
      }
      const shown = await show(health, index % 2 === 0 ? 'en' : 'nl')
      if (AMOUNT.test(shown) !== mayShowAmounts(health)) shownTo.push(`${one} ${other}`)
    }
    expect(shownTo).toEqual([])
  })
})
