import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { WallTime } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import type { Meals } from '../routine/meals'
import type { Step, StepId } from '../routine/step'
import type { MedicineId, Spacing } from './medicine-spacing'

/** How careful the caffeine limit is; the body clears it very differently from person to person. */
export type CaffeineMode = 'standard' | 'lenient' | 'cautious'

/** The last caffeinated drink the user would like, and how to count back from bed. */
export interface CaffeineWish {
  /** Milligrams of caffeine in that drink; under 5 mg there is no limit to keep. */
  readonly milligrams: number
  readonly mode: CaffeineMode
  /** Whether "nothing after 14:00" also holds, on evenings where 14:00 lies 6 to 12 hours before bed. */
  readonly twoOClockRule: boolean
}

/** The last coffee Evenfall counts with until the user says otherwise: 107 mg, and nothing after 14:00. */
export const USUAL_CAFFEINE: CaffeineWish = { milligrams: 107, mode: 'standard', twoOClockRule: true }

/** A commitment on the line of instants, kept under the words the user gave for its rule id. */
export interface BusyTime {
  /** Such as `20:00-21:30`. */
  readonly label: string
  readonly start: Instant
  readonly end: Instant
}

/** A medicine and the wall times it is taken at, every day or on the days of a course. */
export interface MedicineTimes {
  readonly medicine: MedicineId
  readonly times: readonly WallTime[]
  /** The first and the last date it is taken on. */
  readonly from?: EveningDate
  readonly to?: EveningDate
  /** The gap to keep instead of the usual one; null when magnesium is left out on these days. */
  readonly spacing?: Spacing | null
}

/** A step that happened or was answered: it stands where it is and is never planned again that evening. */
export interface SettledStep {
  readonly id: StepId
  readonly start: Instant
  readonly end: Instant
  /** Whether other steps keep out of its time; what was skipped leaves it free. */
  readonly takesTime: boolean
}

/** Everything the planner needs to know about one evening. */
export interface EveningWish {
  readonly evening: EveningDate
  readonly zone: Zone
  readonly bed: WallTime
  readonly wake: WallTime
  /** Switched-on steps; `do` steps in order of priority. Lights out is added when missing. */
  readonly steps: readonly Step[]
  readonly caffeine: CaffeineWish
  readonly commitments: readonly BusyTime[]
  readonly medicines: readonly MedicineTimes[]
  readonly meals: Meals
  readonly settled: readonly SettledStep[]
  /** When given, unsettled `do` steps start no earlier than this. */
  readonly now?: Instant
  /** When the user gets home; `do` steps start no earlier. */
  readonly homeAt?: Instant
}
