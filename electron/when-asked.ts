import type { RequestName } from '../shared/ipc'
import type { RequestHandlers } from './request-handlers'

/** Requests whose code is loaded when the first of them is asked, because no evening needs it by itself. */
export const whenAsked = <Name extends RequestName>(
  names: readonly Name[],
  load: () => Promise<Pick<RequestHandlers, Name>>,
): Pick<RequestHandlers, Name> => {
  let loading: Promise<Pick<RequestHandlers, Name>> | undefined
  const answer = (name: Name) => async (argument: unknown) => {
    loading ??= load()
    // The name picks both the handler and its argument, which the compiler can't follow.
    const handler = (await loading)[name] as (argument: unknown) => unknown
    return handler(argument)
  }
  return Object.fromEntries(names.map((name) => [name, answer(name)])) as Pick<RequestHandlers, Name>
}
