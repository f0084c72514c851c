// The first file that runs, kept small: loading code is what a start costs. It makes the window and has its page
// loading before it asks for the rest.
import { join, resolve } from 'node:path'
import { app, protocol, session } from 'electron'
import { serveApp } from './adapters/app-files'
import { makePrivateFolder } from './adapters/private-folder'
import { problemLog, surviveSurprises } from './adapters/problem-log'
import { systemClock } from './adapters/system-clock'
import { APP_SCHEME } from './app-protocol'
import { harden } from './hardening'
import { type StartOptions, startOptions } from './start-options'
import { eveningWindow } from './window'

const start = async ({ dataFolder, hidden }: StartOptions): Promise<void> => {
  if (dataFolder !== null) app.setPath('userData', resolve(dataFolder))
  const folder = app.getPath('userData')
  if (!isUsable(folder)) return refuse('folder')
  // Before anything is read: two processes that write the same log would each lose the other's half.
  if (!app.requestSingleInstanceLock()) return app.quit()

  const clock = systemClock()
  const noteProblem = problemLog(folder, clock)
  surviveSurprises(noteProblem)
  const window = eveningWindow({
    preload: join(__dirname, 'preload.cjs'),
    icon: join(__dirname, '../../resources/icon.png'),
    clock,
    onProblem: noteProblem,
  })
  app.on('second-instance', (_, argv) => {
    if (!argv.includes('--hidden')) window.open()
  })
  // Closing the window leaves the reminders running; starting Evenfall again brings it back.
  app.on('window-all-closed', () => {})
  // Whoever ends it from outside: in order, so that everything that closes can still write.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => app.quit())
  app.on('activate', () => window.open())

  await app.whenReady()
  serveApp(protocol, join(__dirname, '../renderer'))
  harden(app, session.defaultSession)
  if (!hidden) window.open()
  const { startEvenfall } = await import('./main')
  startEvenfall({ clock, dataFolder: folder, window, noteProblem })
}

const isUsable = (folder: string): boolean => {
  try {
    makePrivateFolder(folder)
    return true
  } catch {
    return false
  }
}

const refuse = async (why: 'folder' | 'no_folder'): Promise<void> => {
  const { refusalToStart } = await import('./refusal-to-start')
  process.stderr.write(`${refusalToStart(why, app.getPreferredSystemLanguages())}\n`)
  app.exit(2)
}

protocol.registerSchemesAsPrivileged([APP_SCHEME])
// Without a sandbox, as root, asking for one would restart for ever.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
if (process.platform === 'win32') app.setAppUserModelId('Evenfall.Evenfall')

const options = startOptions(process.argv)
void (options === 'no_folder' ? refuse('no_folder') : start(options))
