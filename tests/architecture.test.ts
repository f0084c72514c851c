import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenRules } from './architecture/house-rules'
import { sourceFile, sourceTree } from './architecture/source-tree'

const root = join(import.meta.dirname, '..')
const broken = (path: string, text: string, ...others: [string, string][]): string[] =>
  brokenRules([sourceFile(path, text), ...others.map(([name, code]) => sourceFile(name, code))]).map(
    ({ rule }) => rule,
  )

describe('the house', () => {
  it('keeps every rule', () => {
    const files = sourceTree(root, ['shared', 'electron', 'renderer'])
    expect(files.length).toBeGreaterThan(40)
    expect(brokenRules(files)).toEqual([])
  })

  it('has the rooms it should have at the top and no others', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && !/^(\..*|node_modules|out|dist|coverage|test-results)$/.test(entry.name),
      )
      .map((entry) => entry.name)
    expect(folders.filter((name) => name !== 'docs')).toEqual([
      'electron',
      'renderer',
      'resources',
      'scripts',
      'shared',
      'tests',
    ])
    for (const file of ['electron-builder.yml', 'package.json', 'tsconfig.json', 'README.md', 'LICENSE']) {
      expect(existsSync(join(root, file)) || file).toBe(true)
    }
  })

  it('keeps main.ts a contents page', () => {
    expect(readFileSync(join(root, 'electron/main.ts'), 'utf8').split('\n').length).toBeLessThan(80)
  })
})

describe('each rule, broken on purpose', () => {
  it.each([
    [
      'renderer/tonight/card.ts',
      "import { x } from '../../electron/main'",
      'renderer must not import electron/main',
    ],
    ['shared/log/a.ts', "import { x } from '../../electron/main'", 'shared must not import electron/main'],
    ['shared/log/a.ts', "import { readFileSync } from 'node:fs'", 'shared must not import node:fs'],
    [
      'electron/health-requests.ts',
      "void fetch('https://elsewhere.example')",
      'a network outside the calendar server’s adapter: fetch(',
    ],
    [
      'electron/adapters/a.ts',
      "import { request } from 'node:https'",
      'a network outside the calendar server’s adapter: node:https',
    ],
    [
      'shared/evening/a.ts',
      "import { x } from '../planner/b'",
      'shared/evening must not import shared/planner/b',
    ],
    ['shared/planner/a.ts', "import { x } from '../log/b'", 'shared/planner must not import shared/log/b'],
    ['renderer/tonight/a.ts', "import { x } from '../week/b'", 'tonight must not import renderer/week/b'],
    [
      'electron/evening-service.ts',
      "import { app } from 'electron'",
      'electron/evening-service.ts must not know Electron',
    ],
    ['shared/log/a.ts', 'const now = Date.now()', 'clock or timer outside an adapter: Date.now('],
    ['renderer/tonight/a.ts', 'const now = new Date()', 'clock or timer outside an adapter: new Date()'],
    ['electron/tray.ts', 'setInterval(look, 1000)', 'clock or timer outside an adapter: setInterval('],
    ['shared/log/a.ts', "import { isToday } from 'date-fns'", 'clock or timer outside an adapter: isToday'],
    [
      'shared/log/a.ts',
      'at.toISOString().slice(0, 10)',
      'a date derived from a moment outside shared/evening: toISOString().slice',
    ],
    ['shared/log/a.ts', 'let x: any', 'silenced type: : any'],
    ['shared/utils/a.ts', '', 'the name says nothing: look for the noun'],
  ])('%s with %s', (path, text, rule) => {
    expect(broken(path, text)).toContain(rule)
  })

  it('notices an adapter seen from elsewhere than main', () => {
    expect(broken('electron/tray.ts', "import { clock } from './adapters/system-clock'").join()).toContain(
      'only main.ts, boot.ts and the command line choose adapters',
    )
  })

  it('notices files that import each other, also over three', () => {
    const cycle = broken(
      'shared/log/a.ts',
      "import { b } from './b'",
      ['shared/log/b.ts', "import { c } from './c'"],
      ['shared/log/c.ts', "import { a } from './a'"],
    )
    expect(cycle.join()).toContain('shared/log/a.ts -> shared/log/b.ts -> shared/log/c.ts -> shared/log/a.ts')
  })

  it('does not mistake a sentence about Date.now() for code', () => {
    expect(
      broken('shared/log/a.ts', '/** Never Date.now(). */\n// nor new Date()\nexport const a = 1'),
    ).toEqual([])
  })
})
