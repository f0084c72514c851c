import type { App } from 'electron'
import type { Command, CommandReply, Errand } from '../command'
import { newId } from './new-id'
import { openReplyLine } from './reply-line'

/** Milliseconds a running Evenfall has to answer; one that is just starting takes a few seconds. */
const PATIENCE = 15_000

/**
 * Hands a command to the Evenfall that runs already. Where none runs, this process has become the one that does.
 *
 * @returns its answer
 */
export const askRunning = async (
  app: App,
  command: Command,
): Promise<CommandReply | 'no_answer' | 'not_running'> => {
  const line = await openReplyLine(newId)
  try {
    const errand: Errand = { command, replyTo: line.address }
    if (app.requestSingleInstanceLock({ ...errand })) return 'not_running'
    return (await line.reply(PATIENCE)) ?? 'no_answer'
  } finally {
    line.close()
  }
}
