/**
 * The value below which a share of the values lies, by linear interpolation between the two nearest (Hyndman and Fan
 * 1996, type 7); null for no values.
 *
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export const quantile = (values: readonly number[], share: number): number | null => {
  const sorted = [...values].sort((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  return below === undefined || above === undefined ? null : below + (above - below) * (place % 1)
}

/** The middle value, of an even number the mean of the middle two; null for none. */
export const median = (values: readonly number[]): number | null => quantile(values, 0.5)

/** The mean; null for no values. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
