import * as z from 'zod'
import type { MedicineId } from '../planner/medicine-spacing'
import { MEDICINES } from '../planner/medicine-spacing'
import { QUESTIONS } from '../safety/questions'
import type { DocumentKind } from './opened'
import { instant, wallTime } from './parts'

const schema = z.object({
  version: z.literal(1),
  answers: z.partialRecord(z.enum(QUESTIONS), z.enum(['yes', 'no', 'unknown'])),
  answeredAt: instant.nullable(),
  medicines: z.array(
    z.strictObject({
      id: z.uuid(),
      medicine: z.enum(MEDICINES as readonly [MedicineId, ...MedicineId[]]),
      times: z.array(wallTime),
    }),
  ),
})

/** Health answers and medicines: kept apart so that they can be deleted on their own. */
export type HealthDocument = z.infer<typeof schema>

/** `health.json`. */
export const healthKind: DocumentKind<HealthDocument> = {
  version: 1,
  schema,
  migrations: {},
  blank: () => ({ version: 1, answers: {}, answeredAt: null, medicines: [] }),
}
