import type { EveningDate } from '../shared/evening/evening-date'
import type { Instant } from '../shared/evening/instant'
import type { Argument, Replies, RequestName } from '../shared/ipc'
import type { Carried, Recorded, Refusal } from '../shared/ipc/answers'
import { shortSpan } from '../shared/languages/spans'
import type { Answer } from '../shared/log/log-event'
import type { SavedFile } from '../shared/ports'
import type { SnoozeMinutes } from '../shared/reminders/snooze'
import type { StepId } from '../shared/routine/step'
import { lookAtDose } from './careful-dose'
import { tellUndoable } from './tell-undoable'
import { tell } from './ui/toast-queue'
import { ask } from './use-evenfall'
import type { Words } from './words'

/** Requests that are only carried out or refused. */
type Plain = {
  [Name in RequestName]: Replies[Name] extends Carried ? Name : never
}[RequestName]

/** Tells why a wish was not carried out. */
export const refused = ({ t }: Words, refusal: Refusal | 'unexpected'): void =>
  tell({ text: t(($) => $.refusals[refusal]) })

/** Carries out a wish; true when it was. A refusal is told to the user here, so callers need not. */
export const wish = async <Name extends Plain>(
  words: Words,
  name: Name,
  argument: Argument<Name>,
): Promise<boolean> => {
  try {
    const reply = await ask(name, argument)
    if (!reply.carried) refused(words, reply.refusal)
    return reply.carried
  } catch {
    refused(words, 'unexpected')
    return false
  }
}

/** Takes a line of the log back, whatever it says; the message that follows can put it back. */
export const takeBack = async (words: Words, evening: EveningDate, id: string): Promise<void> => {
  try {
    const reply = await ask('undo', { evening, id })
    if (!reply.carried) return refused(words, reply.refusal)
    tellUndoable(
      words,
      words.t(($) => $.toasts.undone),
      () => void takeBack(words, evening, reply.id),
    )
  } catch {
    refused(words, 'unexpected')
  }
}

/** Says what recording came to: `text`, which can be taken back, or why not. */
export const tellRecorded = (words: Words, text: string, reply: Recorded): void =>
  reply.recorded
    ? tellUndoable(words, text, () => void takeBack(words, reply.evening, reply.id))
    : refused(words, reply.refusal)

/** What is recorded: an answer, a correction, a drink; an answer is told what was read before about its dose. */
type Recording = (about: { readonly knowing?: true; readonly note?: string }) => Promise<Recorded>

/**
 * Records something and says `text`, which can take it back. A dose with warnings is looked at first. Resolves with
 * true once whatever it was typed into is no longer needed.
 */
export const record = async (words: Words, text: string, recording: Recording): Promise<boolean> => {
  try {
    const reply = await recording({})
    if (!reply.recorded && reply.warnings) {
      lookAtDose({
        warnings: reply.warnings,
        record: (note) => recording({ knowing: true, note }),
        done: (saved) => tellRecorded(words, text, saved),
      })
      return true
    }
    tellRecorded(words, text, reply)
    return reply.recorded
  } catch {
    refused(words, 'unexpected')
    return false
  }
}

/** What is said of a step that was answered. */
export const answeredText = ({ t, name }: Words, step: StepId, answer: Answer): string =>
  t(($) => $.toasts[answer], { step: name(step) })

/** Logs what happened with a step, just now unless said otherwise. */
export const answerStep = (
  words: Words,
  evening: EveningDate,
  step: StepId,
  answer: Answer,
  happenedAt?: Instant,
): Promise<boolean> =>
  record(words, answeredText(words, step, answer), (about) =>
    ask('answer', { evening, step, answer, ...(happenedAt === undefined ? {} : { happenedAt }), ...about }),
  )

/** Asks to be reminded of a step again in some minutes, or at the last moment. */
export const snoozeStep = async (
  words: Words,
  evening: EveningDate,
  step: StepId,
  minutes: SnoozeMinutes | { readonly lastMoment: Instant },
): Promise<void> => {
  const isLast = typeof minutes === 'object'
  if (!(await wish(words, 'snooze', { evening, step, minutes: isLast ? 'last_moment' : minutes }))) return
  const name = words.name(step)
  tell({
    text: isLast
      ? words.t(($) => $.toasts.snoozed_until, { step: name, time: words.time(minutes.lastMoment) })
      : words.t(($) => $.toasts.snoozed, { step: name, span: shortSpan(words.t, minutes) }),
  })
}

/** Says where a file was saved and offers to show it there, or that it was not. */
export const tellSaved = (words: Words, saved: SavedFile): void => {
  if (saved.file === 'failed') return refused(words, 'not_saved')
  if (saved.file === 'cancelled') return
  const { path } = saved
  tell({
    text: words.t(($) => $.toasts.saved_file, { file: path.replace(/^.*[/\\]/, '') }),
    action: {
      label: words.t(($) => $.toasts.show_in_folder),
      press: () => void wish(words, 'showInFolder', { path }),
    },
  })
}

/** Saves tonight's plan as a calendar file, and offers to show where it went. */
export const saveTonight = async (words: Words): Promise<void> => {
  try {
    const reply = await ask('saveTonight', undefined)
    if (reply.file === 'nothing_planned') refused(words, 'nothing_planned')
    else tellSaved(words, reply)
  } catch {
    refused(words, 'unexpected')
  }
}
