import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestOf } from '../../scripts/sources.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evenfall-sources-'))
  mkdirSync(join(root, 'shared', 'evening'), { recursive: true })
  writeFileSync(join(root, 'shared', 'evening', 'bed.ts'), 'export const bed = 1')
  writeFileSync(join(root, 'package.json'), '{}')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const digest = () => digestOf(root, ['shared', 'package.json', 'not-there'])

it('stays the same when a file is only touched', () => {
  const before = digest()
  utimesSync(join(root, 'package.json'), 1, 1)
  expect(digest()).toBe(before)
})

it('changes with a content, a name, a new file and a removed one', () => {
  const seen = [digest()]
  writeFileSync(join(root, 'shared', 'evening', 'bed.ts'), 'export const bed = 2')
  seen.push(digest())
  renameSync(join(root, 'shared', 'evening', 'bed.ts'), join(root, 'shared', 'evening', 'wake.ts'))
  seen.push(digest())
  writeFileSync(join(root, 'shared', 'bath.ts'), '')
  seen.push(digest())
  rmSync(join(root, 'package.json'))
  seen.push(digest())
  expect(new Set(seen).size).toBe(seen.length)
})
