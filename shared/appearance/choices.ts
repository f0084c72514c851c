/** How large words can be, in percent. */
export const TEXT_SIZES = [100, 115, 130] as const

/** What can be chosen about how Evenfall looks and behaves, besides language, clock and colours. */
export interface Choices {
  /** Whether the candle is lit by itself an hour before bed. */
  readonly candleAuto: boolean
  readonly textSize: (typeof TEXT_SIZES)[number]
  /** Whether nothing moves, whatever the system says. */
  readonly reduceMotion: boolean
  /** Whether single keys such as L log the next step. */
  readonly singleKeys: boolean
  /** Whether Evenfall shows less and reminds without repeats at night. */
  readonly quieterNights: boolean
}

/** What holds until something else is chosen. */
export const CHOICES: Choices = {
  candleAuto: true,
  textSize: 100,
  reduceMotion: false,
  singleKeys: true,
  quieterNights: false,
}
