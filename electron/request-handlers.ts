import type { Argument, Replies, RequestName } from '../shared/ipc'

/** Answers to everything the window may ask. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (argument: Argument<Name>) => Replies[Name] | Promise<Replies[Name]>
}
