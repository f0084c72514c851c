/** The 97.5 % point of the normal distribution. */
const Z = 1.959964

/**
 * The two-sided 95 % point of Student's t for `freedom` degrees of freedom, 4 or more: the Cornish-Fisher expansion of
 * Abramowitz and Stegun 26.7.5, right to three decimals from 7 on.
 *
 * @example studentT95(14) // 2.145
 */
export const studentT95 = (freedom: number): number =>
  Z +
  (Z ** 3 + Z) / (4 * freedom) +
  (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2) +
  (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * freedom ** 3) +
  (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / (92_160 * freedom ** 4)
