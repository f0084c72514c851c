import { REQUESTS, type RequestName } from '../shared/ipc'
import type { RequestHandlers } from './request-handlers'

/** Which frame asks, as far as Electron knows it. */
export interface AskingFrame {
  readonly url: string
  /** Null for a page itself, not for a frame within one. */
  readonly parent: unknown
}

/** What requests arrive with. */
export interface AskEvent {
  readonly senderFrame: AskingFrame | null
}

/** What answering stands on. */
export interface Answering {
  readonly handlers: RequestHandlers
  isOurPage(url: string): boolean
  onProblem(problem: unknown): void
}

/** A request that is not carried out. Its message names no values, for it travels and is written down. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
}

/** Answers what the window asks: only our own page, only what the contract names, only arguments of its shape. */
export const answerRequests =
  ({ handlers, isOurPage, onProblem }: Answering) =>
  async (event: AskEvent, name: unknown, argument: unknown): Promise<unknown> => {
    try {
      if (!comesFromOurPage(event, isOurPage)) throw new RefusedRequest('asked by a foreign page')
      if (!isRequestName(name)) throw new RefusedRequest('no such request')
      return await handle(handlers, name, argument)
    } catch (problem) {
      onProblem(problem)
      // What went wrong inside is none of the page's business.
      throw problem instanceof RefusedRequest ? problem : new Error('The request failed.')
    }
  }

const comesFromOurPage = (event: AskEvent, isOurPage: (url: string) => boolean): boolean => {
  try {
    return event.senderFrame !== null && event.senderFrame.parent === null && isOurPage(event.senderFrame.url)
  } catch {
    // A frame that is gone by now.
    return false
  }
}

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(REQUESTS, name)

const handle = async (handlers: RequestHandlers, name: RequestName, argument: unknown): Promise<unknown> => {
  const parsed = REQUESTS[name].safeParse(argument)
  if (!parsed.success) throw new RefusedRequest(`${name}: not understood`)
  // The name picks both the parser and the handler, which the compiler can't follow.
  const answer = handlers[name] as (argument: unknown) => unknown
  return answer(parsed.data)
}
