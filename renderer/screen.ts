/** What the window can show, in the order of the side bar and of Ctrl or Cmd with 1, 2 and so on. */
export const SCREENS = ['tonight', 'week', 'insights', 'export', 'learn'] as const

/** The name of a screen. */
export type Screen = (typeof SCREENS)[number]
