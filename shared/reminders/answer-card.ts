import type { SettingsDocument } from '../document/settings-document'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { SayOf } from '../languages/area'
import type { ShowTime } from '../languages/clock-face'
import type { Language, Say } from '../languages/language'
import { shortSpan } from '../languages/spans'
import type { NameStep } from '../languages/step-name'
import type { PlannedStep } from '../planner/evening-plan'
import type { StepOfEvening } from '../ports'
import { actionableUntil } from './actionable'
import type { SnoozeWish } from './snooze'
import { lastMoment, snoozesFor } from './snooze'

/** A button of the small window: what it says, and what it asks for. */
export interface AnswerButton {
  readonly label: string
  readonly does: 'done' | 'skipped' | { readonly snooze: SnoozeWish }
}

/**
 * The small window that opens where a notification has no buttons, in words: it is loaded in a moment, so it carries no
 * catalogue of its own.
 */
export interface AnswerCard extends StepOfEvening {
  readonly language: Language
  readonly theme: SettingsDocument['theme']
  /** False once it has an answer, or its time is over. */
  readonly isOpen: boolean
  readonly title: string
  readonly planned: string
  readonly answers: readonly AnswerButton[]
  readonly snoozeFor: string
  readonly snoozes: readonly AnswerButton[]
  /** What it says when the answer was not taken. */
  readonly gone: string
  readonly close: string
}

/** The words it is written in. */
export interface AnswerWords {
  readonly say: Say
  readonly sayTray: SayOf<'background'>
  readonly name: NameStep
  readonly showTime: ShowTime
}

/** What it is about. */
export interface Answering {
  readonly about: StepOfEvening
  /** Undefined when the plan has no such step any more. */
  readonly planned: PlannedStep | undefined
  readonly isAnswered: boolean
  readonly zone: Zone
  readonly now: Instant
}

/** Writes the card of one step, with the snoozes that still end inside its window. */
export const answerCard = (
  words: AnswerWords,
  { language, theme }: Pick<AnswerCard, 'language' | 'theme'>,
  { about, planned, isAnswered, zone, now }: Answering,
): AnswerCard => {
  const { say, sayTray, name, showTime } = words
  const start = planned?.start ?? null
  return {
    ...about,
    language,
    theme,
    isOpen: planned !== undefined && !isAnswered && now <= (actionableUntil(planned) ?? 0),
    title: name(about.step),
    planned: start === null ? '' : sayTray(($) => $.answer.planned, { time: showTime(start, zone) }),
    answers: [
      { label: say(($) => $.answers.done), does: 'done' },
      { label: say(($) => $.answers.skip), does: 'skipped' },
    ],
    snoozeFor: sayTray(($) => $.answer.snooze_for),
    snoozes: planned === undefined ? [] : snoozeButtons(words, planned, zone, now),
    gone: sayTray(($) => $.answer.gone),
    close: sayTray(($) => $.answer.close),
  }
}

const snoozeButtons = (
  { say, sayTray, showTime }: AnswerWords,
  planned: PlannedStep,
  zone: Zone,
  now: Instant,
): AnswerButton[] => {
  const last = lastMoment(planned, now)
  return [
    ...snoozesFor(planned, now).map((minutes) => ({
      label: shortSpan(say, minutes),
      does: { snooze: minutes },
    })),
    ...(last === null
      ? []
      : [
          {
            label: sayTray(($) => $.answer.last_moment, { time: showTime(last, zone) }),
            does: { snooze: 'last_moment' as const },
          },
        ]),
  ]
}
