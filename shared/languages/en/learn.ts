/** The English words of the learn area. */
export const learnEn = {
  title: 'Learn',
} as const
