import type {
  Answered,
  CalendarServer,
  Secrets,
  ServerAccount,
  ServerProblem,
} from '../../shared/calendar/calendar-server'
import type { KnownObject, PublishedTo } from '../../shared/calendar/calendar-state'
import type { ServerView } from '../../shared/calendar/calendar-view'
import type { WantedObject } from '../../shared/calendar/published-objects'
import type { Instant } from '../../shared/evening/instant'
import type { Clock } from '../../shared/ports'
import { mayPass, pauseAfter, SHORTEST_PAUSE } from './back-off'
import { checkAddress } from './server-address'
import { syncRun } from './sync-run'

/** What publishing stands on. */
export interface PublisherPorts {
  readonly clock: Pick<Clock, 'now' | 'after'>
  readonly server: CalendarServer
  readonly secrets: Secrets
  kept(): PublishedTo | null
  keep(server: PublishedTo | null): void
  /** Everything the calendar should hold now. */
  wanted(): readonly WantedObject[]
  /** The part of the address that is this household's own. */
  folder(): string
  /** What the calendar is called. */
  name(): string
  /** Called when what {@link Publisher.view} shows has changed. */
  tell(): void
}

/** Publishes the routine to a calendar server, once the user has set it up. */
export interface Publisher {
  view(): ServerView | null
  /** Signs in, and makes a calendar of its own there. */
  connect(typed: ServerAccount): Promise<Answered<void>>
  disconnect(): void
  /** Syncs now; with `takeOver` also over what others changed. */
  syncNow(takeOver: boolean): void
  /** Something about the plan has changed: syncs soon, when that makes a difference. */
  planChanged(): void
  /** The account, for reading its calendars; null while signed out. */
  account(): ServerAccount | null
}

interface Standing {
  readonly phase: ServerView['phase']
  readonly progress: ServerView['progress']
  readonly problem: ServerProblem | null
  readonly retryAt: Instant | null
  readonly leftAlone: number
}

const RESTING: Standing = { phase: 'resting', progress: null, problem: null, retryAt: null, leftAlone: 0 }

/** Changes come in flocks; milliseconds to wait for the last of them (design choice). */
const SETTLING = 3_000

/** Builds the publisher. Nothing is asked of any server before somebody connected one. */
export const calendarPublisher = (ports: PublisherPorts): Publisher => {
  const { clock, server, secrets } = ports
  let sessionPassword: string | null = null
  let standing = RESTING
  let failures = 0
  let lastTry: Instant | null = null
  let callOff: (() => void) | null = null
  /** Counts connections, so that an answer to an earlier one changes nothing. */
  let connection = 0
  let isSyncing = false
  let isWantedAgain = false

  const stand = (next: Partial<Standing>): void => {
    standing = { ...standing, ...next }
    ports.tell()
  }
  const account = (): ServerAccount | null => {
    const kept = ports.kept()
    const password = sessionPassword ?? (kept?.password ? secrets.open(kept.password) : null)
    return kept && password !== null ? { address: kept.address, user: kept.user, password } : null
  }
  const schedule = (milliseconds: number, takeOver = false): void => {
    callOff?.()
    callOff = clock.after(milliseconds, () => {
      callOff = null
      void sync(takeOver)
    })
  }
  const failed = (problem: ServerProblem, takeOver: boolean): void => {
    failures += 1
    if (!mayPass(problem)) return stand({ phase: 'stopped', progress: null, problem, retryAt: null })
    const pause = pauseAfter(failures)
    schedule(pause, takeOver)
    stand({ phase: 'waiting', progress: null, problem, retryAt: clock.now() + pause })
  }

  const sync = async (takeOver: boolean): Promise<void> => {
    const kept = ports.kept()
    if (!kept) return
    const asked = account()
    if (!asked) return failed('signed_out', takeOver)
    if (isSyncing) {
      isWantedAgain = true
      return
    }
    const wanted = ports.wanted()
    isSyncing = true
    isWantedAgain = false
    lastTry = clock.now()
    const mine = connection
    const isCalledOff = (): boolean => mine !== connection
    stand({ phase: 'syncing', problem: null, retryAt: null, progress: null })
    const run = (known: readonly KnownObject[]) =>
      syncRun({
        server,
        account: asked,
        calendarUrl: kept.calendarUrl,
        wanted,
        known,
        takeOver,
        isCalledOff,
        onProgress: (done, total) => {
          if (!isCalledOff()) stand({ progress: { done, total } })
        },
      })
    let result = await run(kept.objects)
    if (result.problem === 'gone' && takeOver && !isCalledOff()) {
      const made = await server.make(asked, kept.calendarUrl, ports.name())
      result = made.answered ? await run([]) : { ...result, problem: made.problem }
    }
    isSyncing = false
    if (isCalledOff()) return isWantedAgain ? schedule(0) : undefined
    const { known, leftAlone, problem } = result
    const syncedAt = problem ? kept.syncedAt : clock.now()
    ports.keep({ ...kept, objects: known, syncedAt })
    if (problem) return failed(problem, takeOver)
    failures = 0
    stand({ ...RESTING, leftAlone })
    if (isWantedAgain) schedule(SHORTEST_PAUSE)
  }

  /** Whether the server may hold something else than what is wanted, as far as Evenfall knows. */
  const isBehind = (objects: readonly KnownObject[]): boolean => {
    const known = new Map(objects.map(({ uid, hash }) => [uid, hash]))
    return ports
      .wanted()
      .some(({ uid, hash, cancelled }) => (cancelled ? known.has(uid) : known.get(uid) !== hash))
  }

  return {
    account,
    view: () => {
      const kept = ports.kept()
      if (!kept) return null
      const { address, user, password, syncedAt, objects } = kept
      return { address, user, remembered: password !== null, syncedAt, events: objects.length, ...standing }
    },
    connect: async (typed) => {
      const checked = checkAddress(typed.address)
      if (!checked.usable) return { answered: false, problem: checked.problem }
      const asked = { ...typed, address: checked.address }
      const home = await server.find(asked)
      if (!home.answered) return home
      const calendarUrl = new URL(`${ports.folder()}/`, home.value.url).href
      // Made before, and still there.
      const there = await server.versions(asked, calendarUrl)
      if (!there.answered) {
        const made = await server.make(asked, calendarUrl, ports.name())
        if (!made.answered) return made
      }
      const before = ports.kept()
      const objects = before?.calendarUrl === calendarUrl ? before.objects : []
      connection += 1
      sessionPassword = asked.password
      failures = 0
      const { address, user } = asked
      ports.keep({
        address,
        user,
        password: secrets.seal(asked.password),
        calendarUrl,
        objects,
        syncedAt: null,
      })
      standing = RESTING
      schedule(0)
      ports.tell()
      return { answered: true, value: undefined }
    },
    disconnect: () => {
      connection += 1
      callOff?.()
      callOff = null
      sessionPassword = null
      standing = RESTING
      ports.keep(null)
      ports.tell()
    },
    syncNow: (takeOver) => {
      failures = 0
      schedule(0, takeOver)
    },
    planChanged: () => {
      const kept = ports.kept()
      // While it waits for a server or for the user, the plan of that moment will do.
      if (!kept || standing.phase === 'waiting' || standing.phase === 'stopped') return
      if (isSyncing) {
        isWantedAgain = true
        return
      }
      const soonest = lastTry === null ? 0 : lastTry + SHORTEST_PAUSE - clock.now()
      callOff?.()
      callOff = clock.after(Math.max(SETTLING, Math.min(soonest, SHORTEST_PAUSE)), () => {
        callOff = null
        const now = ports.kept()
        if (now && (account() === null || isBehind(now.objects))) void sync(false)
      })
    },
  }
}
