/** What a value has to be, by the key of its words in the catalogue. */
export type Expected =
  | 'time'
  | 'date'
  | 'zone'
  | 'language'
  | 'commitment'
  | 'medicine'
  | 'milligrams'
  | 'caffeine_mode'
  | 'switchable_step'
  | 'one_way'
  | 'moment'
  | 'weeks'
  | 'plan_id'
  | 'true'
  | 'true_or_false'
  | 'object'
  | 'list'
  | 'short_list'
  | 'night_or_skip'
  | 'other_time'
  | 'not_bedtime'
  | 'once_an_evening'
  | 'not_before_from'
  | 'json'
  | 'small_file'
  | 'readable_file'
  | 'writable_file'
  | 'data_folder'
  | 'one_source'
  | 'command'

/** Why something from outside was refused: names what was wrong and what is allowed, in any language. */
export type Misfit =
  | { readonly misfit: 'wrong'; readonly name: string; readonly expected: Expected; readonly got?: unknown }
  | { readonly misfit: 'missing'; readonly name: string; readonly expected: Expected }
  | { readonly misfit: 'unknown'; readonly name: string; readonly allowed: readonly string[] }
  | { readonly misfit: 'twice' | 'no_value' | 'takes_no_value'; readonly name: string }

/** Something read from outside, or why it was refused. */
export type Fitted<Value> =
  | { readonly fits: true; readonly value: Value }
  | { readonly fits: false; readonly misfit: Misfit }

/** What was read. */
export const fit = <Value>(value: Value): Fitted<Value> => ({ fits: true, value })

/** Why it was refused. */
export const refuse = (misfit: Misfit): Fitted<never> => ({ fits: false, misfit })
