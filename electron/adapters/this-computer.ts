import { readFileSync } from 'node:fs'
import { arch, homedir, release, type } from 'node:os'
import { join } from 'node:path'
import { app, clipboard } from 'electron'
import type { Computer } from '../diagnostics'
import { restart } from './restart'

/** Lines of the log of surprises that go along. */
const LAST_PROBLEMS = 20

/** What runs here and on what, for the diagnostics. */
export const thisComputer = (dataFolder: string): Computer => ({
  facts: () => ({
    version: app.getVersion(),
    versions: process.versions,
    system: `${type()} ${release()}, ${arch()}`,
    desktop: process.env['XDG_CURRENT_DESKTOP'] ?? null,
    session: process.env['XDG_SESSION_TYPE'] ?? null,
    shippedAs: shippedAs(),
  }),
  lastProblems: () =>
    textOf(join(dataFolder, 'problems.log'))
      .split('\n')
      .filter((line) => line !== '')
      .slice(-LAST_PROBLEMS)
      .map((line) => line.replaceAll(homedir(), '~').replaceAll(/\b(Users|home)([\\/]+)[^\\/\s]+/g, '$1$2~')),
  copy: (text) => clipboard.writeText(text),
  restart,
})

const shippedAs = (): string => {
  if (process.env['APPIMAGE']) return 'AppImage'
  if (process.env['FLATPAK_ID']) return 'Flatpak'
  if (process.env['SNAP']) return 'Snap'
  return app.isPackaged ? 'package' : 'checkout'
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
