import type { ServerProblem } from '../../../shared/calendar/calendar-server'
import { isSafeToAsk } from '../../calendar/server-address'

/** The platform's own way to ask, and how long it may take. */
export interface Asking {
  readonly fetch: typeof fetch
  /** Milliseconds until an answer must be there, whole. */
  readonly patience: number
}

/** What went wrong on the way to a server, in our words. */
export class ServerTrouble extends Error {
  override readonly name = 'ServerTrouble'
  constructor(readonly problem: ServerProblem) {
    super(problem)
  }
}

const MOST_HOPS = 5
/** A calendar server's answer is far smaller. */
const LARGEST_ANSWER = 30_000_000
const CERTIFICATE = /CERT|ERR_TLS|ERR_SSL|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|EPROTO/

/**
 * A fetch for passwords: only over HTTPS (or within this computer), only to the server's own domain however it
 * redirects, with an end to its patience and to the size of what it reads. Throws {@link ServerTrouble}.
 */
export const carefulFetch =
  (address: string, { fetch: ask, patience }: Asking): typeof fetch =>
  async (input, init = {}) => {
    let url = new URL(input instanceof Request ? input.url : input)
    for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
      if (!isSafeToAsk(url) || !isSameDomain(url.hostname, new URL(address).hostname)) {
        throw new ServerTrouble('not_secure')
      }
      const answer = await whole(ask, url, { ...init, redirect: 'manual' }, patience)
      const onward = answer.headers.get('location')
      const isRedirect = [301, 302, 307, 308].includes(answer.status) && onward !== null
      if (!isRedirect || init.redirect === 'manual') return answer
      url = new URL(onward, url)
    }
    throw new ServerTrouble('no_calendars')
  }

/** Whether both are one host, or hosts of one domain, as large providers spread their calendars over. */
const isSameDomain = (one: string, other: string): boolean =>
  one === other || domainOf(one) === domainOf(other)

const domainOf = (host: string): string =>
  /^[\d.]+$|^\[/.test(host) ? host : host.split('.').slice(-2).join('.')

/** An answer with all of its body read, so that patience covers that too. */
const whole = async (ask: typeof fetch, url: URL, init: RequestInit, patience: number): Promise<Response> => {
  try {
    const answer = await ask(url, { ...init, signal: AbortSignal.timeout(patience) })
    const body = await bodyOf(answer)
    const { status, statusText, headers } = answer
    return new Response(body === '' ? null : body, { status, statusText, headers })
  } catch (error) {
    throw new ServerTrouble(problemOf(error))
  }
}

const bodyOf = async ({ body }: Response): Promise<string> => {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value)
    size += part.value.length
    if (size > LARGEST_ANSWER) throw new ServerTrouble('server_trouble')
  }
  return Buffer.concat(parts).toString('utf8')
}

/** What an error on the way means; the platform hides the reason in its `cause`. */
const problemOf = (error: unknown): ServerProblem => {
  if (error instanceof ServerTrouble) return error.problem
  if (!(error instanceof Error)) return 'no_answer'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'too_slow'
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return CERTIFICATE.test(code) ? 'certificate' : 'no_answer'
}
