/** A moment in time as milliseconds since 1970-01-01T00:00Z, the same everywhere on earth. */
export type Instant = number

/** One minute in milliseconds. */
export const MINUTE = 60_000

/** The instant `minutes` of elapsed time before `instant` (body time: clock changes do not stretch it). */
export const minutesBefore = (instant: Instant, minutes: number): Instant => instant - minutes * MINUTE

/** The instant `minutes` of elapsed time after `instant`. */
export const minutesAfter = (instant: Instant, minutes: number): Instant => instant + minutes * MINUTE

/** Elapsed minutes from `earlier` to `later`, negative when `later` comes first. */
export const minutesBetween = (earlier: Instant, later: Instant): number => (later - earlier) / MINUTE
