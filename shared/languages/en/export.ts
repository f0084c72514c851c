/** The English words of the export area. */
export const exportEn = {
  title: 'Export',
} as const
