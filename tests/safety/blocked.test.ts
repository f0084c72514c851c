import { describe, expect, it } from 'vitest'
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
import { healthOf } from '../support/health'
import { simulatedEvenfall } from '../support/simulated-evening'

const DOSE = { milligrams: 222, since: 1, startedAt: 1, steps: true, before: [111], complaintAt: null }
const PRODUCT = { form: 'citrate', tabletMilligrams: 111 } as const
const blocks = BLOCKING_QUESTIONS.reduce<BlockingQuestion[][]>(
  (found, question) => [...found, ...found.map((applies) => [...applies, question])],
  [[]],
).filter(({ length }) => length > 0)

/** Whether a text names the amount of the dose, of a tablet, or a limit. */
const AMOUNT = /(222|111|250|350) mg|mg (of )?magnesium|illigrams":(222|111|250|350)\b/

/**
 * An evening whose magnesium was logged with its amount, and everything it shows and hands out to somebody with other
 * answers, as text: the view, the reminder of magnesium, and, for the whole of it, the calendar and the log.
 */
const loggedEvening = () => {
  const { keeper, service, requests, files, at, clock } = simulatedEvenfall({ at: '22:20', bed: '23:00' })
  keeper.keep('health', healthOf({ dose: DOSE, product: PRODUCT }))
  const { evening, plan } = service.view().tonight
  const magnesium = plan?.steps.find(({ id }) => id === 'magnesium')
  if (!plan || !magnesium) throw new Error('magnesium is not planned')
  service.answer(evening, 'magnesium', { answer: 'done', happenedAt: at('22:15'), knowing: true })
  return async (health: HealthDocument, language: Language, whole = false): Promise<string> => {
    keeper.keep('settings', { ...keeper.records().settings, language })
    keeper.keep('health', health)
    files.saved.clear()
    if (whole) await requests.saveTonight(undefined)
    const { health: _, routine: __, ...view } = service.view()
    return [
      JSON.stringify(view),
      JSON.stringify(noticeOf(service.wording(), plan, magnesium, { evening, rung: 'moment' }, clock.now())),
      ...files.saved.values(),
      ...(whole ? [JSON.stringify(service.lastEvenings())] : []),
    ].join('\n')
  }
}

it('shows the amount to somebody it is not hidden from: on the card, in the log and in the notification', async () => {
  const shown = await loggedEvening()(healthOf({ dose: DOSE, product: PRODUCT }), 'en', true)
  expect(shown).toContain('222 mg of magnesium (2 tablets)')
  expect(shown).toContain('"amountMilligrams":222')
})

describe('somebody magnesium amounts are hidden from', () => {
  it('sees none in view, log, notifications or calendar, whatever blocks', async () => {
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
