import type { Messages } from '../en'
import type { insightsEn } from '../en/insights'

/** The Dutch words of the insights area. */
export const insightsNl: Messages<typeof insightsEn> = {
  title: 'Inzichten',
}
