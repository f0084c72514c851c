import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

/** Prints its display and starts a child of its own, so that a whole tree has to go. */
const windowApp = `
  require('node:child_process').spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 1, 2] })
  console.log('open on ' + process.env.DISPLAY + ' ' + process.env.DBUS_SESSION_BUS_ADDRESS)
`

describe.skipIf(process.platform !== 'linux')('a private display', () => {
  it('gives a command its own display and bus, passes its exit code on and leaves nothing behind', async () => {
    const script = `console.log(process.env.DISPLAY, process.env.DBUS_SESSION_BUS_ADDRESS); process.exitCode = 7`
    const started = startWithDisplay(script)
    const [[code], text] = await Promise.all([once(started, 'exit'), textOf(started)])
    expect(code).toBe(7)
    expect(text).toMatch(/^:\d+ unix:/)
  })

  it.each([
    ['a Ctrl+C in the terminal', 'group', 'SIGINT', 130],
    ['a SIGINT for the process', 'process', 'SIGINT', 130],
    ['a SIGTERM for the process', 'process', 'SIGTERM', 143],
    ['a closed terminal', 'group', 'SIGHUP', 129],
  ] as const)('leaves no process behind after %s', async (_, target, signal, exitCode) => {
    const started = startWithDisplay(windowApp)
    await once(started.stdout!, 'data')
    const tree = treeOf(pidOf(started))
    expect(tree.length).toBeGreaterThanOrEqual(6)
    process.kill(target === 'group' ? -pidOf(started) : pidOf(started), signal)
    const [code] = await once(started, 'exit')
    expect(code).toBe(exitCode)
    await vi.waitFor(() => expect(tree.filter(isRunning)).toEqual([]))
  })

  it('leaves no process behind when it is killed outright', { timeout: 10_000 }, async () => {
    const started = startWithDisplay(windowApp)
    await once(started.stdout!, 'data')
    const tree = treeOf(pidOf(started))
    process.kill(pidOf(started), 'SIGKILL')
    await vi.waitFor(() => expect(tree.filter(isRunning)).toEqual([]), { timeout: 6000, interval: 100 })
  })
})

function startWithDisplay(script: string): ChildProcess {
  const args = ['scripts/with-display.mjs', '--private', process.execPath, '-e', script]
  const started = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => {
    if (started.exitCode === null && started.signalCode === null) process.kill(pidOf(started), 'SIGTERM')
  })
  return started
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('The command did not start.')
  return child.pid
}

async function textOf(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout ?? []) text += String(chunk)
  return text
}

/** A process and all its descendants. */
function treeOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), statOf(Number(name)).parent] as const)
  const childrenOf = (pid: number): number[] =>
    parents.filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...childrenOf(child)])
  return [root, ...childrenOf(root)]
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && statOf(pid).state !== 'Z'
}

function statOf(pid: number): { state: string; parent: number } {
  try {
    const [state = '', parent = ''] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return { state, parent: Number(parent) }
  } catch {
    return { state: 'Z', parent: 0 }
  }
}
