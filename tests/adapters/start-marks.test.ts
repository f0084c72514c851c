import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startMarks } from '../../electron/adapters/start-marks'
import { temporaryFolder } from '../support/data-folders'

it('counts the starts in a row that showed nothing, and forgets them after one that did', () => {
  const folder = temporaryFolder()
  const failedBefore = () => startMarks(folder).failedBefore
  expect([failedBefore(), failedBefore(), failedBefore()]).toEqual([0, 1, 2])
  startMarks(folder).succeeded()
  expect(readdirSync(folder)).toEqual([])
  expect(failedBefore()).toBe(0)
})

it.each(['', 'x', '-3', '0', '1e9 and more'])('starts with %j in the file too', (text) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'starts'), text)
  expect(startMarks(folder).failedBefore).toBeLessThanOrEqual(1)
})

it('never keeps a start from going on', () => {
  const folder = temporaryFolder()
  rmSync(folder, { recursive: true })
  const marks = startMarks(folder)
  expect(marks.failedBefore).toBe(0)
  expect(() => marks.succeeded()).not.toThrow()
})
