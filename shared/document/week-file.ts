import * as z from 'zod'
import type { EveningDate } from '../evening/evening-date'
import { parseEveningDate, WEEKDAYS } from '../evening/evening-date'
import { parseWallTime } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { parseZone } from '../evening/zone'
import { SWITCHABLE_STEPS } from '../routine/built-in-steps'
import type { EveningException, Routine } from '../routine/routine'
import { expected, misfitOf, parsed } from './fitting'
import type { Fitted } from './misfit'
import { fit, refuse } from './misfit'

/** A week to hand on: a routine's wishes and its zone, without anything about health. */
export interface WeekFile extends Pick<Routine, 'week' | 'exceptions' | 'pauses' | 'steps'> {
  readonly zone: Zone
  /** Random once and kept, so calendars recognise the events; a week written by hand may lack it. */
  readonly planId?: string
}

/** A week file holds at most this many bytes. */
export const LARGEST_WEEK_FILE = 1_000_000
const LONGEST_LIST = 1000
const STEPS = SWITCHABLE_STEPS.map(({ id }) => id)

const date = parsed(parseEveningDate, 'date')
const time = parsed(parseWallTime, 'time')
const shape = <Shape extends z.core.$ZodShape>(content: Shape) => z.strictObject(content, expected('object'))
const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, expected('list')).max(LONGEST_LIST, expected('short_list'))

const night = shape({ bed: time, wake: time }).refine(({ bed, wake }) => bed !== wake, {
  message: expected('other_time'),
  path: ['wake'],
})

const exception = shape({
  evening: date,
  skip: z.literal(true, expected('true')).exactOptional(),
  bed: time.exactOptional(),
  wake: time.exactOptional(),
}).transform(({ evening, skip, bed, wake }, context): EveningException => {
  if (skip && bed === undefined && wake === undefined) return { evening, skip }
  if (!skip && bed !== undefined && wake !== undefined) {
    if (bed !== wake) return { evening, bed, wake }
    context.addIssue({ code: 'custom', message: expected('other_time'), path: ['wake'] })
    return z.NEVER
  }
  context.addIssue({ code: 'custom', message: expected('night_or_skip') })
  return z.NEVER
})

const pause = shape({ from: date, to: date }).refine(({ from, to }) => from <= to, {
  message: expected('not_before_from'),
  path: ['to'],
})

const each = <Key extends string, Value>(keys: readonly Key[], value: z.ZodType<Value>) =>
  shape(
    Object.fromEntries(keys.map((key) => [key, value.exactOptional()])) as {
      readonly [key in Key]: z.ZodExactOptional<z.ZodType<Value>>
    },
  )

const isFirstOf = (exceptions: readonly { readonly evening: EveningDate }[], index: number): boolean =>
  exceptions.findIndex(({ evening }) => evening === exceptions[index]?.evening) === index

const schema: z.ZodType<WeekFile> = shape({
  zone: parsed(parseZone, 'zone'),
  week: each(WEEKDAYS, night),
  exceptions: list(exception)
    .superRefine((all, context) => {
      const index = all.findIndex((_, position) => !isFirstOf(all, position))
      if (index >= 0) {
        context.addIssue({
          code: 'custom',
          message: expected('once_an_evening'),
          path: [index, 'evening'],
        })
      }
    })
    .default([]),
  pauses: list(pause).default([]),
  steps: each(STEPS, z.boolean(expected('true_or_false'))).default({}),
  planId: parsed((raw) => (/^[A-Za-z0-9-]{1,64}$/.test(raw) ? raw : undefined), 'plan_id').exactOptional(),
})

const ALLOWED_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['zone', 'week', 'exceptions', 'pauses', 'steps', 'planId'],
  week: WEEKDAYS,
  'week.*': ['bed', 'wake'],
  'exceptions.*': ['evening', 'skip', 'bed', 'wake'],
  'pauses.*': ['from', 'to'],
  steps: STEPS,
}

/** Reads a week; the first thing that does not fit is named, after the file's own name, with what is allowed there. */
export const parseWeekFile = (raw: unknown, file: string): Fitted<WeekFile> => {
  const result = schema.safeParse(raw)
  if (result.success) return fit(result.data)
  return refuse(
    misfitOf(result.error, raw, {
      nameOf: (path) => (path.length === 0 ? file : `${file}: ${keyOf(path)}`),
      allowedAt: (path) => ALLOWED_KEYS[placeOf(path)] ?? [],
    }),
  )
}

/** Reads the text of a week file. */
export const readWeekFile = (text: string, file: string): Fitted<WeekFile> => {
  if (text.length > LARGEST_WEEK_FILE) return refuse({ misfit: 'wrong', name: file, expected: 'small_file' })
  const raw = jsonOf(text)
  return raw === undefined
    ? refuse({ misfit: 'wrong', name: file, expected: 'json' })
    : parseWeekFile(raw.json, file)
}

const jsonOf = (text: string): { readonly json: unknown } | undefined => {
  try {
    // Windows editors put a byte order mark in front.
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return undefined
  }
}

/** The text of a week file for a routine: everything but steps of the user's own, which mean nothing elsewhere. */
export const weekFileText = (routine: Routine, zone: Zone): string => {
  const { week, exceptions, pauses, planId } = routine
  const steps = Object.fromEntries(
    STEPS.flatMap((id) => (routine.steps[id] === undefined ? [] : [[id, routine.steps[id]]])),
  )
  return `${JSON.stringify({ zone, week, exceptions, pauses, steps, planId }, null, 2)}\n`
}

const keyOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1)

const placeOf = (path: readonly PropertyKey[]): string =>
  [path[0] ?? '', ...(path.length > 1 ? ['*'] : [])].map(String).join('.')
