import type { SourceFile } from './source-tree'
import { firstCycle, importGraph } from './source-tree'

/** A rule somebody broke: where, and in which words to say so. */
export interface Broken {
  readonly file: string
  readonly rule: string
}

type Rule = (file: SourceFile) => readonly string[]

const room = (path: string): string => path.split('/')[0] ?? ''
const isOurs = (imported: string): boolean => /^(shared|electron|renderer|tests|scripts)\//.test(imported)

/** renderer -> shared <- electron: the window and the computer only meet in `shared`. */
const roomsStayApart: Rule = ({ path, imports }) => {
  const allowed = { shared: ['shared'], electron: ['electron', 'shared'], renderer: ['renderer', 'shared'] }[
    room(path)
  ]
  return imports
    .filter((imported) => isOurs(imported) && allowed && !allowed.includes(room(imported)))
    .map((imported) => `${room(path)} must not import ${imported}`)
}

const PURE_PACKAGES = /^(date-fns|@date-fns\/tz|zod|i18next|ical\.js)$/

/** `shared` is pure: a handful of packages without a clock, a disk, a window or Node. */
const sharedIsPure: Rule = ({ path, imports }) =>
  room(path) !== 'shared'
    ? []
    : imports
        .filter((imported) => !isOurs(imported) && !PURE_PACKAGES.test(imported))
        .map((imported) => `shared must not import ${imported}`)

const DOWNWARD = ['evening', 'routine', 'planner']

/** Inside `shared` the first domains know nothing of the later ones. */
const domainsLookDownward: Rule = ({ path, imports }) => {
  const [, domain = ''] = path.split('/')
  const level = DOWNWARD.indexOf(domain)
  if (room(path) !== 'shared' || level === -1) return []
  const below = DOWNWARD.slice(0, level + 1)
  return imports
    .filter((imported) => isOurs(imported) && !below.includes(imported.split('/')[1] ?? ''))
    .map((imported) => `shared/${domain} must not import ${imported}`)
}

const MAY_WIRE = /^electron\/(main|boot|cli)\.ts$|^electron\/cli\//

/** Adapters are chosen in one place. */
const onlyMainSeesAdapters: Rule = ({ path, imports }) =>
  room(path) !== 'electron' || path.startsWith('electron/adapters/') || MAY_WIRE.test(path)
    ? []
    : imports
        .filter((imported) => imported.startsWith('electron/adapters/'))
        .map(
          (imported) =>
            `only main.ts, boot.ts and the command line choose adapters, not ${path}: ${imported}`,
        )

const MAY_CALL_OUT = /^electron\/adapters\/calendar-server\//
const CALLS_OUT = /\bfetch\(|\bnet\.request\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/g
const NETWORK_PACKAGES = /^(tsdav|undici|node:(http|https|http2|tls|dgram))$/

/** What was told stays on the computer: nothing speaks to a network but the user's own calendar server's adapter. */
const nothingCallsOut: Rule = ({ path, imports, code }) =>
  room(path) === 'renderer' || MAY_CALL_OUT.test(path)
    ? []
    : [
        ...imports.filter((imported) => NETWORK_PACKAGES.test(imported)),
        ...[...code.matchAll(CALLS_OUT)].map(([found]) => found),
      ].map((found) => `a network outside the calendar server’s adapter: ${found}`)

/** Screens do not know each other. */
const SHARED_BY_SCREENS = ['ui', 'charts', 'forms', 'theme', 'format', 'print']
const screensStayApart: Rule = ({ path, imports }) => {
  const [, screen = '', ...rest] = path.split('/')
  if (room(path) !== 'renderer' || rest.length === 0) return []
  return imports
    .filter((imported) => imported.startsWith('renderer/') && imported.split('/').length > 2)
    .filter((imported) => ![screen, ...SHARED_BY_SCREENS].includes(imported.split('/')[1] ?? ''))
    .map((imported) => `${screen} must not import ${imported}`)
}

/** Only the bridge between the rooms and the shell itself know Electron; domain and use cases do not. */
const ELECTRON_FREE = /^electron\/(evening-service|reminder-loop|records-keeper|requests)\.ts$|^electron\/cli/
const useCasesAreElectronFree: Rule = ({ path, imports }) =>
  ELECTRON_FREE.test(path) && imports.includes('electron') ? [`${path} must not know Electron`] : []

const CLOCK_OR_TIMER =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\b(setTimeout|setInterval|setImmediate|requestIdleCallback)\(/g
const IMPURE_DATE_FNS =
  /\b(isToday|isTomorrow|isYesterday|isFuture|isPast|isThis\w+|startOfToday|endOfToday|startOfTomorrow|formatDistanceToNow\w*|constructNow)\b/g

/** Time is an argument: clocks and timers live in adapters. */
const timeIsAnArgument: Rule = ({ path, code }) =>
  path.startsWith('electron/adapters/')
    ? []
    : [...code.matchAll(CLOCK_OR_TIMER), ...code.matchAll(IMPURE_DATE_FNS)].map(
        ([found]) => `clock or timer outside an adapter: ${found}`,
      )

/** A date is derived from a moment in one place only. */
const MAY_DERIVE_DATES = /^shared\/evening\//
const oneEveningForAnInstant: Rule = ({ path, code }) =>
  MAY_DERIVE_DATES.test(path)
    ? []
    : [...code.matchAll(/toISOString\(\)\s*\.slice|\.getFullYear\(|\.getDate\(|\.getUTCDate\(/g)].map(
        ([found]) => `a date derived from a moment outside shared/evening: ${found}`,
      )

/** `any` is no type, and nothing is silenced. */
const nothingIsSilenced: Rule = ({ code }) =>
  [...code.matchAll(/:\s*any\b|\bas any\b|@ts-ignore|@ts-expect-error|@ts-nocheck/g)].map(
    ([found]) => `silenced type: ${found}`,
  )

const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|lib|services|misc)(\/|\.tsx?$)/
const namesSaySomething: Rule = ({ path }) =>
  FORBIDDEN_NAMES.test(path) ? ['the name says nothing: look for the noun'] : []

const RULES: readonly Rule[] = [
  roomsStayApart,
  sharedIsPure,
  domainsLookDownward,
  onlyMainSeesAdapters,
  nothingCallsOut,
  screensStayApart,
  useCasesAreElectronFree,
  timeIsAnArgument,
  oneEveningForAnInstant,
  nothingIsSilenced,
  namesSaySomething,
]

/** Every broken rule of a tree, cycles included. */
export const brokenRules = (files: readonly SourceFile[]): Broken[] => {
  const cycle = firstCycle(importGraph(files))
  return [
    ...files.flatMap((file) =>
      RULES.flatMap((rule) => rule(file)).map((rule) => ({ file: file.path, rule })),
    ),
    ...(cycle ? [{ file: cycle[0] ?? '', rule: `files import each other: ${cycle.join(' -> ')}` }] : []),
  ]
}
