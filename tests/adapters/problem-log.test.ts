import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemLog, tellSafely } from '../../electron/adapters/problem-log'
import { temporaryFolder } from '../support/data-folders'
import { NOW } from '../support/log-lines'

const clock = { now: () => NOW }

const thrownBy = (call: () => unknown): unknown => {
  try {
    return call()
  } catch (error) {
    return error
  }
}

describe('the log of surprises', () => {
  it.each([
    thrownBy(() => JSON.parse('{"q_kidney": yes}')),
    new Error('q_kidney is yes\n    at q_kidney'),
    Object.assign(new Error('q_kidney'), { code: 'ENOSPC' }),
    'q_kidney',
    { q_kidney: 'yes' },
    undefined,
  ])('says where and what kind, never what was being read: %s', (problem) => {
    expect(tellSafely(problem)).not.toMatch(/q_kidney|yes/)
  })

  it('names the kind, the code and the place', () => {
    expect(tellSafely(Object.assign(new TypeError('x'), { code: 'EACCES' }))).toMatch(
      /^TypeError EACCES at .*problem-log\.test\.ts/,
    )
  })

  it('starts anew when it is large, keeping the one before', () => {
    const folder = temporaryFolder()
    const note = problemLog(folder, clock)
    for (let n = 0; n < 1000; n += 1) note(Object.assign(new Error('again'), { code: n }))
    expect(readdirSync(folder).sort()).toEqual(['problems.log', 'problems.log.old'])
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(140_000)
    expect(readFileSync(join(folder, 'problems.log'), 'utf8')).toMatch(
      /^2026-11-22T21:05:30\.000Z Error \d+ at /,
    )
  })

  it('is told of the same surprise once, however often it comes', () => {
    const folder = temporaryFolder()
    const note = problemLog(folder, clock)
    for (let n = 0; n < 100; n += 1) note('the same')
    expect(readFileSync(join(folder, 'problems.log'), 'utf8')).toBe(
      '2026-11-22T21:05:30.000Z a thrown string\n',
    )
  })

  it('never makes matters worse', () => {
    const folder = temporaryFolder()
    const note = problemLog(folder, clock)
    rmSync(folder, { recursive: true })
    expect(() => note(new Error('x'))).not.toThrow()
  })
})
