/** The columns of the log as a table, in order; docs/log-csv.md tells what each holds. */
export const LOG_COLUMNS = [
  'evening',
  'what',
  'step',
  'answer',
  'at',
  'zone',
  'planned',
  'window_from',
  'window_to',
  'reason',
  'note',
  'amount_mg',
  'extra',
  'drink',
  'caffeine_mg',
  'glasses',
  'to_bed_at',
  'asleep_after_min',
  'awakenings',
  'awake_min',
  'woke_at',
  'up_at',
  'rating',
  'tablets',
  'tablet_mg',
  'written_at',
  'id',
] as const

/** One of them. */
export type Column = (typeof LOG_COLUMNS)[number]
/** What the log says in one row. */
export type Row = { readonly [column in Column]?: string | number | undefined }
