/** Minutes somebody takes to fall asleep until told otherwise (design choice). */
export const USUAL_MINUTES_TO_FALL_ASLEEP = 15

/** The most that can be told, in minutes (design choice). */
export const LONGEST_TO_FALL_ASLEEP = 120
