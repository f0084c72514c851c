import { parseArgs } from 'node:util'
import type { Fitted } from '../../shared/document/misfit'
import { fit, refuse } from '../../shared/document/misfit'
import type { Language } from '../../shared/languages/language'
import { parseLanguage } from '../../shared/languages/language'

/** What a flag is followed by: nothing, one value, or one value each of the times it is given. */
type FlagKind = 'switch' | 'value' | 'values'

const EITHER = { lang: 'value', help: 'switch' } as const satisfies Record<string, FlagKind>

const FLAGS = {
  plan: {
    bedtime: 'value',
    wake: 'value',
    evening: 'value',
    zone: 'value',
    commitment: 'values',
    medicine: 'values',
    caffeine: 'value',
    'caffeine-mode': 'value',
    'no-14-rule': 'switch',
    without: 'values',
    with: 'values',
    now: 'value',
    json: 'switch',
    ...EITHER,
  },
  export: {
    week: 'value',
    data: 'value',
    out: 'value',
    from: 'value',
    weeks: 'value',
    neutral: 'switch',
    ...EITHER,
  },
} as const satisfies Record<string, Record<string, FlagKind>>

/** What Evenfall can be asked on the command line. */
export type CommandName = keyof typeof FLAGS

/** A command with what its flags were given, still as text. */
export interface CommandLine {
  readonly command: CommandName | 'help'
  readonly given: Readonly<Record<string, string | readonly string[] | true>>
}

const kindOf = (flags: Readonly<Record<string, FlagKind>>, flag: string): FlagKind | undefined =>
  Object.hasOwn(flags, flag) ? flags[flag] : undefined

const parserOptions = Object.fromEntries(
  Object.entries<FlagKind>({ ...FLAGS.plan, ...FLAGS.export }).map(([flag, kind]) => [
    flag,
    kind === 'switch' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
  ]),
)

const tokensOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: { ...parserOptions, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens

/** The language asked for, so that even a refusal is told in it; English unless `--lang` says otherwise. */
export const languageAskedFor = (args: readonly string[]): Language =>
  tokensOf(args)
    .map((token) => (token.kind === 'option' && token.name === 'lang' ? token.value : undefined))
    .map((value) => (value === undefined ? undefined : parseLanguage(value)))
    .find((language) => language !== undefined) ?? 'en'

/** Splits arguments into a command and its flags; refuses what the command does not know or was given wrongly. */
export const readCommandLine = (args: readonly string[]): Fitted<CommandLine> => {
  const tokens = tokensOf(args)
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    return fit({ command: 'help', given: {} })
  }
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const [word, surplus] = words
  if (word === undefined) return refuse({ misfit: 'wrong', name: 'evenfall', expected: 'command' })
  if (word !== 'plan' && word !== 'export') {
    return refuse({ misfit: 'wrong', name: 'evenfall', expected: 'command', got: word })
  }
  const flags: Readonly<Record<string, FlagKind>> = FLAGS[word]
  const allowed = Object.keys(flags).map((flag) => `--${flag}`)
  const given: Record<string, string | string[] | true> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name: flag, rawName: name, value } = token
    const kind = kindOf(flags, flag)
    if (kind === undefined || !name.startsWith('--')) return refuse({ misfit: 'unknown', name, allowed })
    const before = given[flag]
    if (kind === 'switch') {
      if (value !== undefined) return refuse({ misfit: 'takes_no_value', name })
      given[flag] = true
    } else if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
      return refuse({ misfit: 'no_value', name })
    } else if (kind === 'values') {
      given[flag] = Array.isArray(before) ? [...before, value] : [value]
    } else if (before === undefined) {
      given[flag] = value
    } else {
      return refuse({ misfit: 'twice', name })
    }
  }
  if (surplus !== undefined) return refuse({ misfit: 'unknown', name: JSON.stringify(surplus), allowed })
  return fit({ command: word, given })
}
