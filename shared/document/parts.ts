import * as z from 'zod'
import type { EveningDate } from '../evening/evening-date'
import { parseEveningDate } from '../evening/evening-date'
import type { WallTime } from '../evening/wall-time'
import { parseWallTime } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { parseZone } from '../evening/zone'
import type { StepId } from '../routine/step'
import { parseStepId } from '../routine/step'

/** A zod type for text that one of our own parsers understands. */
const text = <Value extends string>(
  parse: (raw: string) => Value | undefined,
  what: string,
): z.ZodType<Value> =>
  z
    .string()
    .max(100)
    .transform((raw, context) => {
      const value = parse(raw)
      if (value !== undefined) return value
      context.addIssue({ code: 'custom', message: `must be ${what}` })
      return z.NEVER
    })

/** `yyyy-MM-dd`. */
export const eveningDate: z.ZodType<EveningDate> = text(parseEveningDate, 'a date such as 2026-11-22')

/** `HH:mm`. */
export const wallTime: z.ZodType<WallTime> = text(parseWallTime, 'a time from 00:00 to 23:59, such as 22:45')

/** An IANA zone this runtime knows. */
export const zone: z.ZodType<Zone> = text(parseZone, 'a time zone such as Europe/Amsterdam')

/**
 * A zone as a log line kept it: any name of that form, because a log must open even where the zone data is older than
 * on the computer that wrote it.
 */
export const loggedZone: z.ZodType<Zone> = text(
  (raw) => (/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(raw) ? (raw as Zone) : undefined),
  'a time zone such as Europe/Amsterdam',
)

/** A step of ours or of the user's own. */
export const stepId: z.ZodType<StepId> = text(parseStepId, 'the name of a step')

/** Milliseconds since 1970, within the years a log can hold. */
export const instant = z.number().int().min(0).max(7_258_118_400_000)

/** Bed and wake of one night; a night needs two different times. */
export const night = z
  .strictObject({ bed: wallTime, wake: wallTime })
  .refine((one) => one.bed !== one.wake, { message: 'bed and wake must differ', path: ['wake'] })
