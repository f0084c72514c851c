import type { EveningDate } from '../../shared/evening/evening-date'
import { changeOf } from '../../shared/routine/evening-change'
import type { Night } from '../../shared/routine/routine'
import type { EveningView } from '../../shared/view'
import { capital, shortDate, weekdayName } from '../format/day-names'
import { tellChanged } from '../tell-changed'
import { tell } from '../ui/toast-queue'
import { ask } from '../use-evenfall'
import { wish } from '../wishes'
import type { Words } from '../words'
import { type Draft, isOtherNight, switchableSteps } from './draft'

const dayText = ({ language }: Words, evening: EveningDate): string =>
  `${weekdayName(language, evening)} ${shortDate(language, evening)}`

/** Saves what was changed about an evening: its times and steps as far as wanted, its note for this date. */
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
  const note = draft.note.trim()
  let changes = 0
  const changed = async (carried: Promise<boolean>): Promise<boolean> => {
    const done = await carried
    if (done) changes += 1
    return done
  }
  if (
    (scope === 'weekday' || isOtherNight(draft, saved)) &&
    !(await changed(wish(words, 'setNight', { evening, night, scope })))
  ) {
    return false
  }
  if (note !== saved.note) {
    const { note: _note, ...others } = changeOf(routine, evening)
    const change = note === '' ? others : { ...others, note }
    if (!(await changed(wish(words, 'changeEvening', { evening, change })))) return false
  }
  for (const step of switchableSteps(routine)) {
    const on = draft.steps[step]
    if (on === undefined) continue
    if (!(await changed(wish(words, 'switchStep', { evening, step, on, scope })))) return false
  }
  if (changes > 0) {
    tellChanged(
      words,
      words.t(($) => $.week.saved, { day: dayText(words, evening) }),
      changes,
    )
  }
  return true
}

/** Gives an evening its usual times back. */
export const removeException = async (words: Words, evening: EveningDate): Promise<void> => {
  if (!(await wish(words, 'clearException', { evening }))) return
  tellChanged(
    words,
    words.t(($) => $.week.exception_removed, { day: capital(dayText(words, evening)) }),
  )
}

/** Gives one evening the night of another. */
export const pasteNight = async (words: Words, evening: EveningDate, night: Night): Promise<void> => {
  if (!(await wish(words, 'setNight', { evening, night, scope: 'tonight' }))) return
  tellChanged(
    words,
    words.t(($) => $.week.pasted, { day: capital(dayText(words, evening)) }),
  )
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
      text: t(($) => $.toasts.saved_file, { file: path.replace(/^.*[/\\]/, '') }),
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
