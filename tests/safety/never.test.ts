import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../electron/ipc-handlers'
import type { Language } from '../../shared/languages/language'
import { planOf } from '../../shared/records'
import { BATH_DEGREES, BATH_KINDS, BATH_LENGTHS, BATH_SALTS, plannedBath } from '../../shared/safety/bath'
import { bathLimits } from '../../shared/safety/bath-limits'
import { ALL_CIRCUMSTANCES } from '../../shared/safety/circumstances'
import { FORMS } from '../../shared/safety/magnesium-forms'
import { answersFromList, HEALTH_ANSWERS, QUESTIONS } from '../../shared/safety/questions'
import { areaNames, areaWords, core, leavesOf } from '../languages/catalogue-texts'
import { recordsWith } from '../support/evening-of-plan'
import { date, zoneOf } from '../support/evenings'
import { healthOf, medicine } from '../support/health'
import { simulatedEvenfall } from '../support/simulated-evening'

const textsIn = async (language: Language): Promise<(readonly [string, string])[]> => [
  ...leavesOf(core[language]),
  ...(
    await Promise.all(areaNames(language).map(async (area) => leavesOf(await areaWords(language, area))))
  ).flat(),
]
const texts = [...(await textsIn('en')), ...(await textsIn('nl'))]
const saying = (words: RegExp): string[] =>
  texts.filter(([, text]) => words.test(text)).map(([key, text]) => `${key}: ${text}`)

const DOSE = { milligrams: 200, since: 1, startedAt: 1, steps: true, before: [], complaintAt: null }

// 1, more than the limit planned or offered: dose.test.ts. 6, numbers for somebody blocked: blocked.test.ts and the end-to-end story.
describe('Evenfall never', () => {
  it('1: keeps an amount above the limit less other sources as the one to plan', async () => {
    const { keeper, requests } = simulatedEvenfall({ at: '20:00', bed: '23:00' })
    keeper.keep('health', healthOf({ applies: ['q_total'], otherSources: 100 }))
    const refused = { carried: false, refusal: 'above_the_limit' }
    expect(await requests.chooseDose({ milligrams: 151, steps: false })).toEqual(refused)
    expect(keeper.records().health.dose).toBeNull()
    expect(await requests.chooseDose({ milligrams: 150, steps: false })).toMatchObject({ carried: true })
  })

  it('2: tells somebody that they lack magnesium, or have insomnia or apnoea', () => {
    expect(
      saying(
        /deficien|tekort aan|magnesiumtekort|you (may |might )?have (insomnia|(sleep )?apnoea)|je hebt (misschien )?(slapeloosheid|slaapapneu)|(points? to|sounds like|signs? of|wijst op|lijkt op|tekenen van) (a |an |een )?(insomnia|(sleep )?apnoea|slapeloosheid|slaapapneu)/i,
      ),
    ).toEqual([])
  })

  it('3: tells anybody to stop, delay or change a prescribed medicine, and moves none', () => {
    const change =
      /\b(stop|skip|delay|move|change|postpone)\b[^.]{0,30}\b(your|the|this) (medicine|antibiotic|tablet)|\b(stop met|sla|verschuif|verzet|wijzig)\b[^.]{0,30}\b(je|het|dit) (medicijn|antibioticum)/i
    expect(saying(change)).toEqual([])
    const later =
      /\b(your|the|this) (medicine|antibiotic|tablet)[^.]{0,30}\b(later|earlier|tomorrow|at another time)\b|\b(je|het|dit) (medicijn|antibioticum)[^.]{0,30}\b(later|eerder|morgen|op een ander moment)\b/i
    expect(saying(later)).toEqual([])
    fc.assert(
      fc.property(fc.subarray(['00:10', '06:00', '08:00', '20:00', '21:00', '22:30']), (times) => {
        const listed = [medicine('ciprofloxacin', times), medicine('levothyroxine', times)]
        const records = { ...recordsWith('23:00', '07:00'), health: healthOf({ medicines: listed }) }
        const before = JSON.stringify(records)
        const plan = planOf(records, date('2026-11-22'), zoneOf('Europe/Amsterdam'))
        expect(JSON.stringify(records)).toBe(before)
        expect(JSON.stringify(plan?.conflicts.flatMap(({ repairs }) => repairs))).not.toContain('medicine')
      }),
      { numRuns: 30 },
    )
  })

  it('4: says that magnesium treats anything or replaces a treatment, or that salt baths raise it', () => {
    expect(
      saying(
        /magnesium (treats|cures|heals|replaces|behandelt|geneest|vervangt (?!CPAP of een andere behandeling niet))|magnesium (helps?|works|helpt|werkt) (against|for|with|tegen|bij) |(no longer|don’t|do not) need (your |a |any )?(CPAP|medicine|therapy)|geen (CPAP|medicijn|therapie)\w* (meer )?nodig|through the skin|(raises?|adds? to|boosts?|tops? up) your magnesium|(verhoogt|vult) je magnesium/i,
      ).filter((text) => !text.includes('isn’t supported')),
    ).toEqual([])
    expect(saying(/doesn’t replace CPAP|vervangt CPAP/).length).toBeGreaterThan(1)
  })

  it('5: doubles a dose after a missed one, or offers more after a bad night or a late coffee', () => {
    const evenfall = simulatedEvenfall({ at: '20:00', bed: '23:00' })
    const { keeper, service, clock, at } = evenfall
    keeper.keep('health', healthOf({ dose: DOSE }))
    const { dose, tonight } = service.view()
    service.drank({ kind: 'coffee', milligrams: 200 })
    expect(service.view().dose).toEqual(dose)
    clock.passUntil(at('23:55'))
    const after = service.view()
    expect(after.dose).toEqual(dose)
    expect(after.tonight.steps.filter(({ planned }) => planned.id.startsWith('magnesium'))).toHaveLength(1)
    clock.passUntil(at('23:55') + 20 * 3_600_000)
    service.checkIn(tonight.evening, { rating: 1 })
    expect(service.view().dose).toEqual(dose)
    expect(
      service.view().tonight.steps.filter(({ planned }) => planned.id.startsWith('magnesium')),
    ).toHaveLength(1)
  })

  it('7: recommends a brand, or Epsom salt by mouth', () => {
    expect(FORMS.filter((form) => /sulf|epsom/i.test(form))).toEqual([])
    expect(saying(/magtein|back2sleep|®|™/i)).toEqual([])
    expect(saying(/epsom/i).filter((text) => !text.startsWith('bath.'))).toEqual([])
  })

  it('8: sets a bath above 41 °C or longer than 20 minutes, or a hot one for somebody to be careful with', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.dictionary(fc.constantFrom(...QUESTIONS), fc.constantFrom(...HEALTH_ANSWERS)),
          fc.subarray([...QUESTIONS], { maxLength: 2 }).map(answersFromList),
        ),
        fc.subarray([...ALL_CIRCUMSTANCES]),
        fc.record({
          kind: fc.constantFrom(...BATH_KINDS),
          degrees: fc.constantFrom(...BATH_DEGREES),
          minutes: fc.constantFrom(...BATH_LENGTHS),
          salts: fc.constantFrom(...BATH_SALTS),
          note: fc.constant(''),
        }),
        (answers, circumstances, wish) => {
          const bath = plannedBath(bathLimits({ answers, circumstances }), wish)
          const careful = (['q_heart', 'q_bp', 'q_65', 'q_relax'] as const).some(
            (one) => answers[one] !== 'no',
          )
          const pregnant =
            answers.q_preg === 'yes' &&
            !(circumstances.includes('breastfeeding') && !circumstances.includes('pregnant'))
          expect(bath.degrees).toBeLessThanOrEqual(careful ? 39 : 41)
          expect(bath.degrees).toBeLessThanOrEqual(pregnant && !circumstances.includes('trying') ? 38 : 41)
          expect(Math.max(...bath.minutes)).toBeLessThanOrEqual(careful ? 10 : 20)
          expect(bath.minutes.length).toBeGreaterThan(0)
          expect(answers.q_kidney === 'no' || bath.wish.salts === 'none').toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('9: shames, or speaks of a streak that was lost', () => {
    expect(
      saying(
        /\b(shame|failed|disappoint|lost your streak|broke your streak|keep your streak|streak (alive|going)|don’t break|houd je reeks|gefaald|jammer|teleurgesteld|reeks (verbroken|kwijt))\b/i,
      ),
    ).toEqual([])
  })

  it('10: names a medicine in a calendar, or repeats a health answer in a problem it writes down', async () => {
    const evenfall = simulatedEvenfall({ at: '20:00', bed: '23:00' })
    const taken = [medicine('ciprofloxacin', ['08:00', '21:00'])]
    evenfall.keeper.keep('health', healthOf({ applies: ['q_kidney'], medicines: taken }))
    await evenfall.requests.saveTonight(undefined)
    const [calendar = ''] = evenfall.files.saved.values()
    expect(calendar).toContain('BEGIN:VEVENT')
    expect(calendar).not.toMatch(/ciproflox|kidney|nier/i)

    const problems: unknown[] = []
    const ask = answerRequests({
      handlers: evenfall.requests,
      isOurPage: () => true,
      onProblem: (problem) => problems.push(problem),
    })
    const event = { senderFrame: { url: 'app://evenfall/index.html', parent: null } }
    const wrong = {
      answers: { q_kidney: 'yes', q_secret: 'marker' },
      circumstances: ['marker'],
      otherSources: 'marker',
    }
    await expect(ask(event, 'answerHealth', wrong)).rejects.toThrow(/answerHealth/)
    expect(problems).toHaveLength(1)
    expect(String(problems[0])).not.toMatch(/marker|yes/)
  })
})
