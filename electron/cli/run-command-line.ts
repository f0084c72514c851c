import type { Fitted } from '../../shared/document/misfit'
import { fit } from '../../shared/document/misfit'
import type { Instant } from '../../shared/evening/instant'
import { wallClockAt } from '../../shared/evening/wall-time'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { misfitSentence } from '../../shared/languages/misfit-sentence'
import { stepNames } from '../../shared/languages/step-name'
import { planEvening } from '../../shared/planner/plan-evening'
import type { CommandLine } from './command-line'
import { languageAskedFor, readCommandLine } from './command-line'
import type { Computer } from './computer'
import { readExportArguments } from './export-arguments'
import { exportCalendar } from './export-command'
import { readPlanArguments } from './plan-arguments'
import { planJson } from './plan-json'
import { planTable } from './plan-table'
import { sayInTerminal } from './terminal-words'

/** What the command line answers: text for one of the two streams, and an exit code. */
export interface Answer {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 2
}

/** Runs one command. Bad input is answered with exit code 2 and one line that names what is allowed. */
export const runCommandLine = (args: readonly string[], computer: Computer): Answer => {
  const language = languageAskedFor(args)
  const line = readCommandLine(args)
  const result = line.fits ? answerTo(line.value, language, computer) : line
  if (result.fits) return { stdout: result.value, stderr: '', exitCode: 0 }
  const why = `${misfitSentence(language, result.misfit)}\n`
  const usage = args.length === 0 ? `\n${sayInTerminal(language)(($) => $.usage)}\n` : ''
  return { stdout: '', stderr: `${why}${usage}`, exitCode: 2 }
}

const answerTo = (
  { command, given }: CommandLine,
  language: Language,
  computer: Computer,
): Fitted<string> => {
  if (command === 'help') return fit(`${sayInTerminal(language)(($) => $.usage)}\n`)
  if (command === 'export') {
    const asked = readExportArguments(given)
    return asked.fits ? exportCalendar(asked.value, language, computer) : asked
  }
  const asked = readPlanArguments(given, computer)
  if (!asked.fits) return asked
  const { wish, json } = asked.value
  const say = sayIn(language)
  const telling = {
    say,
    language,
    name: stepNames(say),
    time: (instant: Instant) => wallClockAt(instant, wish.zone).time,
  }
  const plan = planEvening(wish)
  return fit(json ? planJson(plan, telling, wish.now) : planTable(plan, telling, wish))
}
