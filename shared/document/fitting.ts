import * as z from 'zod'
import type { Expected, Misfit } from './misfit'

/** What a schema says when something does not fit; {@link misfitOf} reads it back. */
export const expected = (key: Expected): Expected => key

/** A zod type for text that one of our own parsers understands. */
export const parsed = <Value>(parse: (raw: string) => Value | undefined, key: Expected) =>
  z.unknown().transform((raw, context): Value => {
    const value = typeof raw === 'string' ? parse(raw) : undefined
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: key })
    return z.NEVER
  })

/** How a place within what was read is called, and which keys it may have. */
export interface Naming {
  readonly nameOf: (path: readonly PropertyKey[]) => string
  readonly allowedAt: (path: readonly PropertyKey[]) => readonly string[]
}

/** The first thing a schema of {@link expected} messages refused, by name, with the offending value if it is short. */
export const misfitOf = (error: z.ZodError, raw: unknown, { nameOf, allowedAt }: Naming): Misfit => {
  // An error has at least one issue.
  const [issue] = error.issues as [z.core.$ZodIssue]
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return { misfit: 'unknown', name: nameOf([...path, issue.keys[0] ?? '']), allowed: allowedAt(path) }
  }
  const name = nameOf(path)
  const key = issue.message as Expected
  const got = at(raw, path)
  if (got === undefined) return { misfit: 'missing', name, expected: key }
  return typeof got === 'object'
    ? { misfit: 'wrong', name, expected: key }
    : { misfit: 'wrong', name, expected: key, got }
}

const at = (raw: unknown, [key, ...rest]: readonly PropertyKey[]): unknown => {
  if (key === undefined) return raw
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, key)) return undefined
  return at((raw as Record<PropertyKey, unknown>)[key], rest)
}
