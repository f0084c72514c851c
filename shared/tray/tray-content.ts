import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { SayOf } from '../languages/area'
import type { ShowTime } from '../languages/clock-face'
import type { Say } from '../languages/language'
import { shortSpan } from '../languages/spans'
import type { NameStep } from '../languages/step-name'
import type { Answer } from '../log/log-event'
import { headlineOf } from '../reminders/headline'
import { nextStep } from '../reminders/next-step'
import type { Pause } from '../reminders/pause'
import type { SnoozeMinutes } from '../reminders/snooze'
import type { StepId } from '../routine/step'
import type { EveningView, StepView } from '../view'

/** What choosing a row of the tray's menu asks for. */
export type TrayWish =
  | {
      readonly wish: 'answer'
      readonly evening: EveningDate
      readonly step: StepId
      readonly answer: Answer
    }
  | {
      readonly wish: 'snooze'
      readonly evening: EveningDate
      readonly step: StepId
      readonly minutes: SnoozeMinutes
    }
  | { readonly wish: 'pause'; readonly until: Pause }
  | { readonly wish: 'resume' | 'open' | 'quit' }

/** One row of the menu: words only, a line between groups, or something to choose. */
export type TrayRow =
  | { readonly row: 'words'; readonly text: string }
  | { readonly row: 'line' }
  | { readonly row: 'choice'; readonly text: string; readonly wish: TrayWish }

/** Everything the tray shows. Two equal contents need no new menu. */
export interface TrayContent {
  /** What comes next and how long it takes until then: the tooltip, and the first row. */
  readonly title: string
  /** How much of tonight's plan has an answer, in quarters rounded down: the sun on the icon. */
  readonly filling: Filling
  readonly rows: readonly TrayRow[]
}

/** Quarters of the sun. */
export type Filling = 0 | 1 | 2 | 3 | 4

/** The words the tray is written in. */
export interface TrayWords {
  readonly say: Say
  readonly sayTray: SayOf<'background'>
  readonly name: NameStep
  readonly showTime: ShowTime
}

/** The sentence about what comes next, such as `Warm bath in 34 min`. */
export const nextSentence = ({ say, sayTray, name }: TrayWords, view: EveningView): string => {
  if (!view.welcomed) return sayTray(($) => $.tray.not_set_up)
  const headline = headlineOf(view.tonight, view.asOf)
  switch (headline.says) {
    case 'in':
      return sayTray(($) => $.tray.in, {
        step: name(headline.step),
        span: shortSpan(say, headline.minutes),
      })
    case 'now':
      return sayTray(($) => $.tray.now, { step: name(headline.step) })
    default:
      return say(($) => $.tonight[headline.says])
  }
}

/** The step that would be answered by "done": the one the evening is about now; undefined when nothing is left. */
export const answerableStep = ({ welcomed, tonight }: EveningView): StepView | undefined =>
  welcomed ? nextStep(tonight.steps) : undefined

/** Decides everything about the tray: what it says, what can be chosen, and how far the sun is filled. */
export const trayContent = (words: TrayWords, view: EveningView): TrayContent => {
  const title = nextSentence(words, view)
  const groups: TrayRow[][] = [
    [{ row: 'words', text: title }, ...answersTo(words, view)],
    tonightsTimes(words, view),
    pauses(words, view),
    [
      choice(
        words.sayTray(($) => $.tray.open),
        { wish: 'open' },
      ),
    ],
    [
      choice(
        words.sayTray(($) => $.tray.quit),
        { wish: 'quit' },
      ),
    ],
  ]
  const rows = groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ row: 'line' as const }, ...group]))
  return { title, filling: fillingOf(view), rows }
}

const choice = (text: string, wish: TrayWish): TrayRow => ({ row: 'choice', text, wish })

const answersTo = ({ say, sayTray, name }: TrayWords, view: EveningView): TrayRow[] => {
  const next = answerableStep(view)
  if (!next) return []
  const { evening } = view.tonight
  const { id } = next.planned
  // The button of a notification means ten minutes, or less where the window ends sooner; so does this row.
  const minutes = next.snoozes.filter((one) => one <= 10).at(-1)
  return [
    choice(
      sayTray(($) => $.tray.done, { step: name(id) }),
      { wish: 'answer', evening, step: id, answer: 'done' },
    ),
    ...(next.outcome === 'open' && minutes !== undefined
      ? [
          choice(
            sayTray(($) => $.tray.snooze, { span: shortSpan(say, minutes) }),
            { wish: 'snooze', evening, step: id, minutes },
          ),
        ]
      : []),
    choice(
      sayTray(($) => $.tray.skip, { step: name(id) }),
      { wish: 'answer', evening, step: id, answer: 'skipped' },
    ),
  ]
}

const tonightsTimes = ({ say, sayTray, name, showTime }: TrayWords, view: EveningView): TrayRow[] =>
  placed(view)
    .sort((one, other) => one.start - other.start)
    .map(({ id, start, outcome }) => {
      const row = { time: showTime(start, view.zone), step: name(id) }
      const text =
        outcome === 'upcoming' || outcome === 'open' || outcome === 'left_out'
          ? sayTray(($) => $.tray.row, row)
          : sayTray(($) => $.tray.answered_row, { ...row, outcome: say(($) => $.outcomes[outcome]) })
      return { row: 'words', text }
    })

/** Every length a pause may have, the shortest first. */
const PAUSES: readonly Pause[] = ['one_hour', 'tonight', 'tomorrow']

const pauses = (
  { sayTray, showTime }: TrayWords,
  { welcomed, zone, pausedUntil }: EveningView,
): TrayRow[] => {
  if (!welcomed) return []
  if (pausedUntil !== null) {
    const time = showTime(pausedUntil, zone)
    return [
      { row: 'words', text: sayTray(($) => $.tray.paused, { time }) },
      choice(
        sayTray(($) => $.tray.resume),
        { wish: 'resume' },
      ),
    ]
  }
  return PAUSES.map((until) =>
    choice(
      sayTray(($) => $.tray.pause[until]),
      { wish: 'pause', until },
    ),
  )
}

interface PlacedStep extends Pick<StepView, 'outcome'> {
  readonly id: StepId
  readonly start: Instant
}

const placed = ({ welcomed, tonight }: EveningView): PlacedStep[] =>
  welcomed
    ? tonight.steps.flatMap(({ planned: { id, start }, outcome }) =>
        start === null ? [] : [{ id, start, outcome }],
      )
    : []

const fillingOf = (view: EveningView): Filling => {
  const steps = placed(view)
  const done = steps.filter(({ outcome }) => outcome === 'done').length
  const quarters = steps.length === 0 ? 0 : Math.floor((4 * done) / steps.length)
  return ([0, 1, 2, 3, 4] as const)[quarters] ?? 4
}
