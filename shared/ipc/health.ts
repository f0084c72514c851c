import * as z from 'zod'
import { bathWish, healthTold, listedMedicine, magnesiumWish } from '../document/health-document'
import { eveningDate } from '../document/parts'
import type { LedgerLine } from '../safety/spacing-ledger'
import { LOW_STOCK, MOST_TABLETS } from '../stock/stock-settings'
import type { StockView } from '../stock/stock-view'
import type { Carried, Recorded } from './answers'

/** Health answers, medicines, magnesium and its tablets, and the bath. */
export const HEALTH_REQUESTS = {
  /** Everything told about health in one go; it takes the place of what was told before. */
  answerHealth: healthTold,
  /** Deletes the health answers, the medicines, and what was set about magnesium and the bath. */
  forgetHealth: z.undefined(),
  /** The user's medicines, all of them. */
  setMedicines: z.strictObject({ medicines: z.array(listedMedicine.omit({ addedAt: true })).max(50) }),
  /** The distances between magnesium and medicines in the next seven evenings. */
  spacingLedger: z.undefined(),
  setMagnesium: magnesiumWish,
  /** The amount of magnesium a day, and whether steps are asked for; null for no amount. */
  chooseDose: z.strictObject({
    milligrams: z.number().int().min(1).max(2000).nullable(),
    steps: z.boolean(),
  }),
  /** Goes to the next amount, as it is offered. */
  takeDoseStep: z.strictObject({ milligrams: z.number().int() }),
  /** "Loose stools, nausea or cramps": goes back to the amount before, or stops. */
  tellComplaint: z.undefined(),
  setBath: bathWish,
  /** The tablets at home; null where there are none to speak of. */
  stock: z.undefined(),
  /** Tablets that came in, or a count of those that are there. */
  stocked: z.strictObject({
    change: z.enum(['refilled', 'counted']),
    tablets: z.number().int().min(0).max(MOST_TABLETS),
  }),
  /** For how few evenings they must last before it is said. */
  setLowStock: z.strictObject({ below: z.literal([...LOW_STOCK]) }),
  /** Puts the card about them away for this evening; null brings it back. */
  hideStock: z.strictObject({ evening: eveningDate.nullable() }),
} as const

/** What {@link HEALTH_REQUESTS} are answered with. */
export interface HealthReplies {
  answerHealth: Carried
  forgetHealth: Carried
  setMedicines: Carried
  spacingLedger: readonly LedgerLine[]
  setMagnesium: Carried
  chooseDose: Carried
  takeDoseStep: Carried
  tellComplaint: Carried
  setBath: Carried
  stock: StockView | null
  stocked: Recorded
  setLowStock: Carried
  hideStock: Carried
}
