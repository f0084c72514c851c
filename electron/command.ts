import type { Pause } from '../shared/reminders/pause'

/** What somebody asks the Evenfall that runs already, by starting it once more with a switch such as `--next`. */
export type Command =
  | { readonly command: 'show' | 'next' | 'done' | 'skip' | 'resume' | 'quit' }
  | { readonly command: 'pause'; readonly until: Pause }

/** What the one that asked has to print, and how it ends: 0 for "carried out", 2 for anything else. */
export interface CommandReply {
  readonly text: string
  readonly exitCode: 0 | 2
}

/** How a starting Evenfall tells a running one what it wants. */
export interface Errand {
  readonly command: Command
  /** Where the answer goes, in the words of `net.connect`. */
  readonly replyTo: string
}
