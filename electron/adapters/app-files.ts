import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Protocol } from 'electron'
import {
  type Answer,
  APP_SCHEME,
  answerTo,
  contentPolicy,
  inItsColours,
  isStartPage,
  notFound,
  styleHashesIn,
} from '../app-protocol'

interface Content extends Answer {
  readonly body: Buffer
}

/**
 * Serves the built window from its folder. The older way to register is preferred where it still exists: on older
 * runtimes the newer one loads all of fetch first, which delays the first picture.
 */
export const serveApp = (protocol: Protocol, folder: string): void => {
  const policy = contentPolicy(styleHashesOf(folder))
  const answer = (method: string, url: string): Promise<Content> =>
    withContent(answerTo(method, url, policy), url, folder, policy)
  if (typeof protocol.registerBufferProtocol === 'function') serveBuffers(protocol, answer)
  else serveResponses(protocol, answer)
}

type AnswerWithContent = (method: string, url: string) => Promise<Content>

const serveBuffers = (protocol: Protocol, answer: AnswerWithContent): void => {
  protocol.registerBufferProtocol(APP_SCHEME.scheme, ({ method, url }, respond) => {
    void answer(method, url).then(({ status, headers, body }) =>
      respond({
        statusCode: status,
        headers: { ...headers },
        mimeType: headers['Content-Type']?.split(';')[0] ?? 'text/plain',
        charset: 'utf-8',
        data: body,
      }),
    )
  })
}

const serveResponses = (protocol: Protocol, answer: AnswerWithContent): void => {
  protocol.handle(APP_SCHEME.scheme, async ({ method, url }) => {
    const { status, headers, body } = await answer(method, url)
    return new Response(new Uint8Array(body), { status, headers })
  })
}

const withContent = async (answer: Answer, url: string, folder: string, policy: string): Promise<Content> => {
  const nothing = Buffer.alloc(0)
  if (!answer.file) return { ...answer, body: nothing }
  try {
    const body = await readFile(join(folder, ...answer.file))
    return { ...answer, body: isStartPage(url) ? Buffer.from(inItsColours(body.toString(), url)) : body }
  } catch {
    return { ...notFound(policy), body: nothing }
  }
}

const styleHashesOf = (folder: string): readonly string[] => {
  try {
    return styleHashesIn(JSON.parse(readFileSync(join(folder, 'csp.json'), 'utf8')))
  } catch {
    return []
  }
}
