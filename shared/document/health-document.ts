import * as z from 'zod'
import type { MedicineId } from '../planner/medicine-spacing'
import { MEDICINES } from '../planner/medicine-spacing'
import { BATH_DEGREES, BATH_KINDS, BATH_LENGTHS, BATH_SALTS, USUAL_BATH } from '../safety/bath'
import type { Circumstance } from '../safety/circumstances'
import { ALL_CIRCUMSTANCES } from '../safety/circumstances'
import type { FormId } from '../safety/magnesium-forms'
import { FORMS } from '../safety/magnesium-forms'
import { REGIONS } from '../safety/magnesium-limit'
import { HEALTH_ANSWERS, QUESTIONS } from '../safety/questions'
import type { DocumentKind } from './opened'
import { eveningDate, instant, wallTime } from './parts'

const question = z.enum(QUESTIONS)
const hours = z.number().min(0).max(24)
const milligrams = z.number().int().min(1).max(2000)

/** Milligrams of magnesium a day from other products. */
const otherSources = z.number().int().min(0).max(2000).nullable()

/** What somebody tells about their health in one go. */
export const healthTold = z.strictObject({
  answers: z.partialRecord(question, z.enum(HEALTH_ANSWERS)),
  circumstances: z.array(z.enum(ALL_CIRCUMSTANCES as readonly [Circumstance, ...Circumstance[]])).max(20),
  doctorAgreed: z.array(question).max(QUESTIONS.length),
  otherSources,
})

/** What somebody tells about their health in one go. */
export type HealthTold = z.infer<typeof healthTold>

/** One medicine of the user's list, taken daily at these times; a course has dates, both ends included. */
export const listedMedicine = z.strictObject({
  id: z.uuid(),
  medicine: z.enum(MEDICINES as readonly [MedicineId, ...MedicineId[]]),
  times: z.array(wallTime).max(12),
  from: eveningDate.nullable().default(null),
  to: eveningDate.nullable().default(null),
  /** Hours the user's own pharmacist or doctor told, which is what the user ticked. */
  pharmacist: z
    .strictObject({ medicineThenMagnesium: hours, magnesiumThenMedicine: hours })
    .nullable()
    .default(null),
  /** Whether magnesium is left out on the days of this medicine. */
  pause: z.boolean().default(false),
  addedAt: instant.default(0),
})

/** One medicine of the user's list. */
export type ListedMedicine = z.infer<typeof listedMedicine>

/** What is in the user's jar: the form, and what one tablet holds in elemental milligrams. */
const magnesiumProduct = z.strictObject({
  form: z.enum(FORMS as readonly [FormId, ...FormId[]]),
  tabletMilligrams: milligrams,
})

/** Whose limit holds, what is in the jar, and whether glycine is told of. */
export const magnesiumWish = z.strictObject({
  region: z.enum(REGIONS),
  product: magnesiumProduct.nullable(),
  showGlycine: z.boolean(),
})

/** How warm and how long somebody likes to bathe, and with what in the water. */
export const bathWish = z.strictObject({
  kind: z.enum(BATH_KINDS),
  degrees: z.literal([...BATH_DEGREES]),
  minutes: z.literal([...BATH_LENGTHS]),
  salts: z.enum(BATH_SALTS),
  note: z.string().max(200),
})

/** The amount of magnesium a day that the user chose, and since when. */
const dose = z.strictObject({
  milligrams,
  since: instant,
  /** When magnesium was begun; looking back counts from here. */
  startedAt: instant,
  /** Whether the user asked for steps. */
  steps: z.boolean(),
  /** The amounts of the steps before, the last one last. */
  before: z.array(milligrams).max(20).readonly(),
  /** When complaints were last told of. */
  complaintAt: instant.nullable(),
})

const schema = z.object({
  version: z.literal(1),
  answers: healthTold.shape.answers,
  circumstances: healthTold.shape.circumstances.default([]),
  doctorAgreed: healthTold.shape.doctorAgreed.default([]),
  otherSources: otherSources.default(null),
  // Moments that can't be read count as never asked, so that the question comes again.
  answeredAt: z.partialRecord(question, instant).catch({}),
  region: z.enum(REGIONS).default('EU'),
  medicines: z.array(listedMedicine).max(50),
  product: magnesiumProduct.nullable().default(null),
  dose: dose.nullable().default(null),
  showGlycine: z.boolean().default(false),
  bath: bathWish.default(USUAL_BATH),
})

/** Health answers, medicines, magnesium and bath: kept apart so that they can be deleted on their own. */
export type HealthDocument = z.infer<typeof schema>

/** `health.json`. */
export const healthKind: DocumentKind<HealthDocument> = {
  version: 1,
  schema,
  migrations: {},
  blank: () => ({
    version: 1,
    answers: {},
    circumstances: [],
    doctorAgreed: [],
    otherSources: null,
    answeredAt: {},
    region: 'EU',
    medicines: [],
    product: null,
    dose: null,
    showGlycine: false,
    bath: USUAL_BATH,
  }),
}
