import type { Messages } from '../en'
import type { exportEn } from '../en/export'

/** The Dutch words of the export area. */
export const exportNl: Messages<typeof exportEn> = {
  title: 'Exporteren',
}
