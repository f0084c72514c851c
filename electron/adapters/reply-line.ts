import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import type { CommandReply } from '../command'

const reply: z.ZodType<CommandReply> = z.strictObject({
  text: z.string().max(4000),
  exitCode: z.literal([0, 2]),
})

/** A line on which one answer is awaited. */
export interface ReplyLine {
  /** What to give to `net.connect`. */
  readonly address: string
  /** The answer, or undefined when none came within so many milliseconds. */
  reply(withinMs: number): Promise<CommandReply | undefined>
  close(): void
}

/** Opens such a line, on a socket that only this user can reach. */
export const openReplyLine = async (newId: () => string): Promise<ReplyLine> => {
  const folder = process.platform === 'win32' ? null : mkdtempSync(join(tmpdir(), 'evenfall-'))
  const address = folder === null ? `\\\\.\\pipe\\evenfall-${newId()}` : join(folder, 'reply')
  const server = createServer()
  const answer = firstMessage(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(address, resolve)
  })
  return {
    address,
    reply: (withinMs) =>
      Promise.race([
        answer,
        new Promise<undefined>((resolve) => {
          setTimeout(() => resolve(undefined), withinMs)
        }),
      ]),
    close: () => {
      server.close()
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const firstMessage = (server: Server): Promise<CommandReply | undefined> =>
  new Promise((resolve) => {
    server.on('connection', (socket) => {
      let text = ''
      socket.setEncoding('utf8')
      socket.on('data', (part: string) => {
        text += part
      })
      socket.on('error', () => resolve(undefined))
      socket.on('end', () => resolve(parsed(text)))
    })
  })

const parsed = (text: string): CommandReply | undefined => {
  try {
    return reply.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Answers on the line somebody else opened. Whoever has hung up meanwhile misses nothing. */
export const sendReply = (address: string, answer: CommandReply): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(address)
    socket.once('error', () => resolve())
    socket.once('close', () => resolve())
    socket.end(JSON.stringify(answer))
  })
