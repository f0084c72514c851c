import type {
  Answered,
  CalendarServer,
  ServerAccount,
  ServerHome,
  ServerProblem,
} from '../../../shared/calendar/calendar-server'
import type { Asking } from './careful-fetch'
import { carefulFetch, ServerTrouble } from './careful-fetch'

type Tsdav = typeof import('tsdav')

/** How long a server may take, in milliseconds (design choice). */
const PATIENCE = 30_000

/** Calendar servers over CalDAV. The protocol's library is loaded when the first one is asked, not before. */
export const caldavServer = (asking: Partial<Asking> = {}): CalendarServer => {
  const { fetch: ask = fetch, patience = PATIENCE } = asking
  const carefully = (account: ServerAccount) => ({
    fetch: carefulFetch(account.address, { fetch: ask, patience }),
    headers: { authorization: authorization(account) },
  })

  return {
    find: (account) => answered((tsdav) => homeOf(tsdav, account, carefully(account))),
    make: (account, url, name) =>
      answered(async (tsdav) => {
        const [answer] = await tsdav.makeCalendar({
          url,
          props: {
            'd:displayname': name,
            'c:supported-calendar-component-set': { 'c:comp': { _attributes: { name: 'VEVENT' } } },
          },
          ...carefully(account),
        })
        if (answer) check(answer.status)
      }),
    versions: (account, calendarUrl) =>
      answered(async (tsdav) => {
        const answers = await tsdav.propfind({
          url: calendarUrl,
          props: { 'd:getetag': {} },
          depth: '1',
          ...carefully(account),
        })
        return new Map(
          answers.flatMap(({ href, status, props }) => {
            check(status)
            const name = decodeURIComponent(href?.split('/').at(-1) ?? '')
            return name === '' || props?.getetag === undefined ? [] : [[name, String(props.getetag)]]
          }),
        )
      }),
    read: (account, url) => answered(() => readObject(account, url)),
    write: (account, url, text, etag) =>
      answered(async (tsdav) => {
        const { fetch: careful, headers } = carefully(account)
        const to = { url, data: text, fetch: careful }
        const sent = { ...headers, 'content-type': 'text/calendar; charset=utf-8' }
        const answer = await (etag === null
          ? tsdav.createObject({ ...to, headers: { ...sent, 'if-none-match': '*' } })
          : tsdav.updateObject({ ...to, etag, headers: sent }))
        check(answer.status)
        // Some servers only tell the name of the new version to those who read it.
        return answer.headers.get('etag') ?? (await readObject(account, url)).etag
      }),
    remove: (account, url, etag) =>
      answered(async (tsdav) => {
        const { status } = await tsdav.deleteObject({ url, etag, ...carefully(account) })
        if (status !== 404 && status !== 410) check(status)
      }),
    objectsBetween: (account, calendarUrl, from, to) =>
      answered(async (tsdav) => {
        const objects = await tsdav.fetchCalendarObjects({
          calendar: { url: calendarUrl },
          timeRange: { start: new Date(from).toISOString(), end: new Date(to).toISOString() },
          urlFilter: () => true,
          ...carefully(account),
        })
        return objects.flatMap(({ data }) => (typeof data === 'string' ? [data] : []))
      }),
  }

  async function readObject(account: ServerAccount, url: string): Promise<{ text: string; etag: string }> {
    const { fetch: careful, headers } = carefully(account)
    const answer = await careful(url, { headers })
    check(answer.status)
    return { text: await answer.text(), etag: answer.headers.get('etag') ?? '' }
  }
}

const homeOf = async (
  { createAccount, propfind }: Tsdav,
  account: ServerAccount,
  asking: { readonly fetch: typeof fetch; readonly headers: Record<string, string> },
): Promise<ServerHome> => {
  const troubles: ServerProblem[] = []
  // The library goes on after an answer it does not like, and forgets what was wrong.
  const remembering: typeof fetch = async (...asked) => {
    try {
      const answer = await asking.fetch(...asked)
      if (answer.status >= 400 && answer.status !== 404) troubles.push(problemOfStatus(answer.status))
      return answer
    } catch (error) {
      if (error instanceof ServerTrouble) troubles.push(error.problem)
      throw error
    }
  }
  try {
    const { rootUrl = account.address, homeUrl } = await createAccount({
      account: { serverUrl: account.address, accountType: 'caldav' },
      ...asking,
      fetch: remembering,
    })
    if (homeUrl === undefined) throw new ServerTrouble('no_calendars')
    const found = await propfind({
      url: homeUrl,
      props: { 'd:displayname': {}, 'd:resourcetype': {} },
      depth: '1',
      ...asking,
      fetch: remembering,
    })
    const calendars = found.flatMap(({ href, props }) => {
      if (href === undefined || !isCalendar(props?.resourcetype)) return []
      const url = new URL(href, rootUrl).href
      return [{ url, name: nameOf(props?.displayname) ?? url }]
    })
    return { url: homeUrl.endsWith('/') ? homeUrl : `${homeUrl}/`, calendars }
  } catch {
    const [worst = 'no_calendars'] = WORST_FIRST.filter((problem) => troubles.includes(problem))
    throw new ServerTrouble(worst)
  }
}

const WORST_FIRST: readonly ServerProblem[] = [
  'wrong_password',
  'certificate',
  'not_secure',
  'too_slow',
  'no_answer',
  'server_trouble',
]

const isCalendar = (type: unknown): boolean => typeof type === 'object' && type !== null && 'calendar' in type

const nameOf = (name: unknown): string | undefined => {
  if (typeof name === 'object' && name !== null && '_cdata' in name) return nameOf(name['_cdata'])
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}

const authorization = ({ user, password }: ServerAccount): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

const check = (status: number): void => {
  if (status >= 400) throw new ServerTrouble(problemOfStatus(status))
}

const problemOfStatus = (status: number): ServerProblem => {
  if (status === 401) return 'wrong_password'
  if (status === 403 || status === 507) return 'may_not_write'
  if (status === 404 || status === 410) return 'gone'
  return status === 412 ? 'conflict' : 'server_trouble'
}

/** Loads the library and asks; troubles become answers. */
const answered = async <Value>(ask: (tsdav: Tsdav) => Promise<Value>): Promise<Answered<Value>> => {
  try {
    return { answered: true, value: await ask(await import('tsdav')) }
  } catch (error) {
    return { answered: false, problem: error instanceof ServerTrouble ? error.problem : 'server_trouble' }
  }
}
