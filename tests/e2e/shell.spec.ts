import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronExecutable } from '../../scripts/electron-runtime.mjs'
import { inProject } from '../../scripts/project.mjs'
import { type Desk, expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { launch, type RunningApp } from '../support/launch'
import { until } from '../support/until'

const OURS = 'app://evenfall/index.html'

/** Asks for an address from the main process, as the window would, and tells what came. */
const fetched = async ({ app }: RunningApp, path: string) =>
  app.evaluate(async ({ session }, url) => {
    const response = await session.defaultSession.fetch(url)
    return { status: response.status, policy: response.headers.get('content-security-policy') }
  }, `app://evenfall/${path}`)

/** Starts Evenfall once more, as a user would from a menu, and tells how that ended. */
const startedAgain = async (env: Record<string, string>, ...args: string[]) => {
  const executable = process.env.EVENFALL_ELECTRON || electronExecutable()
  if (!executable) throw new Error('There is no Electron here.')
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(executable, [...root, inProject(), ...args], { env: { ...process.env, ...env } })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code] = await once(child, 'close')
  return { code: Number(code), said }
}

const windowCount = async ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

test('the window is locked: no Node, no way out, no second window, no permission', async ({ desk }) => {
  const running = await desk.start()
  const { app, window: page } = running
  await expect(eveningWindow(page).start).toBeVisible()
  expect(page.url()).toBe(OURS)
  expect(
    await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
      bridge: Object.keys(Reflect.get(window, 'evenfall')).sort(),
      opened: window.open('https://example.org/'),
      openedOurs: window.open(location.href),
    })),
  ).toEqual({ node: [], bridge: ['ask', 'onView'], opened: null, openedOurs: null })

  expect(
    await page.evaluate(async () => {
      const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']
      const states = asked.map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      )
      const location = await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('told'),
          ({ code }) => resolve(code),
        ),
      )
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).catch(({ name }) => name)
      return { states: await Promise.all(states), location, camera }
    }),
  ).toEqual({
    states: Array.from({ length: 6 }, () => 'denied'),
    location: 1,
    camera: expect.stringMatching(/^Not(Allowed|Found)Error$/),
  })

  for (const elsewhere of [
    'https://example.org/',
    'app://evenfall/assets/',
    'app://evenfall/elsewhere.html',
    'app://other/',
  ]) {
    await page.evaluate((url) => {
      window.location.href = url
    }, elsewhere)
    await page.evaluate(() => document.readyState)
    expect(page.url()).toBe(OURS)
  }
  expect(await windowCount(running)).toBe(1)
  expect(
    await app.evaluate(({ BrowserWindow }) => {
      const [only] = BrowserWindow.getAllWindows()
      return only?.getBackgroundColor()
    }),
  ).toBe('#110B08')
})

test('app:// gives the window’s own files under a strict policy, and nothing else', async ({ desk }) => {
  const running = await desk.start()
  const { status, policy } = await fetched(running, 'index.html')
  expect(status).toBe(200)
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self'( 'sha256-[^']+')*; img-src/,
  )
  expect(policy).toMatch(/frame-ancestors 'none'; require-trusted-types-for 'script'$/)
  for (const path of [
    '..%2fmain%2fmain.js',
    '..%2f..%2fpackage.json',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    'nowhere.js',
    'csp.json',
    '',
  ]) {
    expect([path, await fetched(running, path)]).toEqual([path, { status: 404, policy }])
  }
})

test('starting it again shows the window that is there, and ends', async ({ desk }) => {
  const running = await desk.start()
  const env = { ...desk.time.env, DBUS_SESSION_BUS_ADDRESS: desk.bus.address }
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  expect((await startedAgain(env, '--data', desk.dataFolder)).code).toBe(0)
  await until('the window to show', () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false),
  )
  expect(await windowCount(running)).toBe(1)
})

test('closing the window leaves the reminders, and starting again brings a filled window', async ({
  desk,
}) => {
  await desk.trayHost()
  const running = await desk.start()
  const env = { ...desk.time.env, DBUS_SESSION_BUS_ADDRESS: desk.bus.address }
  await eveningWindow(running.window).welcome('2245')
  await expect(eveningWindow(running.window).tonight).toBeVisible()
  await running.window.close()
  await until('the window to be gone', async () => (await windowCount(running)) === 0)
  expect((await startedAgain(env, '--data', desk.dataFolder, '--hidden')).code).toBe(0)
  expect(await windowCount(running)).toBe(0)
  const again = running.app.waitForEvent('window')
  expect((await startedAgain(env, '--data', desk.dataFolder)).code).toBe(0)
  await expect(eveningWindow(await again).tonight).toBeVisible()
})

test('--data makes a private folder and keeps everything in it', async ({ desk }) => {
  const running = await desk.start()
  await eveningWindow(running.window).welcome('2245')
  await expect(eveningWindow(running.window).tonight).toBeVisible()
  expect(statSync(desk.dataFolder).mode & 0o777).toBe(0o700)
  for (const name of ['settings.json', 'routine.json', 'health.json', 'state.json']) {
    expect([name, statSync(join(desk.dataFolder, name)).mode & 0o777]).toEqual([name, 0o600])
  }
  expect(existsSync(join(desk.folder, 'config', 'Evenfall'))).toBe(false)
  await running.quit()
  expect(readdirSync(desk.dataFolder)).toContain('window.json')
  expect(existsSync(join(desk.dataFolder, 'problems.log'))).toBe(false)
})

test('a data folder it can’t use is one clear line, and no window', async ({ desk }) => {
  const file = join(desk.folder, 'a-file')
  writeFileSync(file, '')
  for (const folder of [file, join(file, 'data')]) {
    const unusable = await startedAgain({ ...desk.time.env }, '--data', folder)
    expect([unusable.code, unusable.said]).toEqual([2, expect.stringMatching(/--data/)])
  }
  const none = await startedAgain({ ...desk.time.env }, '--data')
  expect([none.code, none.said]).toEqual([2, expect.stringMatching(/--data/)])
})

test('the window comes back where it was left', async ({ desk }) => {
  const first = await desk.start()
  const bounds = { x: 60, y: 40, width: 900, height: 620 }
  await first.app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  )
  await first.quit()
  expect(JSON.parse(readFileSync(join(desk.dataFolder, 'window.json'), 'utf8'))).toEqual({
    version: 1,
    bounds,
    maximized: false,
  })
  const second = await desk.start()
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(bounds)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends it in order`, async ({ desk }) => {
    const running = await launchApart(desk)
    const ended = once(running.app.process(), 'exit')
    running.app.process().kill(signal)
    await ended
    // Where the window stood is written while it closes: it was not just cut off.
    expect(existsSync(join(desk.dataFolder, 'window.json'))).toBe(true)
  })
}

test('a surprise in the main process is written down without a word of what it was about, and told once', async ({
  desk,
}) => {
  const running = await desk.start()
  await running.app.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('q_kidney is yes')
    })
    void Promise.reject(new TypeError('q_heart is yes'))
  })
  const file = join(desk.dataFolder, 'problems.log')
  const written = await until('both to be written', () => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return text.includes('RangeError') && text.includes('TypeError') && text
  })
  expect(written).not.toContain('yes')
  await expect(eveningWindow(running.window).start).toBeVisible()
  const note = running.window.getByRole('alert')
  await expect(note).toContainText('Something went wrong inside Evenfall')
  await note.getByRole('button', { name: 'Got it' }).click()
  await running.app.evaluate(() => void setTimeout(() => JSON.parse('{again')))
  await until('the next to be written', () => readFileSync(file, 'utf8').includes('SyntaxError'))
  await expect(note).toBeHidden()
})

test('a page that crashes comes again, and one that keeps crashing says so and offers the way back', async ({
  desk,
}) => {
  const running = await launchApart(desk)
  const log = join(desk.dataFolder, 'problems.log')
  try {
    await expect(eveningWindow(running.window).start).toBeVisible()
    const crashes = () => readFileSync(log, 'utf8').split('WindowFailure crashed').length - 1
    await crash(running)
    await until('the first crash to be noted', () => existsSync(log) && crashes() === 1)
    await until('the page to come again', async () => (await shownText(running)).includes('A calm evening'))
    expect(await shownText(running)).toContain('Nothing you saved is lost.')
    await crash(running)
    await until('the page that says so', async () => (await shownText(running)).includes('stopped working'))
    await inPage(running, "document.querySelector('a').click()")
    await until('the way back', async () => (await shownText(running)).includes('A calm evening'))
    expect(readFileSync(join(desk.dataFolder, 'problems.log'), 'utf8')).toMatch(
      /WindowFailure (crashed|killed)/,
    )
  } finally {
    await running.kill()
  }
})

test('after two starts that showed nothing it does without the graphics card, which can be undone; a page that hangs comes again', async ({
  desk,
}) => {
  mkdirSync(desk.dataFolder, { recursive: true })
  writeFileSync(join(desk.dataFolder, 'starts'), '2\n')
  const running = await launchApart(desk)
  const { app, window } = running
  try {
    const shell = eveningWindow(window)
    await shell.welcome('2245')
    const notes = window.getByRole('alert')
    await expect(notes).toContainText('Safe mode')
    expect(await app.evaluate(({ app: inside }) => inside.getGPUFeatureStatus().gpu_compositing)).toMatch(
      /disabled/,
    )
    await app.evaluate(({ app: inside }) => {
      Object.assign(inside, { quit: () => {}, relaunch: (how: unknown) => Object.assign(inside, { how }) })
    })
    await notes.getByRole('button', { name: 'Start as usual' }).click()
    const relaunched = () =>
      app.evaluate(({ app: inside }) => Reflect.get(inside, 'how') as { args: string[] })
    await until('the new start', async () => (await relaunched()) !== undefined)
    expect((await relaunched()).args).not.toContain('--safe-mode')

    await app.evaluate(({ BrowserWindow }) => {
      const [hung] = BrowserWindow.getAllWindows()
      void hung?.webContents.executeJavaScript('for (;;) {}')
      hung?.emit('unresponsive')
    })
    await until(
      'the page to come again',
      async () => (await shownText(running)).includes('was made anew'),
      20_000,
    )
  } finally {
    await running.kill()
  }
})

test('a page that can’t be loaded is a sentence in the user’s language, never a blank window', async ({
  desk,
}) => {
  const running = await launchApart(desk, { LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl_NL:nl' })
  try {
    await running.app.evaluate(({ BrowserWindow, protocol }) => {
      protocol.unregisterProtocol('app')
      protocol.registerBufferProtocol('app', (_, respond) => respond({ error: -2 }))
      BrowserWindow.getAllWindows()[0]?.reload()
    })
    await until('the sentence', async () => (await shownText(running)).includes('Laad opnieuw'))
  } finally {
    await running.kill()
  }
})

/** An app of which problems are expected. */
const launchApart = (desk: Desk, changes: Record<string, string> = {}): Promise<RunningApp> =>
  launch({
    dataFolder: desk.dataFolder,
    env: {
      ...desk.time.env,
      XDG_CONFIG_HOME: join(desk.folder, 'config'),
      DBUS_SESSION_BUS_ADDRESS: desk.bus.address,
      LANG: 'en_GB.UTF-8',
      LANGUAGE: 'en_GB:en',
      ...changes,
    },
  })

/** Not at once: the answer to this call would be lost with the page. */
const crash = async ({ app }: RunningApp): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  })

/** Runs in the page through the main process: Playwright gives up on a page that crashed. */
const inPage = async ({ app }: RunningApp, code: string): Promise<unknown> =>
  app.evaluate(async ({ BrowserWindow }, script) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents || contents.isCrashed() || contents.isLoading()) return ''
    // A page that crashes while it is asked never answers.
    const silence = new Promise((resolve) => setTimeout(resolve, 300, ''))
    return Promise.race([contents.executeJavaScript(script), silence])
  }, code)

const shownText = async (running: RunningApp): Promise<string> =>
  String(await inPage(running, 'document.body.innerText'))
