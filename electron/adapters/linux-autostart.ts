import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Autostart, AutostartState } from '../../shared/ports'
import type { LoginEntry } from './desktop-entry'
import { loginEntryText, readLoginEntry } from './desktop-entry'
import { readTextFile } from './text-file'
import { writeWholeFile } from './whole-file'

/** More than any desktop entry holds, in bytes. */
const LARGEST_ENTRY = 64_000

/** Starting at login by an entry in the user's autostart folder, as the Desktop Application Autostart Specification has it. */
export const linuxAutostart = (
  env: Readonly<Record<string, string | undefined>>,
  entry: LoginEntry,
): Autostart => {
  const folder = join(configHome(env), 'autostart')
  const path = join(folder, 'evenfall.desktop')
  const state = (): AutostartState => {
    const file = readTextFile(path, LARGEST_ENTRY)
    if (file.file !== 'read') return 'off'
    const { enabled, program } = readLoginEntry(file.text)
    return enabled && startsSomething(program) ? 'on' : 'off'
  }
  return {
    state,
    set: (on) => {
      try {
        if (on) {
          mkdirSync(folder, { recursive: true })
          writeWholeFile(path, loginEntryText(entry))
        } else {
          rmSync(path, { force: true })
        }
      } catch {
        // How it is afterwards says that it did not work.
      }
      return state()
    },
  }
}

/** An entry that points at a program which has moved away starts nothing. */
const startsSomething = (program: string): boolean =>
  program !== '' && (!isAbsolute(program) || existsSync(program))

/** The specification has relative paths ignored. */
const configHome = ({
  XDG_CONFIG_HOME: chosen,
  HOME: home,
}: Readonly<Record<string, string | undefined>>): string =>
  chosen !== undefined && isAbsolute(chosen) ? chosen : join(home ?? homedir(), '.config')
