import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createPort } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endGroup, spawnGroup } from '../../scripts/process-group.mjs'
import { until } from './until'

/** Why no real calendar server can be started here; undefined when it can. */
export const whyNoRadicale: string | undefined =
  spawnSync('radicale', ['--version']).status === 0
    ? undefined
    : 'needs radicale (Debian: apt-get install radicale)'

/** The one account of the server. */
export const ANNA = { user: 'anna', password: 'ge:heim €' }

/** An object as the server keeps it. */
export interface StoredObject {
  readonly name: string
  readonly text: string
}

/** A real Radicale on this computer only, behind a door that a test can slow down or shut. */
export interface Radicale {
  readonly address: string
  /** What arrives next: `shut` breaks connections off, `slow` never answers, `trouble` answers 503. */
  mood: 'open' | 'shut' | 'slow' | 'trouble'
  /** Called with each request before the server sees it. */
  onRequest: (method: string, path: string) => void | Promise<void>
  /** Method and path of everything that was asked. */
  readonly asked: string[]
  /** Asks the server itself, past the door, as another program would. */
  ask(method: string, path: string, body?: string): Promise<{ status: number; text: string }>
  /** The objects of a calendar, by name. */
  objects(calendar: string): Promise<StoredObject[]>
  stop(): Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createPort().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts a Radicale with an empty store. */
export const startRadicale = async (): Promise<Radicale> => {
  // It waits for the disk after every object, which says nothing about us: memory is quicker.
  const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const folder = mkdtempSync(join(place, 'evenfall-radicale-'))
  const users = join(folder, 'users')
  writeFileSync(users, `${ANNA.user}:${ANNA.password}\n`)
  const port = await freePort()
  const server = spawnGroup(
    'radicale',
    [
      ['--config', ''],
      ['--server-hosts', `127.0.0.1:${port}`],
      ['--storage-filesystem-folder', join(folder, 'store')],
      ['--auth-type', 'htpasswd'],
      ['--auth-delay', '0'],
      ['--auth-htpasswd-filename', users],
      ['--auth-htpasswd-encryption', 'plain'],
    ].flat(),
    { stdio: 'ignore' },
  )
  const authorization = `Basic ${Buffer.from(`${ANNA.user}:${ANNA.password}`).toString('base64')}`
  const ask: Radicale['ask'] = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { authorization, depth: '1', 'content-type': 'text/calendar; charset=utf-8' },
      ...(body === undefined ? {} : { body }),
    })
    return { status: answer.status, text: await answer.text() }
  }
  await until('radicale', async () => (await ask('GET', '/.web/').catch(() => null)) !== null, 20_000)

  const radicale: Radicale = {
    address: '',
    mood: 'open',
    onRequest: () => {},
    asked: [],
    ask,
    objects: async (calendar) => {
      const { text } = await ask('PROPFIND', `/${ANNA.user}/${calendar}/`)
      const names = [...text.matchAll(/href>([^<]+\.ics)</g)].map(([, path = '']) => path)
      return await Promise.all(
        names.sort().map(async (path) => ({
          name: path.split('/').at(-1) ?? '',
          text: (await ask('GET', path)).text,
        })),
      )
    },
    stop: async () => {
      door.closeAllConnections()
      door.close()
      await endGroup(server, { signal: 'SIGKILL' })
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  const door = createServer((incoming, answer) => {
    void pass(incoming).catch(() => answer.destroy())
    async function pass(asked: IncomingMessage): Promise<void> {
      const { method = '', url = '' } = asked
      radicale.asked.push(`${method} ${url}`)
      await radicale.onRequest(method, url)
      if (radicale.mood === 'shut') return void answer.destroy()
      if (radicale.mood === 'slow') return
      if (radicale.mood === 'trouble') return void answer.writeHead(503).end()
      const onward = request(
        { host: '127.0.0.1', port, method, path: url, headers: asked.headers },
        (reply) => {
          answer.writeHead(reply.statusCode ?? 500, reply.headers)
          reply.pipe(answer)
        },
      )
      onward.once('error', () => answer.destroy())
      asked.pipe(onward)
    }
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  return Object.assign(radicale, {
    address: `http://127.0.0.1:${(door.address() as AddressInfo).port}/`,
  })
}
