import type { KnownObject } from './calendar-state'
import type { WantedObject } from './published-objects'
import { nameOfObject } from './published-objects'

/** What a server holds: the name of each version, by file name. */
export type OnServer = ReadonlyMap<string, string>

/** One thing to do at a server. */
export type SyncStep =
  | { readonly step: 'create'; readonly wanted: WantedObject }
  /** Only if the server still holds the version `etag`. */
  | { readonly step: 'update'; readonly wanted: WantedObject; readonly etag: string }
  | { readonly step: 'remove'; readonly uid: string; readonly etag: string }
  /** Somebody wrote the version `etag`: see whether anything a person sees has changed. */
  | { readonly step: 'look'; readonly wanted: WantedObject; readonly etag: string }

/** What there is to do, and what is known already. */
export interface SyncPlan {
  readonly steps: readonly SyncStep[]
  /** As good as before: nothing to do about them. */
  readonly known: readonly KnownObject[]
  /** UIDs of events somebody else changed or removed, which stay as they are. */
  readonly leftAlone: readonly string[]
}

/** What a sync is decided on. */
export interface SyncQuestion {
  readonly wanted: readonly WantedObject[]
  readonly known: readonly KnownObject[]
  readonly onServer: OnServer
  /** Whether the user asked to write over what others changed. */
  readonly takeOver: boolean
}

/**
 * Decides what to write: only what changed, and never over a version Evenfall did not write. An event that is simply no
 * longer wanted (its evening is past) stays at the server; one that was called off is removed.
 */
export const syncPlan = ({ wanted, known, onServer, takeOver }: SyncQuestion): SyncPlan => {
  const knownBy = new Map(known.map((one) => [one.uid, one]))
  const steps: SyncStep[] = []
  const kept: KnownObject[] = []
  const leftAlone: string[] = []
  for (const one of wanted) {
    const before = knownBy.get(one.uid)
    const etag = onServer.get(nameOfObject(one.uid))
    if (one.cancelled) {
      if (!before || etag === undefined || before.leftAlone === etag) continue
      if (etag === before.etag) steps.push({ step: 'remove', uid: one.uid, etag })
      else steps.push({ step: 'look', wanted: one, etag })
      continue
    }
    if (etag === undefined) {
      if (!before || takeOver) steps.push({ step: 'create', wanted: one })
      else {
        kept.push(before)
        leftAlone.push(one.uid)
      }
    } else if (before?.etag === etag) {
      if (before.hash === one.hash) kept.push(before)
      else steps.push({ step: 'update', wanted: one, etag })
    } else if (takeOver) {
      steps.push({ step: 'update', wanted: one, etag })
    } else if (before?.leftAlone === etag) {
      kept.push(before)
      leftAlone.push(one.uid)
    } else {
      steps.push({ step: 'look', wanted: one, etag })
    }
  }
  return { steps, known: kept, leftAlone }
}

/** What was found by looking: still Evenfall's, as the server has it now; or somebody's, to be left alone. */
export type Looked = { readonly ours: true; readonly upToDate: boolean } | { readonly ours: false }

/** Decides whose an object is from the mark of what the server holds. */
export const whoseIs = (
  found: string | undefined,
  wanted: WantedObject,
  before: KnownObject | undefined,
): Looked => {
  if (found === wanted.mark) return { ours: true, upToDate: !before || before.hash === wanted.hash }
  return found !== undefined && found === before?.mark ? { ours: true, upToDate: false } : { ours: false }
}
