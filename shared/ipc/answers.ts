import type { EveningDate } from '../evening/evening-date'
import type { DoseWarning } from '../log/dose-warnings'

/** Why a request was not carried out; each has a sentence in every language. */
export type Refusal =
  | 'no_such_step'
  | 'no_such_entry'
  | 'in_the_future'
  | 'outside_the_evening'
  | 'dose_needs_a_look'
  | 'already_answered'
  | 'past_the_window'
  | 'outside_its_window'
  | 'follows_something'
  | 'minutes_a_night'
  | 'there_already'
  | 'no_evenings'
  | 'not_offered'
  | 'above_the_limit'
  | 'nothing_to_undo'
  | 'nothing_opened'
  | 'nothing_planned'
  | 'already_running'
  | 'not_saved'
  | 'no_service'
  | 'not_ours'
  | 'not_travelling'
  | 'no_browser'

/** The plain answer to a wish. */
export type Carried = { readonly carried: true } | { readonly carried: false; readonly refusal: Refusal }

/** What an answer made: the id to undo it with, or why it was refused. */
export type Recorded =
  | { readonly recorded: true; readonly id: string; readonly evening: EveningDate }
  | {
      readonly recorded: false
      readonly refusal: Refusal
      /** What to read first, with `dose_needs_a_look`; asking again `knowing` records it. */
      readonly warnings?: readonly DoseWarning[]
    }

/** What undoing came to: the id to undo the undo with, or why not. */
export type Undone =
  | { readonly carried: true; readonly id: string }
  | { readonly carried: false; readonly refusal: Refusal }
