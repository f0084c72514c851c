/**
 * Reads milligrams as typed: a whole number from 1 to 2000; undefined for anything else.
 *
 * @example milligramsFrom(' 200 ') // 200
 */
export const milligramsFrom = (typed: string): number | undefined => {
  const text = typed.trim()
  const milligrams = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  return milligrams >= 1 && milligrams <= 2000 ? milligrams : undefined
}
