// The first file that runs, kept small: loading code is what a start costs. It makes the window and has its page
// loading before it asks for the rest.
import { join, resolve } from 'node:path'
import { app, protocol, session } from 'electron'
import { serveApp } from './adapters/app-files'
import { rememberedTheme } from './adapters/first-colours'
import { makePrivateFolder } from './adapters/private-folder'
import { problemLog, surviveSurprises } from './adapters/problem-log'
import { profileFolder } from './adapters/profile-folder'
import { startMarks } from './adapters/start-marks'
import { systemClock } from './adapters/system-clock'
import { APP_SCHEME } from './app-protocol'
import type { CommandReply } from './command'
import { errandInbox } from './errand-inbox'
import { harden } from './hardening'
import type { Refusal } from './refusal-to-start'
import { type StartOptions, startOptions } from './start-options'
import { eveningWindow } from './window'

/** Starts in a row that showed nothing, after which the next one is in safe mode and says so. */
const ENOUGH_FAILED = 2

const start = async (asked: StartOptions): Promise<void> => {
  const { dataFolder, hidden, command } = asked
  if (dataFolder !== null) app.setPath('userData', resolve(dataFolder))
  const folder = app.getPath('userData')
  if (!isUsable(folder)) return refuse('folder')
  app.setPath('userData', profileFolder(folder))
  // Before anything is read: two processes that write the same log would each lose the other's half.
  if (command) {
    const { askRunning } = await import('./adapters/running-evenfall')
    const reply = await askRunning(app, command)
    if (typeof reply !== 'string') return end(reply)
    if (reply === 'no_answer' || command.command !== 'show') return refuse(reply)
  } else if (!app.requestSingleInstanceLock()) return app.quit()

  const marks = startMarks(folder)
  const safeMode = asked.safeMode || marks.failedBefore >= ENOUGH_FAILED
  if (safeMode) app.disableHardwareAcceleration()
  app.once('will-quit', marks.succeeded)
  const clock = systemClock()
  const noteProblem = problemLog(folder, clock)
  surviveSurprises(noteProblem)
  const window = eveningWindow({
    preload: join(__dirname, 'preload.cjs'),
    icon: join(__dirname, '../../resources/icon.png'),
    clock,
    firstTheme: () => (safeMode ? 'ember' : rememberedTheme(folder, clock.now())),
    onProblem: noteProblem,
  })
  const errands = errandInbox()
  app.on('second-instance', (_, argv, _folder, errand) => {
    if (typeof errand === 'object' && errand !== null && 'command' in errand) errands.receive(errand)
    else if (!argv.includes('--hidden')) window.open()
  })
  // Whether closing the window ends Evenfall is decided when it is closed.
  app.on('window-all-closed', () => {})
  // Whoever ends it from outside: in order, so that everything that closes can still write.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => app.quit())
  app.on('activate', () => window.open())

  await app.whenReady()
  serveApp(protocol, join(__dirname, '../renderer'))
  harden(app, session.defaultSession)
  const opens = !hidden && !openedAtLogin()
  if (opens) window.open()
  const { startEvenfall } = await import('./main')
  startEvenfall({
    clock,
    dataFolder: folder,
    namedFolder: dataFolder,
    safeMode,
    window,
    errands,
    noteProblem,
  })
  if (!opens) marks.succeeded()
  window.onMade((made) => {
    if (made.isVisible()) marks.succeeded()
    else made.once('show', marks.succeeded)
  })
}

const isUsable = (folder: string): boolean => {
  try {
    makePrivateFolder(folder)
    return true
  } catch {
    return false
  }
}

/** macOS hands no arguments to what it opens at login. */
const openedAtLogin = (): boolean =>
  process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin

const refuse = async (why: Refusal): Promise<void> => {
  const { refusalToStart } = await import('./refusal-to-start')
  end({ text: refusalToStart(why, app.getPreferredSystemLanguages()), exitCode: 2 })
}

const end = ({ text, exitCode }: CommandReply): void => {
  const stream = exitCode === 0 ? process.stdout : process.stderr
  stream.write(`${text}\n`, () => app.exit(exitCode))
}

protocol.registerSchemesAsPrivileged([APP_SCHEME])
// Without a sandbox, as root, asking for one would restart for ever.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
if (process.platform === 'win32') app.setAppUserModelId('Evenfall.Evenfall')

const options = startOptions(process.argv)
void (typeof options === 'string' ? refuse(options) : start(options))
