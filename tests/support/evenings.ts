import type { EveningDate } from '../../shared/evening/evening-date'
import { addEvenings, parseEveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import type { WallTime } from '../../shared/evening/wall-time'
import { parseWallTime, resolveInEvening, wallClockAt } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import { parseZone } from '../../shared/evening/zone'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { BusyTime, CaffeineWish, EveningWish, SettledStep } from '../../shared/planner/evening-wish'
import { eveningWishOf } from '../../shared/planner/evening-wish-of'
import type { MedicineId } from '../../shared/planner/medicine-spacing'
import type { ChangeOfEvening } from '../../shared/routine/evening-change'
import type { Step, StepId } from '../../shared/routine/step'

const sure = <T>(value: T | undefined, text: string): T => {
  if (value === undefined) throw new Error(`not what this test means: ${text}`)
  return value
}

export const date = (text: string): EveningDate => sure(parseEveningDate(text), text)
export const time = (text: string): WallTime => sure(parseWallTime(text), text)
const zones = new Map<string, Zone>()
export const zoneOf = (text: string): Zone => {
  const zone = zones.get(text) ?? sure(parseZone(text), text)
  zones.set(text, zone)
  return zone
}

/** An evening in the words of a test; everything left out is the reference evening: bed 23:00 in Amsterdam. */
export interface EveningInWords {
  readonly evening?: string
  readonly zone?: string
  readonly bed?: string
  readonly wake?: string
  /** Nothing but these steps. */
  readonly only?: readonly StepId[]
  readonly without?: readonly StepId[]
  readonly also?: readonly StepId[]
  readonly own?: readonly Step[]
  /** Such as `20:00-21:30`. */
  readonly busy?: readonly string[]
  readonly medicines?: Partial<Record<MedicineId, readonly string[]>>
  readonly caffeine?: Partial<CaffeineWish>
  readonly bathMinutes?: readonly number[]
  readonly dinner?: string
  readonly lunch?: string
  /** Whether a second portion of magnesium goes with dinner. */
  readonly split?: boolean
  readonly change?: ChangeOfEvening
  readonly homeAt?: string
  /** Steps that happened, such as `{ warm_bath: '21:00-21:15' }`. */
  readonly settled?: Partial<Record<StepId, string>>
  readonly now?: string
}

/** A wall time of an evening as an instant: before noon it is the next morning. */
export const at = (
  text: string,
  { evening = '2026-11-22', zone = 'Europe/Amsterdam' }: EveningInWords = {},
): Instant => resolveInEvening(date(evening), time(text), zoneOf(zone)).instant

const stretch = (text: string, words: EveningInWords): { start: Instant; end: Instant } => {
  const [start = '', end = ''] = text.split('-')
  const from = at(start, words)
  const to = at(end, words)
  const next = addEvenings(date(words.evening ?? '2026-11-22'), 1)
  return { start: from, end: to > from ? to : at(end, { ...words, evening: next }) }
}

/** Builds the wish for an evening told in words. */
export const evening = (words: EveningInWords = {}): EveningWish => {
  const steps: Partial<Record<StepId, boolean>> = {}
  for (const step of words.without ?? []) steps[step] = false
  for (const step of words.also ?? []) steps[step] = true
  const wish = eveningWishOf({
    routine: { steps },
    night: { bed: time(words.bed ?? '23:00'), wake: time(words.wake ?? '07:00') },
    evening: date(words.evening ?? '2026-11-22'),
    zone: zoneOf(words.zone ?? 'Europe/Amsterdam'),
    caffeine: { milligrams: 107, mode: 'standard', twoOClockRule: true, ...words.caffeine },
    commitments: (words.busy ?? []).map((label): BusyTime => ({ label, ...stretch(label, words) })),
    medicines: Object.entries(words.medicines ?? {}).map(([medicine, times]) => ({
      medicine: medicine as MedicineId,
      times: times.map(time),
    })),
    magnesium: true,
    ...(words.bathMinutes ? { bathMinutes: words.bathMinutes } : {}),
    settled: Object.entries(words.settled ?? {}).map(
      ([id, text]): SettledStep => ({ id: id as StepId, ...stretch(text ?? '', words), takesTime: true }),
    ),
    meals: {
      ...(words.dinner ? { dinner: time(words.dinner) } : {}),
      ...(words.lunch ? { lunch: time(words.lunch) } : {}),
    },
    splitDose: words.split === true,
    change: words.change ?? {},
    ...(words.homeAt ? { homeAt: at(words.homeAt, words) } : {}),
    ...(words.now ? { now: at(words.now, words) } : {}),
  })
  const { only } = words
  const all = [...wish.steps, ...(words.own ?? [])]
  return { ...wish, steps: only ? all.filter(({ id }) => only.includes(id)) : all }
}

/** A `do` step of the user's own: it lies within `from`-`to` minutes before bed and takes `minutes`. */
export const ownStep = (
  name: string,
  {
    from,
    to,
    usual = from,
    minutes,
  }: { from: number; to: number; usual?: number; minutes: number | readonly number[] },
): Step => ({
  id: `own_${name}`,
  kind: 'do',
  preferred: { earliestStart: from, latestStart: to },
  accepted: { earliestStart: from, latestStart: to },
  usualMinutesBeforeBed: usual,
  durations: typeof minutes === 'number' ? [minutes] : minutes,
})

/** A plan as a person reads it off the wall: `22:15`, `21:30-21:45` for what takes time, `left out`. */
export const shown = ({
  steps,
  zone,
}: Pick<EveningPlan, 'steps' | 'zone'>): Partial<Record<StepId, string>> => {
  const clock = (instant: Instant): string => wallClockAt(instant, zone).time
  return Object.fromEntries(
    steps.map(({ id, start, end }) => {
      if (start === null || end === null) return [id, 'left out']
      return [id, start === end ? clock(start) : `${clock(start)}-${clock(end)}`]
    }),
  )
}
