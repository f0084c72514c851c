/**
 * Reads milligrams of caffeine as typed: a whole number from `least` to 1000; undefined for anything else.
 *
 * @example milligramsFrom('85', 1) // 85
 */
export const milligramsFrom = (typed: string, least: number): number | undefined => {
  const text = typed.trim()
  const milligrams = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  return milligrams >= least && milligrams <= 1000 ? milligrams : undefined
}
