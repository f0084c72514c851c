import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Protocol } from 'electron'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serveApp } from '../../electron/adapters/app-files'
import {
  ANSWER_PAGE,
  answerTo,
  contentPolicy,
  inItsColours,
  isOurPage,
  isStartPage,
  START_PAGE,
  startPage,
  styleHashesIn,
} from '../../electron/app-protocol'
import { temporaryFolder } from '../support/data-folders'

const policy = contentPolicy([])
const ask = (path: string) => answerTo('GET', `app://evenfall/${path}`, policy)

describe('what app:// answers', () => {
  it('is a file of the window with its type and the policy', () => {
    expect(ask('assets/figtree-latin.woff2')).toEqual({
      status: 200,
      file: ['assets', 'figtree-latin.woff2'],
      headers: {
        'Content-Security-Policy': policy,
        'Content-Type': 'font/woff2',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cache-Control': 'no-cache',
      },
    })
    expect(answerTo('GET', START_PAGE, policy).file).toEqual(['index.html'])
    expect(ask('index.html?again#top').file).toEqual(['index.html'])
  })

  it.each([
    '..%2fpackage.json',
    '..%2f..%2f..%2fetc%2fpasswd.png',
    '%2e%2e%2fmain%2fmain.js',
    '..%5c..%5cmain.js',
    'assets%2f..%2f..%2fmain%2fmain.js',
    'assets//index.js',
    '/etc/passwd.png',
    'C:%5csecret.png',
    'index.html%00.png',
    'index.html/.',
    '.env.js',
    'assets/.hidden.js',
    'csp.json',
    'index.js.map',
    'settings.json',
    '',
    'assets/',
    'assets',
  ])('is nothing for %s', (path) => {
    expect(ask(path)).toMatchObject({ status: 404, file: null })
  })

  it.each(['app://elsewhere/index.html', 'https://evenfall/index.html', 'app:index.html', 'nonsense', ''])(
    'is a refusal for the address %s',
    (url) => {
      expect(answerTo('GET', url, policy)).toMatchObject({ status: 400, file: null })
      expect(isOurPage(url)).toBe(false)
    },
  )

  it('is a refusal for a broken escape and for anything but reading', () => {
    expect(ask('%E0%A4%A.html')).toMatchObject({ status: 400, file: null })
    expect(answerTo('POST', START_PAGE, policy)).toMatchObject({ status: 405, file: null })
  })

  it('never is a file outside the folder, whatever is asked', () => {
    const root = resolve('/app/renderer')
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2f',
      '%5c',
      '%2e',
      '%00',
      '%25',
      '%252f',
      'assets',
      'x.js',
      '?',
      '#',
      '@',
      ':',
    )
    const path = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(path, (asked) => {
        const answer = ask(asked)
        expect(answer.headers['Content-Security-Policy']).toBe(policy)
        const file = answer.file ? join(root, ...answer.file) : ''
        expect(file.startsWith(root + sep) || [400, 404].includes(answer.status)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the policy', () => {
  it('allows our own files and the styles the build wrote into the page, by their hashes', () => {
    expect(
      contentPolicy(styleHashesIn({ styleHashes: ['sha256-c4BQi64ISWywuIx0V6RqFNg9t5MGmQqjq6WnRVt8PNI='] })),
    ).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-c4BQi64ISWywuIx0V6RqFNg9t5MGmQqjq6WnRVt8PNI='; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'",
    )
  })

  it.each([
    null,
    7,
    {},
    { styleHashes: 'x' },
    { styleHashes: ["'unsafe-inline'", 'sha256-; script-src *', 3] },
  ])('takes nothing else from what the build wrote: %j', (raw) => {
    expect(styleHashesIn(raw)).toEqual([])
  })
})

interface Got {
  readonly status: number
  readonly type: string | undefined
  readonly policy: string | undefined
  readonly body: string
}

/** Registers on a protocol of one of the two kinds and asks it. */
const olderWay = async (folder: string, url: string): Promise<Got> =>
  new Promise((resolveWith) => {
    const registerBufferProtocol: Protocol['registerBufferProtocol'] = (_, handler) => {
      handler({ url, method: 'GET', referrer: '', headers: {} }, (response) => {
        if (Buffer.isBuffer(response)) throw new Error('a bare buffer has no headers')
        resolveWith({
          status: response.statusCode ?? 0,
          type: response.mimeType,
          policy: String(response.headers?.['Content-Security-Policy']),
          body: Buffer.isBuffer(response.data) ? response.data.toString() : '',
        })
      })
      return true
    }
    serveApp({ registerBufferProtocol } as Protocol, folder)
  })

const newerWay = async (folder: string, url: string): Promise<Got> =>
  new Promise((resolveWith, reject) => {
    const handle: Protocol['handle'] = (_, handler) => {
      Promise.resolve(handler(new Request(url)))
        .then(async (response) =>
          resolveWith({
            status: response.status,
            type: response.headers.get('Content-Type')?.split(';')[0] ?? 'text/plain',
            policy: response.headers.get('Content-Security-Policy') ?? undefined,
            body: await response.text(),
          }),
        )
        .catch(reject)
    }
    serveApp({ handle } as Protocol, folder)
  })

describe.each([
  ['the older', olderWay],
  ['the newer', newerWay],
])('registered in %s way', (_, way) => {
  it('sends the file, or an empty 404 for one that is not there', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<h1>Evenfall</h1>')
    writeFileSync(join(folder, 'csp.json'), '{"styleHashes":["sha256-abc="],"scriptHashes":[]}')
    const sent = contentPolicy(['sha256-abc='])
    expect(await way(folder, START_PAGE)).toEqual({
      status: 200,
      type: 'text/html',
      policy: sent,
      body: '<h1>Evenfall</h1>',
    })
    const nothing = { status: 404, type: 'text/plain', policy: sent, body: '' }
    expect(await way(folder, 'app://evenfall/assets/gone.js')).toEqual(nothing)
    expect(await way(folder, 'app://evenfall/..%2fsecret.js')).toEqual(nothing)
  })

  it('sends the strict policy where the build wrote none', async () => {
    expect((await way(temporaryFolder(), START_PAGE)).policy).toBe(policy)
  })
})

describe('the page the window opens with', () => {
  const page = '<html lang="en" data-theme="ember">'

  it.each(['candle', 'paper'] as const)('comes in %s when its address says so', (theme) => {
    expect(inItsColours(page, startPage(theme))).toBe(`<html lang="en" data-theme="${theme}">`)
  })

  it('is as it was built for Ember and for anything else', () => {
    for (const url of [startPage('ember'), `${START_PAGE}?pink`, ANSWER_PAGE])
      expect(inItsColours(page, url)).toBe(page)
  })

  it('is known by its address, whatever its colours', () => {
    const urls = [startPage('ember'), startPage('paper'), ANSWER_PAGE, `${START_PAGE}.evil?paper`]
    expect(urls.map(isStartPage)).toEqual([true, true, false, false])
  })
})
