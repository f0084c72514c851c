import type { Instant } from '../../shared/evening/instant'
import { wallClockAt } from '../../shared/evening/wall-time'
import type { Telling } from '../../shared/languages/conflict-sentence'
import { conflictSentence, repairLabel } from '../../shared/languages/conflict-sentence'
import { dateLocale } from '../../shared/languages/language'
import { stepNoteSentence } from '../../shared/languages/step-note-sentence'
import type { EveningPlan, PlanNote, PlannedStep } from '../../shared/planner/evening-plan'
import type { EveningWish } from '../../shared/planner/evening-wish'
import { whyThis } from '../../shared/planner/why'
import { sayInTerminal } from './terminal-words'

/** As wide as `21:15–21:30`. */
const TIME_WIDTH = 11

/** A plan for people: a line a step, then what did not fit and what is good to know. */
export const planTable = (plan: EveningPlan, telling: Telling, wish: EveningWish): string => {
  const { say, name, language } = telling
  const clock = (instant: Instant): string => wallClockAt(instant, plan.zone).time
  const date = new Intl.DateTimeFormat(dateLocale(language), {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(Date.parse(`${plan.evening}T12:00Z`))
  const title = sayInTerminal(language)(($) => $.plan_title, {
    date,
    zone: plan.zone,
    bed: clock(plan.bedtime),
    wake: clock(plan.wake),
  })
  const noted = (step: PlannedStep): string[] =>
    step.notes.flatMap((note) => {
      const time = step.start === null ? '' : clock(step.start)
      const sentence = stepNoteSentence(say, note, whyThis(wish, plan, step), time)
      return sentence === undefined ? [] : [`  ${name(step.id)}: ${sentence}`]
    })
  const paragraphs = [
    [title],
    plan.steps.map((step) => `  ${timesOf(step, clock).padEnd(TIME_WIDTH)}  ${nameOf(telling, step)}`),
    plan.conflicts.flatMap((conflict) => [
      `  ${conflictSentence(telling, plan, conflict, wish.now)}`,
      ...conflict.repairs.map((repair) => `    → ${repairLabel(telling, plan, repair)}`),
    ]),
    [...plan.steps.flatMap(noted), ...plan.notes.map((note) => `  ${planNote(note)}`)],
  ]
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

  function planNote(note: PlanNote): string {
    return say(($) => $.planNotes[note], { time: clock(plan.bedtime) })
  }
}

const timesOf = ({ start, end }: PlannedStep, clock: (instant: Instant) => string): string => {
  if (start === null || end === null) return '–'
  return start === end ? clock(start) : `${clock(start)}–${clock(end)}`
}

const nameOf = ({ name, language }: Telling, { id, state }: PlannedStep): string =>
  state === 'left-out' ? `${name(id)} (${sayInTerminal(language)(($) => $.left_out)})` : name(id)
