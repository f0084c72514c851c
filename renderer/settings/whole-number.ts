/**
 * Reads a whole number of at most four digits as typed; NaN for anything else.
 *
 * @example wholeNumber(' 45 ') // 45
 */
export const wholeNumber = (typed: string): number =>
  /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN
