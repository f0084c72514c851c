import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { startScreen } from '../../scripts/display.mjs'
import type { Instant } from '../../shared/evening/instant'
import type { Language } from '../../shared/languages/language'
import type { FakeTime } from './fake-time'
import { fakeTime } from './fake-time'
import type { Ended, HiddenApp, RunningApp } from './launch'
import { interruptStart, launch, launchHidden, startAgain } from './launch'
import type { NotificationDaemon } from './notification-daemon'
import { GNOME_CAPABILITIES, startNotificationDaemon } from './notification-daemon'
import type { PrivateBus } from './private-bus'
import { startBus } from './private-bus'
import { startSleepingComputer } from './sleeping-computer'
import type { StatusNotifierWatcher } from './status-notifier-watcher'
import { startStatusNotifierWatcher } from './status-notifier-watcher'
import { until } from './until'

/** What a test may choose with `test.use`. */
export interface Circumstances {
  /** ISO 8601 with offset: what the app's clock says when the test begins. */
  startAt: string
  zone: string
  language: Language
}

/** A computer with one user, on which Evenfall may be started again and again. */
export interface Desk {
  readonly folder: string
  readonly dataFolder: string
  readonly time: FakeTime
  readonly bus: PrivateBus
  readonly notifications: NotificationDaemon
  /** What a process on this desk sees of the computer: its time, zone, language and buses. */
  readonly env: Readonly<Record<string, string>>
  /** Starts the app; `env` changes its surroundings, such as the bus it is told to use. */
  start(env?: Readonly<Record<string, string>>): Promise<RunningApp>
  /** Starts the app without a window, as at login. */
  startHidden(): Promise<HiddenApp>
  /** Starts it once more beside the one that runs, with switches such as `--next`. */
  startAgain(...switches: readonly string[]): Promise<Ended>
  /** A place for tray icons appears on the desktop. */
  trayHost(): Promise<StatusNotifierWatcher>
  /** The computer sleeps until `instant`: no time passes for the app, and then its clock is another. */
  sleepUntil(instant: Instant, running: HiddenApp): Promise<void>
  /** Starts the app and kills it that many milliseconds later. */
  interruptStart(milliseconds: number): Promise<void>
}

/** A Playwright test with a desk of its own. Whatever was started on it ends with the test, however that went. */
export const test = base.extend<Circumstances & { desk: Desk }, { ownDisplay: string }>({
  ownDisplay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, runTests) => {
      if (process.platform !== 'linux') return runTests('')
      const { display, end } = await startScreen()
      process.env.DISPLAY = display
      await runTests(display)
      await end()
    },
    { scope: 'worker', auto: true },
  ],
  startAt: ['2026-11-22T17:00:00+01:00', { option: true }],
  zone: ['Europe/Amsterdam', { option: true }],
  language: ['en', { option: true }],
  desk: async ({ startAt, zone, language }, runTest, testInfo) => {
    const cleanUps: (() => unknown)[] = []
    const cleanedUp = <Thing>(thing: Thing, cleanUp: (thing: Thing) => unknown): Thing => {
      cleanUps.unshift(() => cleanUp(thing))
      return thing
    }
    const apps: HiddenApp[] = []
    try {
      const folder = cleanedUp(mkdtempSync(join(tmpdir(), 'evenfall-e2e-')), (path) =>
        rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
      )
      const bus = cleanedUp(await startBus(), (one) => one.stop())
      const systemBus = cleanedUp(await startBus(), (one) => one.stop())
      const notifications = cleanedUp(
        await startNotificationDaemon(bus.address, { capabilities: GNOME_CAPABILITIES }),
        (one) => one.stop(),
      )
      const computer = cleanedUp(await startSleepingComputer(systemBus.address), (one) => one.stop())
      const time = fakeTime(folder, Date.parse(startAt))
      const dataFolder = join(folder, 'data')
      const env = {
        ...time.env,
        TZ: zone,
        LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8',
        LANGUAGE: language === 'nl' ? 'nl_NL:nl' : 'en_GB:en',
        XDG_CONFIG_HOME: join(folder, 'config'),
        XDG_CACHE_HOME: join(folder, 'cache'),
        DBUS_SESSION_BUS_ADDRESS: bus.address,
        DBUS_SYSTEM_BUS_ADDRESS: systemBus.address,
      }
      const start: Desk['start'] = async (changes) => {
        const surroundings = { dataFolder, env: { ...env, ...changes } }
        const running = cleanedUp(await launch(surroundings), (one) => one.kill())
        apps.push(running)
        return running
      }
      await runTest({
        folder,
        dataFolder,
        time,
        bus,
        notifications,
        env,
        start,
        startHidden: async () => {
          const running = cleanedUp(await launchHidden({ dataFolder, env }), (one) => one.kill())
          apps.push(running)
          return running
        },
        startAgain: (...switches) => startAgain({ dataFolder, env }, switches),
        trayHost: async () => cleanedUp(await startStatusNotifierWatcher(bus.address), (one) => one.stop()),
        sleepUntil: async (instant, { app }) => {
          time.jumpTo(instant)
          const seen = async () => (await app.evaluate(() => Date.now())) >= instant
          await until('the app to see the new time', seen)
          computer.wakeUp()
        },
        interruptStart: (milliseconds) => interruptStart({ dataFolder, env }, milliseconds),
      })
      if (testInfo.status !== testInfo.expectedStatus) await photograph(apps, testInfo)
      expect(apps.flatMap(({ problems }) => problems)).toEqual([])
    } finally {
      for (const cleanUp of cleanUps) await cleanUp()
    }
  },
})

/** Pictures of the windows that are still open. One that is closing gives none, which must not hide the failure. */
const photograph = async (apps: readonly HiddenApp[], testInfo: { outputPath(name: string): string }) => {
  for (const [index, { app }] of apps.entries()) {
    for (const [number, window] of app.windows().entries()) {
      const path = testInfo.outputPath(`app-${index + 1}-window-${number + 1}.png`)
      await window.screenshot({ path, timeout: 3000 }).catch(() => {})
    }
  }
}

export { expect }
