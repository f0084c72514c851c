import type { Messages } from '../en'
import type { safetyEn } from '../en/safety'

/** The Dutch words of the safety area. */
export const safetyNl: Messages<typeof safetyEn> = {
  title: 'Veiligheid',
}
