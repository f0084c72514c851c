/** The English words of the safety area. */
export const safetyEn = {
  title: 'Safety',
} as const
