import { THEMES, type Theme } from '../shared/appearance/theme'

/** The scheme of our own pages. Standard and secure, so that they have an origin and module scripts load. */
export const APP_SCHEME = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
}

const HOST = 'evenfall'

/** The page the window opens with. */
export const START_PAGE = `app://${HOST}/index.html`

/** The page the window opens with, its first frame already in these colours. */
export const startPage = (theme: Theme): string => (theme === 'ember' ? START_PAGE : `${START_PAGE}?${theme}`)

/** Whether an address is that of the page the window opens with. */
export const isStartPage = (url: string): boolean => url.split('?')[0] === START_PAGE

/** The start page as it is served: in the colours its address asks for, before any script runs. */
export const inItsColours = (page: string, url: string): string => {
  const theme = THEMES.find((one) => url === startPage(one))
  return theme ? page.replace('data-theme="ember"', `data-theme="${theme}"`) : page
}

/** The page of the small window that answers one step. */
export const ANSWER_PAGE = `app://${HOST}/answer.html`

/** The page that plays one sound. */
export const SOUND_PAGE = `app://${HOST}/sound.html`

/** What a request is answered with: a file below the renderer's folder, or nothing but a status. */
export interface Answer {
  readonly status: 200 | 400 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  /** Its parts below the folder; null for an empty answer. */
  readonly file: readonly string[] | null
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
  wav: 'audio/wav',
  txt: 'text/plain; charset=utf-8',
}

/** The policy of every answer. `styleHashes` are the built page's inline styles, such as `sha256-…`. */
export const contentPolicy = (styleHashes: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')

/** The style hashes in what the build wrote beside the page; none where it can't be read. */
export const styleHashesIn = (raw: unknown): readonly string[] => {
  if (typeof raw !== 'object' || raw === null || !('styleHashes' in raw)) return []
  if (!Array.isArray(raw.styleHashes)) return []
  return raw.styleHashes.filter(
    (hash): hash is string => typeof hash === 'string' && /^sha256-[A-Za-z0-9+/]+=*$/.test(hash),
  )
}

/** Decides what a request gets, without looking at the disk. No answer ever names a file outside the folder. */
export const answerTo = (method: string, url: string, policy: string): Answer => {
  const without = (status: 400 | 404 | 405): Answer => ({ status, headers: headersOf(policy), file: null })
  if (method !== 'GET') return without(405)
  const path = pathOf(url)
  if (path === undefined) return without(400)
  const parts = path.split('/').slice(1)
  const type = TYPES[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? '']
  // One plain name after the other: no dots in front, no slash, backslash or NUL that decoding brought in.
  if (!type || !parts.every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part))) return without(404)
  return { status: 200, headers: { ...headersOf(policy), 'Content-Type': type }, file: parts }
}

/** The empty answer for a file that turned out not to be there. */
export const notFound = (policy: string): Answer => ({ status: 404, headers: headersOf(policy), file: null })

/** Whether an address is one of our own pages. */
export const isOurPage = (url: string): boolean => {
  const parsed = parseUrl(url)
  return parsed?.protocol === 'app:' && parsed.host === HOST
}

const headersOf = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
})

const pathOf = (url: string): string | undefined => {
  if (!isOurPage(url)) return undefined
  try {
    return decodeURIComponent(parseUrl(url)?.pathname ?? '')
  } catch {
    return undefined
  }
}

const parseUrl = (url: string): URL | undefined => {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}
