/** The English words of the insights area. */
export const insightsEn = {
  title: 'Insights',
} as const
