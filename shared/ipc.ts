import * as z from 'zod'
import { eveningDate, instant, night, stepId } from './document/parts'
import type { SavedFile } from './ports'
import { SNOOZES } from './reminders/snooze'
import { BLOCKING_QUESTIONS } from './safety/questions'
import type { EveningView } from './view'

/** What the window may ask for, each with the shape of its argument. A new request starts with a line here. */
export const REQUESTS = {
  /** The whole view, as it is now. */
  view: z.undefined(),
  /** Ends the first start. Health is null when skipped: magnesium stays off until answered. */
  welcome: z.strictObject({ night, health: z.array(z.enum(BLOCKING_QUESTIONS)).max(20).nullable() }),
  answerHealth: z.strictObject({ ticked: z.array(z.enum(BLOCKING_QUESTIONS)).max(20) }),
  setNight: z.strictObject({ evening: eveningDate, night, scope: z.enum(['tonight', 'every_evening']) }),
  answer: z.strictObject({
    evening: eveningDate,
    step: stepId,
    answer: z.enum(['done', 'skipped']),
    happenedAt: instant.exactOptional(),
  }),
  snooze: z.strictObject({ evening: eveningDate, step: stepId, minutes: z.literal([...SNOOZES]) }),
  /** Takes back the entry with this id. */
  undo: z.strictObject({ evening: eveningDate, id: z.uuid() }),
  setLanguage: z.strictObject({ language: z.enum(['system', 'en', 'nl']) }),
  setClock: z.strictObject({ clock: z.enum(['system', '24', '12']) }),
  setTheme: z.strictObject({ theme: z.enum(['ember', 'candle', 'paper']) }),
  /** Saves tonight's plan as a calendar file through a dialog. */
  saveTonight: z.undefined(),
  showInFolder: z.strictObject({ path: z.string().max(4096) }),
  showDataFolder: z.undefined(),
  retrySaving: z.undefined(),
  dismissTrouble: z.undefined(),
  sendTestReminder: z.undefined(),
} as const

/** The name of a request. */
export type RequestName = keyof typeof REQUESTS

/** What a request carries. */
export type Argument<Name extends RequestName> = z.infer<(typeof REQUESTS)[Name]>

/** Why a request was not carried out; each has a sentence in every language. */
export type Refusal =
  | 'no_such_step'
  | 'already_answered'
  | 'past_the_window'
  | 'nothing_planned'
  | 'not_saved'
  | 'no_service'
  | 'not_ours'

/** The plain answer to a wish. */
export type Carried = { readonly carried: true } | { readonly carried: false; readonly refusal: Refusal }

/** What an answer made: the id to undo it with, or why it was refused. */
export type Recorded =
  | { readonly recorded: true; readonly id: string }
  | { readonly recorded: false; readonly refusal: Refusal }

/** What each request is answered with. */
export interface Replies {
  view: EveningView
  welcome: Carried
  answerHealth: Carried
  setNight: Carried
  answer: Recorded
  snooze: Carried
  undo: Carried
  setLanguage: Carried
  setClock: Carried
  setTheme: Carried
  saveTonight: SavedFile | { readonly file: 'nothing_planned' }
  showInFolder: Carried
  showDataFolder: Carried
  retrySaving: Carried
  dismissTrouble: Carried
  sendTestReminder: Carried
}

/** What the preload script gives the window. */
export interface EvenfallBridge {
  ask<Name extends RequestName>(name: Name, argument: Argument<Name>): Promise<Replies[Name]>
  /** Called with every fresh view; the returned function stops it. */
  onView(listener: (view: EveningView) => void): () => void
}
