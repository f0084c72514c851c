/** Something that can be done from the menu of everything. */
export interface Command {
  readonly id: string
  readonly name: string
  /** The keys that do the same, as they are written. */
  readonly keys?: string
  act(): void
}

/** How the key for wishes is written here: ⌘ on a Mac, Ctrl elsewhere. */
export const COMMAND_KEY = navigator.userAgent.includes('Mac OS') ? '⌘' : 'Ctrl+'
