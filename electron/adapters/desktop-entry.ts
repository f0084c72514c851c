/** A desktop entry as the Desktop Entry Specification has it, for starting at login. */
export interface LoginEntry {
  readonly program: string
  readonly args: readonly string[]
  readonly icon: string
}

/** Writes the entry. */
export const loginEntryText = ({ program, args, icon }: LoginEntry): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    'Name=Evenfall',
    `Exec=${asString([program, ...args].map(quoted).join(' '))}`,
    `Icon=${asString(icon)}`,
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/** One argument of Exec: quoted, with what a shell would read escaped, and no field codes. */
const quoted = (argument: string): string =>
  `"${argument.replaceAll('%', '%%').replaceAll(/["`$\\]/g, '\\$&')}"`

/** A value of type string: its own escapes come on top of those of Exec. */
const asString = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
    .replace(/^ /, '\\s')

/** What an entry that is there says: whether it starts anything at login, and which program. */
export const readLoginEntry = (text: string): { readonly enabled: boolean; readonly program: string } => {
  const values = valuesOf(text)
  const isFalse = (key: string): boolean => values.get(key)?.trim().toLowerCase() === 'false'
  const hidden = values.get('Hidden')?.trim().toLowerCase() === 'true'
  return {
    enabled: !hidden && !isFalse('X-GNOME-Autostart-enabled') && values.get('Type') === 'Application',
    program: firstArgument(unescaped(values.get('Exec') ?? '')),
  }
}

const valuesOf = (text: string): ReadonlyMap<string, string> => {
  const lines = text.split(/\r?\n/)
  const start = lines.indexOf('[Desktop Entry]')
  if (start === -1) return new Map()
  const after = lines.slice(start + 1)
  const end = after.findIndex((line) => line.startsWith('['))
  return new Map(
    (end === -1 ? after : after.slice(0, end)).flatMap((line) => {
      const [, key, value] = /^([A-Za-z0-9-]+)\s*=\s*(.*)$/.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key, value] as const]
    }),
  )
}

const ESCAPES: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' }

const unescaped = (value: string): string =>
  value.replaceAll(/\\([sntr\\])/g, (_, letter: string) => ESCAPES[letter] ?? letter)

const firstArgument = (exec: string): string => {
  const inQuotes = /^\s*"((?:[^"\\]|\\.)*)"/.exec(exec)?.[1]
  const argument = inQuotes?.replaceAll(/\\(["`$\\])/g, '$1') ?? /^\s*(\S*)/.exec(exec)?.[1] ?? ''
  return argument.replaceAll('%%', '%')
}
