import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { electronExecutable } from '../../scripts/electron-runtime.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenfall-electron-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('takes the Electron of ELECTRON_OVERRIDE_DIST_PATH before any other', () => {
  writeFileSync(join(folder, 'electron'), '')
  expect(electronExecutable({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, 'electron'))
})

it('says so when there is no Electron in that folder', () => {
  expect(() => electronExecutable({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toThrow(
    `ELECTRON_OVERRIDE_DIST_PATH is set to ${folder}, but there is no Electron in it.`,
  )
})
