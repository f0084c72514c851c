import type { EveningDate } from '../../shared/evening/evening-date'
import type { EveningException, Night, Pause } from '../../shared/routine/routine'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { tell } from '../ui/toast-queue'
import { ask } from '../use-evenfall'
import { wish } from '../wishes'
import type { Words } from '../words'
import { shortDate, weekdayName } from './day-names'
import { type Draft, isOtherNight } from './draft'

const dayText = ({ language }: Words, evening: EveningDate): string =>
  `${weekdayName(language, evening)} ${shortDate(language, evening)}`

/** Saves what was changed about an evening: its times as far as wanted, its steps and note for this date. */
export const saveDraft = async (
  words: Words,
  { routine }: EveningView,
  evening: EveningDate,
  draft: Draft,
  saved: Draft,
): Promise<boolean> => {
  const { bed, wake } = draft.night
  const night = draft.resting || bed === null || wake === null ? null : { bed, wake }
  const { scope } = draft
  if (
    (scope === 'weekday' || isOtherNight(draft, saved)) &&
    !(await wish(words, 'setNight', { evening, night, scope }))
  ) {
    return false
  }
  const note = draft.note.trim()
  if (note !== saved.note) {
    const {
      evening: _,
      note: _note,
      ...others
    } = routine.changes.find((one) => one.evening === evening) ?? {
      evening,
    }
    const change = note === '' ? others : { ...others, note }
    if (!(await wish(words, 'changeEvening', { evening, change }))) return false
  }
  for (const [step, on] of Object.entries(draft.steps) as [StepId, boolean][]) {
    if (!(await wish(words, 'switchStep', { evening, step, on, scope: 'tonight' }))) return false
  }
  tell({ text: words.t(($) => $.week.saved, { day: dayText(words, evening) }) })
  return true
}

/** Puts the dated change of an evening back as it was, or takes it away where there was none. */
const putBack = (words: Words, { routine }: EveningView, evening: EveningDate): (() => void) => {
  const before = routine.exceptions.find((one) => one.evening === evening)
  return () =>
    void (before
      ? wish(words, 'setExceptions', { exceptions: [before] })
      : wish(words, 'clearException', { evening }))
}

/** Gives an evening its usual times back; the message that follows can undo it. */
export const removeException = async (
  words: Words,
  view: EveningView,
  evening: EveningDate,
): Promise<void> => {
  const press = putBack(words, view, evening)
  if (!(await wish(words, 'clearException', { evening }))) return
  const { t } = words
  tell({
    text: t(($) => $.week.exception_removed, { day: dayText(words, evening) }),
    action: { label: t(($) => $.answers.undo), press },
  })
}

/** Gives one evening the night of another; the message that follows can undo it. */
export const pasteNight = async (
  words: Words,
  view: EveningView,
  evening: EveningDate,
  night: Night,
): Promise<void> => {
  const press = putBack(words, view, evening)
  if (!(await wish(words, 'setNight', { evening, night, scope: 'tonight' }))) return
  const { t } = words
  tell({
    text: t(($) => $.week.pasted, { day: dayText(words, evening) }),
    action: { label: t(($) => $.answers.undo), press },
  })
}

/** Takes over other pauses. */
export const setPauses = (words: Words, pauses: readonly Pause[]): Promise<boolean> =>
  wish(words, 'setPauses', { pauses: [...pauses] })

/** Adds dated nights; the message that follows says how many. */
export const planNights = async (
  words: Words,
  nights: readonly Extract<EveningException, Night>[],
): Promise<boolean> => {
  if (!(await wish(words, 'setExceptions', { exceptions: [...nights] }))) return false
  tell({ text: words.t(($) => $.week.nights_planned, { count: nights.length }) })
  return true
}

/** Saves the week as a file to hand on. */
export const saveWeek = async (words: Words): Promise<void> => {
  const { t } = words
  try {
    const reply = await ask('saveWeek', undefined)
    if (reply.file === 'failed') return tell({ text: t(($) => $.refusals.not_saved) })
    if (reply.file === 'cancelled') return
    const { path } = reply
    tell({
      text: t(($) => $.toasts.saved_calendar, { file: path.replace(/^.*[/\\]/, '') }),
      action: {
        label: t(($) => $.toasts.show_in_folder),
        press: () => void wish(words, 'showInFolder', { path }),
      },
    })
  } catch {
    tell({ text: t(($) => $.refusals.unexpected) })
  }
}

/** Takes over the week of a file; what is wrong with one is returned, to be told beside the button. */
export const openWeek = async (words: Words): Promise<string | null> => {
  const { t } = words
  try {
    const reply = await ask('openWeek', undefined)
    if (reply.opened === 'week') tell({ text: t(($) => $.week.opened) })
    return reply.opened === 'refused' ? reply.sentence : null
  } catch {
    return t(($) => $.refusals.unexpected)
  }
}
