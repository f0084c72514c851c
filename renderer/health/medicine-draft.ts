import type { ListedMedicine } from '../../shared/document/health-document'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { WallTime } from '../../shared/evening/wall-time'
import type { MedicineId } from '../../shared/planner/medicine-spacing'

/** A medicine as a request carries it. */
export type MedicineTold = Omit<ListedMedicine, 'addedAt'>

/** A medicine of the list as a request carries it. */
export const toldOf = (listed: ListedMedicine): MedicineTold => {
  const { addedAt: _, ...told } = listed
  return told
}

/** A medicine while it is filled in: times may still be missing, and hours are text. */
export interface MedicineDraft {
  readonly id: string
  readonly medicine: MedicineId
  readonly times: readonly (WallTime | null)[]
  readonly course: boolean
  readonly from: EveningDate | null
  readonly to: EveningDate | null
  readonly pause: boolean
  readonly told: boolean
  readonly after: string
  readonly before: string
}

/** What the form shows first; a course begins with this evening's date. */
export const draftOfMedicine = (
  one: MedicineTold | undefined,
  id: string,
  today: EveningDate,
): MedicineDraft => ({
  id: one?.id ?? id,
  medicine: one?.medicine ?? 'other_oral_medicine',
  times: one ? one.times : [null],
  course: one !== undefined && (one.from !== null || one.to !== null),
  from: one?.from ?? today,
  to: one?.to ?? today,
  pause: one?.pause ?? false,
  told: one !== undefined && one.pharmacist !== null,
  after: String(one?.pharmacist?.medicineThenMagnesium ?? ''),
  before: String(one?.pharmacist?.magnesiumThenMedicine ?? ''),
})

/** What is wrong with a draft, by the field it stands beside. */
export type MedicineProblem =
  | { readonly field: 'times'; readonly problem: 'no_times' | 'incomplete' }
  | { readonly field: 'to'; readonly problem: 'last_before_first' | 'incomplete' }
  | { readonly field: 'after' | 'before'; readonly problem: 'wrong_hours' }

const hoursFrom = (typed: string): number | undefined =>
  /^\d{1,2}$/.test(typed.trim()) && Number(typed.trim()) <= 24 ? Number(typed.trim()) : undefined

/** The medicine a draft describes, or the first thing that is wrong with it. */
export const medicineFrom = (
  draft: MedicineDraft,
): { readonly medicine: MedicineTold } | { readonly problem: MedicineProblem } => {
  const { id, medicine, pause, course, told } = draft
  const times = draft.times.flatMap((time) => time ?? [])
  if (draft.times.length === 0) return { problem: { field: 'times', problem: 'no_times' } }
  if (times.length < draft.times.length) return { problem: { field: 'times', problem: 'incomplete' } }
  if (course && (draft.from === null || draft.to === null))
    return { problem: { field: 'to', problem: 'incomplete' } }
  if (course && draft.from !== null && draft.to !== null && draft.to < draft.from)
    return { problem: { field: 'to', problem: 'last_before_first' } }
  const medicineThenMagnesium = hoursFrom(draft.after)
  const magnesiumThenMedicine = hoursFrom(draft.before)
  if (told && medicineThenMagnesium === undefined)
    return { problem: { field: 'after', problem: 'wrong_hours' } }
  if (told && magnesiumThenMedicine === undefined)
    return { problem: { field: 'before', problem: 'wrong_hours' } }
  return {
    medicine: {
      id,
      medicine,
      times: [...new Set(times)].sort((one, other) => (one < other ? -1 : 1)),
      from: course ? draft.from : null,
      to: course ? draft.to : null,
      pharmacist:
        told && medicineThenMagnesium !== undefined && magnesiumThenMedicine !== undefined
          ? { medicineThenMagnesium, magnesiumThenMedicine }
          : null,
      pause,
    },
  }
}
