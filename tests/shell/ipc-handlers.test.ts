import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOurPage } from '../../electron/app-protocol'
import type { AskEvent } from '../../electron/ipc-handlers'
import { answerRequests } from '../../electron/ipc-handlers'
import type { RequestHandlers } from '../../electron/request-handlers'
import { REQUESTS } from '../../shared/ipc'

const ours: AskEvent = { senderFrame: { url: 'app://evenfall/index.html', parent: null } }

/** Handlers that only remember what reached them. */
const listening = (failing?: Error) => {
  const reached: (readonly [string, unknown])[] = []
  const problems: unknown[] = []
  const handlers = Object.fromEntries(
    Object.keys(REQUESTS).map((name) => [
      name,
      (argument: unknown) => {
        if (failing) throw failing
        reached.push([name, argument])
        return { carried: true }
      },
    ]),
  ) as unknown as RequestHandlers
  const ask = answerRequests({ handlers, isOurPage, onProblem: (problem) => problems.push(problem) })
  return { ask, reached, problems }
}

const magnesiumDone = { evening: '2026-11-22', step: 'magnesium', answer: 'done' }

describe('what the window asks', () => {
  it('reaches its use case, parsed', async () => {
    const { ask, reached, problems } = listening()
    expect(await ask(ours, 'answer', magnesiumDone)).toEqual({ carried: true })
    expect(await ask(ours, 'view', undefined)).toEqual({ carried: true })
    expect({ reached, problems }).toEqual({
      reached: [
        ['answer', magnesiumDone],
        ['view', undefined],
      ],
      problems: [],
    })
  })

  it.each<[string, AskEvent]>([
    ['another site', { senderFrame: { url: 'https://example.org/', parent: null } }],
    [
      'a page that looks like ours',
      { senderFrame: { url: 'app://evenfall.example.org/index.html', parent: null } },
    ],
    [
      'a page under our name elsewhere',
      { senderFrame: { url: 'https://evenfall/index.html', parent: null } },
    ],
    ['a data page', { senderFrame: { url: 'data:text/html,app://evenfall/', parent: null } }],
    ['no page yet', { senderFrame: { url: '', parent: null } }],
    ['a frame within our page', { senderFrame: { url: 'app://evenfall/index.html', parent: {} } }],
    ['a frame that is gone', { senderFrame: null }],
    [
      'a frame that goes while it is looked at',
      {
        get senderFrame(): never {
          throw new Error('Render frame was disposed')
        },
      },
    ],
  ])('is refused to %s', async (_, event) => {
    const { ask, reached, problems } = listening()
    await expect(ask(event, 'answer', magnesiumDone)).rejects.toThrow('asked by a foreign page')
    expect(reached).toEqual([])
    expect(problems).toHaveLength(1)
  })

  it.each([
    'nothing',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    7,
    null,
    undefined,
    ['view'],
    {},
  ])('is refused when the contract does not name it: %j', async (name) => {
    const { ask, reached } = listening()
    await expect(ask(ours, name, undefined)).rejects.toThrow('no such request')
    expect(reached).toEqual([])
  })

  it.each<[keyof typeof REQUESTS, unknown]>([
    ['view', {}],
    ['answer', undefined],
    ['answer', { ...magnesiumDone, evening: '2026-02-30' }],
    ['answer', { ...magnesiumDone, evening: '../../etc' }],
    ['answer', { ...magnesiumDone, step: '__proto__' }],
    ['answer', { ...magnesiumDone, happenedAt: Number.NaN }],
    ['answer', { ...magnesiumDone, more: 1 }],
    ['answer', [magnesiumDone]],
    ['undo', { evening: '2026-11-22', id: 'x' }],
    ['snooze', { evening: '2026-11-22', step: 'magnesium', minutes: 7 }],
    ['setLanguage', { language: 'fy' }],
    ['welcome', { night: { bed: '25:00', wake: '07:00' }, health: null }],
    [
      'welcome',
      { night: { bed: '23:00', wake: '07:00' }, health: Array.from({ length: 21 }, () => 'q_age') },
    ],
    ['showInFolder', { path: 'x'.repeat(5000) }],
  ])('is refused when it is not of the shape agreed: %s %j', async (name, argument) => {
    const { ask, reached } = listening()
    await expect(ask(ours, name, argument)).rejects.toThrow(`${name}: not understood`)
    expect(reached).toEqual([])
  })

  it('is answered or refused, whatever comes, and a refusal never tells what came', async () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(REQUESTS)), fc.string(), fc.anything())
    await fc.assert(
      fc.asyncProperty(name, fc.anything(), async (asked, argument) => {
        const { ask, problems } = listening()
        const outcome: unknown = await ask(ours, asked, argument).catch((error: unknown) => error)
        const [problem] = problems
        expect(outcome).toEqual(problem ?? { carried: true })
      }),
      { numRuns: 1000 },
    )
    const { ask } = listening()
    const secret = await ask(ours, 'answerHealth', { ticked: ['q_secret'] }).catch(String)
    expect(secret).toBe('RefusedRequest: answerHealth: not understood')
  })

  it('learns nothing of what went wrong inside; that is written down', async () => {
    const failure = new TypeError('the kidney answer is yes')
    const { ask, problems } = listening(failure)
    await expect(ask(ours, 'view', undefined)).rejects.toThrow(/^The request failed\.$/)
    expect(problems).toEqual([failure])
  })
})
