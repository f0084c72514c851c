import * as z from 'zod'
import type { Answer } from '../shared/log/log-event'
import type { Pause } from '../shared/reminders/pause'
import type { TrayWords } from '../shared/tray/tray-content'
import { answerableStep, nextSentence } from '../shared/tray/tray-content'
import type { Command, CommandReply, Errand } from './command'
import type { RequestHandlers } from './request-handlers'

const command: z.ZodType<Command> = z.discriminatedUnion('command', [
  z.strictObject({ command: z.enum(['show', 'next', 'done', 'skip', 'resume', 'quit']) }),
  z.strictObject({ command: z.literal('pause'), until: z.enum(['one_hour', 'tonight', 'tomorrow']) }),
])

const errand: z.ZodType<Errand> = z.strictObject({ command, replyTo: z.string().min(1).max(200) })

/** Reads what another process sent; undefined for anything that is no errand of ours. */
export const parseErrand = (given: unknown): Errand | undefined => errand.safeParse(given).data

/** What commands stand on. */
export interface CommandPorts {
  readonly requests: Pick<RequestHandlers, 'view' | 'answerElsewhere' | 'pauseReminders'>
  words(): TrayWords
  showWindow(): void
  quit(): void
}

/** Carries out what a switch asks for, and says how it went. */
export const runningCommands = (ports: CommandPorts): ((asked: Command) => Promise<CommandReply>) => {
  const { requests, words } = ports

  const tellNext = async (): Promise<CommandReply> => {
    const view = await requests.view(undefined)
    const headline = nextSentence(words(), view)
    const start = answerableStep(view)?.planned.start ?? null
    if (start === null) return carried(headline)
    const { sayTray, showTime } = words()
    return carried(sayTray(($) => $.switches.next, { headline, time: showTime(start, view.zone) }))
  }

  const answerNext = async (answer: Answer): Promise<CommandReply> => {
    const { say, sayTray, name } = words()
    const view = await requests.view(undefined)
    const next = answerableStep(view)
    if (!next) return refused(sayTray(($) => $.switches.nothing_open))
    const { id } = next.planned
    const reply = await requests.answerElsewhere({ evening: view.tonight.evening, step: id, answer })
    return reply.recorded
      ? carried(sayTray(($) => $.switches[answer], { step: name(id) }))
      : refused(say(($) => $.refusals[reply.refusal]))
  }

  const pause = async (until: Pause | null): Promise<CommandReply> => {
    const { say, sayTray, showTime } = words()
    const reply = await requests.pauseReminders({ until })
    if (!reply.carried) return refused(say(($) => $.refusals[reply.refusal]))
    const { zone, pausedUntil } = await requests.view(undefined)
    return carried(
      pausedUntil === null
        ? sayTray(($) => $.switches.resumed)
        : sayTray(($) => $.switches.paused, { time: showTime(pausedUntil, zone) }),
    )
  }

  return async (asked) => {
    const { sayTray } = words()
    switch (asked.command) {
      case 'next':
        return await tellNext()
      case 'done':
        return await answerNext('done')
      case 'skip':
        return await answerNext('skipped')
      case 'pause':
        return await pause(asked.until)
      case 'resume':
        return await pause(null)
      case 'show':
        ports.showWindow()
        return carried(sayTray(($) => $.switches.shown))
      case 'quit':
        ports.quit()
        return carried(sayTray(($) => $.switches.quitting))
    }
  }
}

const carried = (text: string): CommandReply => ({ text, exitCode: 0 })
const refused = (text: string): CommandReply => ({ text, exitCode: 2 })
