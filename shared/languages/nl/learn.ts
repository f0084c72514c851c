import type { Messages } from '../en'
import type { learnEn } from '../en/learn'

/** The Dutch words of the learn area. */
export const learnNl: Messages<typeof learnEn> = {
  title: 'Achtergrond',
}
