import * as z from 'zod'
import type { EveningDate } from '../evening/evening-date'
import type { CheckIn, LogEvent } from '../log/log-event'
import { DRINK_KINDS, SKIP_REASONS } from '../log/log-event'
import type { DocumentKind } from './opened'
import { eveningDate, instant, loggedZone, stepId } from './parts'
import { salvageLines } from './salvage-log'

/** Why a step was skipped. */
export const skipReason = z.enum(SKIP_REASONS)

const entry = z.strictObject({
  step: stepId,
  answer: z.enum(['done', 'skipped']),
  happenedAt: instant,
  planned: z.strictObject({ start: instant, window: z.tuple([instant, instant]) }).exactOptional(),
  reason: skipReason.exactOptional(),
  note: z.string().max(2000).exactOptional(),
  amountMilligrams: z.number().min(0).max(10_000).exactOptional(),
  extra: z.literal(true).exactOptional(),
})

/** A drink with caffeine in it, 1 to 1000 milligrams. */
export const drink = z.strictObject({ kind: z.enum(DRINK_KINDS), milligrams: z.number().min(1).max(1000) })

/** Half a glass of alcohol to 50. */
export const glasses = z.number().min(0.5).max(50)

/** A morning's check-in. */
export const checkIn: z.ZodType<CheckIn> = z.strictObject({
  toBedAt: instant.exactOptional(),
  asleepAfterMinutes: z.number().int().min(0).max(720).exactOptional(),
  awakenings: z.number().int().min(0).max(50).exactOptional(),
  awakeMinutes: z.number().int().min(0).max(720).exactOptional(),
  wokeAt: instant.exactOptional(),
  upAt: instant.exactOptional(),
  rating: z.literal([1, 2, 3, 4, 5]).exactOptional(),
  note: z.string().max(2000).exactOptional(),
})

const tablets = { tablets: z.number().min(0).max(10_000) }
const tabletSize = { milligramsPerTablet: z.number().min(1).max(2000).exactOptional() }

/** A refill or a count of tablets. */
const stockChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('refilled'), ...tablets, ...tabletSize }),
  z.strictObject({ change: z.literal('counted'), ...tablets, ...tabletSize }),
])

const written = { id: z.uuid(), evening: eveningDate, writtenAt: instant, zone: loggedZone }

/** One line of the log as it is saved. */
export const logEvent: z.ZodType<LogEvent> = z.discriminatedUnion('event', [
  z.strictObject({ ...written, event: z.literal('recorded'), entry }),
  z.strictObject({ ...written, event: z.literal('corrected'), corrects: z.uuid(), entry }),
  z.strictObject({ ...written, event: z.literal('undone'), undoes: z.uuid() }),
  z.strictObject({ ...written, event: z.literal('drank'), drink, drankAt: instant }),
  z.strictObject({ ...written, event: z.literal('drank_alcohol'), glasses, drankAt: instant }),
  z.strictObject({ ...written, event: z.literal('checked_in'), checkIn }),
  z.strictObject({ ...written, event: z.literal('stocked'), stock: stockChange }),
])

const schema = z.object({ version: z.literal(1), events: z.array(logEvent) })

/** One month of the log. */
export interface LogDocument {
  readonly version: 1
  readonly events: readonly LogEvent[]
}

/** `log/yyyy-MM.json`. */
export const logKind: DocumentKind<LogDocument> = {
  version: 1,
  schema,
  migrations: {},
  salvage: (text) => {
    const version = /"version"\s*:\s*(\d+)/.exec(text)?.[1]
    if (version !== undefined && version !== '1') return undefined
    const { events, lost } = salvageLines(text, (raw) => logEvent.safeParse(raw).data)
    return events.length === 0 ? undefined : { document: { version: 1, events }, lost }
  },
  blank: () => ({ version: 1, events: [] }),
}

/** A month of the log, `yyyy-MM`. */
export type LogMonth = string & { readonly logMonth: unique symbol }

/** Reads a month such as `2026-11`. */
export const parseLogMonth = (text: string): LogMonth | undefined =>
  /^\d{4}-\d{2}$/.test(text) ? (text as LogMonth) : undefined

/** The first and the last evening a month can have; the last may be a date that this month lacks. */
export const eveningsOfMonth = (month: LogMonth): readonly [EveningDate, EveningDate] => [
  `${month}-01` as EveningDate,
  `${month}-31` as EveningDate,
]

/** The month whose file holds an evening's lines, so that a write costs the same after ten years. */
export const logMonthOf = (evening: EveningDate): LogMonth => evening.slice(0, 7) as LogMonth
