import type { EveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import type { WallTime } from '../../shared/evening/wall-time'
import { wallClockAt } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import { nightMoments } from '../../shared/insight/check-in-moments'
import type { Morning } from '../../shared/insight/morning'
import type { CheckIn } from '../../shared/log/log-event'

/** The sleep diary as typed. */
export interface CheckInDraft {
  readonly toBed: WallTime | null
  readonly woke: WallTime | null
  readonly up: WallTime | null
  readonly asleepAfter: string
  readonly awakenings: string
  readonly awake: string
  readonly note: string
}

/** The largest number each field takes. */
export const MOST = { asleepAfter: 720, awakenings: 50, awake: 720 } as const

/** A field with something wrong in it. */
export type CheckInProblem =
  | { readonly field: keyof typeof MOST; readonly problem: 'number' }
  | { readonly field: 'woke' | 'up'; readonly problem: 'order' | 'future' }

const wall = (at: Instant | null | undefined, zone: Zone): WallTime | null =>
  at === null || at === undefined ? null : wallClockAt(at, zone).time
const typed = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** What the diary starts from: what was told, and where nothing was, what the evening knows. */
export const checkInDraft = ({ told, toBedAt, upAt, zone }: Morning): CheckInDraft => {
  const checkIn = told?.checkIn ?? {}
  return {
    toBed: wall(checkIn.toBedAt ?? toBedAt, zone),
    woke: wall(checkIn.wokeAt ?? upAt, zone),
    up: wall(checkIn.upAt ?? upAt, zone),
    asleepAfter: typed(checkIn.asleepAfterMinutes),
    awakenings: typed(checkIn.awakenings),
    awake: typed(checkIn.awakeMinutes),
    note: checkIn.note ?? '',
  }
}

const number = (text: string): number | null => (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null)

/** The first thing that is wrong with a diary as typed; null when it can be saved. */
export const checkInProblem = (
  draft: CheckInDraft,
  { evening, zone }: { evening: EveningDate; zone: Zone },
  now: Instant,
): CheckInProblem | null => {
  for (const field of ['asleepAfter', 'awakenings', 'awake'] as const) {
    const value = number(draft[field])
    if (draft[field].trim() !== '' && (value === null || value > MOST[field])) {
      return { field, problem: 'number' }
    }
  }
  const { toBedAt, wokeAt, upAt } = nightMoments(evening, zone, draft)
  // A time before the one it follows lands a day later, far from the night.
  const from = toBedAt ?? wokeAt ?? 0
  const isFar = (at: Instant | undefined): boolean => at !== undefined && from > 0 && at - from > LONGEST
  if (isFar(wokeAt)) return { field: 'woke', problem: 'order' }
  if (isFar(upAt)) return { field: 'up', problem: 'order' }
  if (wokeAt !== undefined && wokeAt > now) return { field: 'woke', problem: 'future' }
  return upAt !== undefined && upAt > now ? { field: 'up', problem: 'future' } : null
}

/** No night is longer than this: eighteen hours. */
const LONGEST = 18 * 3_600_000

/** The check-in a diary without problems makes; fields left empty stay unknown. */
export const checkInOf = (
  draft: CheckInDraft,
  { evening, zone }: { evening: EveningDate; zone: Zone },
  rating: CheckIn['rating'],
): CheckIn => {
  const asleepAfterMinutes = number(draft.asleepAfter)
  const awakenings = number(draft.awakenings)
  const awakeMinutes = number(draft.awake)
  const note = draft.note.trim()
  return {
    ...nightMoments(evening, zone, draft),
    ...(asleepAfterMinutes === null ? {} : { asleepAfterMinutes }),
    ...(awakenings === null ? {} : { awakenings }),
    ...(awakeMinutes === null ? {} : { awakeMinutes }),
    ...(rating === undefined ? {} : { rating }),
    ...(note === '' ? {} : { note }),
  }
}
