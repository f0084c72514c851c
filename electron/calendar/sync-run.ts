import type { CalendarServer, ServerAccount, ServerProblem } from '../../shared/calendar/calendar-server'
import type { KnownObject } from '../../shared/calendar/calendar-state'
import type { WantedObject } from '../../shared/calendar/published-objects'
import { markOfText, nameOfObject } from '../../shared/calendar/published-objects'
import type { SyncStep } from '../../shared/calendar/sync-plan'
import { syncPlan, whoseIs } from '../../shared/calendar/sync-plan'

/** What one sync works on. */
export interface SyncRequest {
  readonly server: CalendarServer
  readonly account: ServerAccount
  readonly calendarUrl: string
  readonly wanted: readonly WantedObject[]
  readonly known: readonly KnownObject[]
  readonly takeOver: boolean
  onProgress(done: number, total: number): void
  /** Whether the user has called it off meanwhile. */
  isCalledOff(): boolean
}

/** How far a sync came. What is known is right even when it stopped half-way. */
export interface SyncResult {
  readonly known: readonly KnownObject[]
  readonly leftAlone: number
  /** Null when everything was done. */
  readonly problem: ServerProblem | null
}

/** Brings a server's calendar up to date, one object after the other. */
export const syncRun = async (request: SyncRequest): Promise<SyncResult> => {
  const { server, account, calendarUrl, known: before, isCalledOff } = request
  const versions = await server.versions(account, calendarUrl)
  if (!versions.answered) return { known: before, leftAlone: 0, problem: versions.problem }
  const plan = syncPlan({ ...request, onServer: versions.value })
  const known = new Map(plan.known.map((one) => [one.uid, one]))
  const knownBefore = new Map(before.map((one) => [one.uid, one]))
  const leftAlone = new Set(plan.leftAlone)
  const urlOf = (uid: string): string => `${calendarUrl}${nameOfObject(uid)}`

  const write = async (wanted: WantedObject, etag: string | null): Promise<ServerProblem | null> => {
    const written = await server.write(account, urlOf(wanted.uid), wanted.text, etag)
    if (written.answered) {
      known.set(wanted.uid, knownOf(wanted, written.value))
      return null
    }
    if (written.problem !== 'conflict' && written.problem !== 'gone') return written.problem
    return leave(wanted, etag ?? '')
  }
  const leave = (wanted: WantedObject, etag: string): null => {
    leftAlone.add(wanted.uid)
    // Known by no version of ours, so that only the user can have it written over.
    known.set(wanted.uid, { ...(knownBefore.get(wanted.uid) ?? knownOf(wanted, '')), leftAlone: etag })
    return null
  }
  const remove = async (uid: string, etag: string): Promise<ServerProblem | null> => {
    const removed = await server.remove(account, urlOf(uid), etag)
    return removed.answered || removed.problem === 'conflict' ? null : removed.problem
  }
  const look = async (wanted: WantedObject, etag: string): Promise<ServerProblem | null> => {
    const found = await server.read(account, urlOf(wanted.uid))
    if (!found.answered && found.problem !== 'gone') return found.problem
    const mark = found.answered ? markOfText(found.value.text) : undefined
    const whose = whoseIs(mark, wanted, knownBefore.get(wanted.uid))
    if (!whose.ours || !found.answered) return leave(wanted, etag)
    const version = found.value.etag === '' ? etag : found.value.etag
    if (wanted.cancelled) return await remove(wanted.uid, version)
    if (!whose.upToDate) return await write(wanted, version)
    known.set(wanted.uid, knownOf(wanted, version))
    return null
  }
  const take = async (step: SyncStep): Promise<ServerProblem | null> => {
    if (step.step === 'create') return await write(step.wanted, null)
    if (step.step === 'update') return await write(step.wanted, step.etag)
    if (step.step === 'look') return await look(step.wanted, step.etag)
    return await remove(step.uid, step.etag)
  }

  for (const [done, step] of plan.steps.entries()) {
    request.onProgress(done, plan.steps.length)
    const problem = await take(step)
    if (isCalledOff()) break
    if (problem) {
      const undone = plan.steps.slice(done).flatMap((one) => {
        const uid = one.step === 'remove' ? one.uid : one.wanted.uid
        return knownBefore.get(uid) ?? []
      })
      return { known: [...known.values(), ...undone], leftAlone: leftAlone.size, problem }
    }
  }
  return { known: [...known.values()], leftAlone: leftAlone.size, problem: null }
}

const knownOf = ({ uid, hash, mark }: WantedObject, etag: string): KnownObject => ({ uid, etag, hash, mark })
