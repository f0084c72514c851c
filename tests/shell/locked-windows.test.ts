import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/project.mjs'

const sourceOf = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [join(folder, name), readFileSync(inProject(folder, name), 'utf8')])

const saying = (pattern: RegExp, folder = 'electron'): string[] =>
  sourceOf(folder).flatMap(([name, text]) => (pattern.test(text) ? [name] : []))

describe('a window', () => {
  it('never switches off what Chromium guards', () => {
    const dangerous =
      /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegrationIn|allowpopups|contextIsolation: false|sandbox: false|nodeIntegration: true|webviewTag: true|no-sandbox'\)\)? *app\.commandLine\.append/
    expect(saying(dangerous)).toEqual([])
    expect(saying(/<webview/, 'renderer')).toEqual([])
    // Every window that is made asks for the locks by name.
    for (const file of saying(/new BrowserWindow\(/)) {
      const text = readFileSync(inProject(file), 'utf8')
      expect([file, text]).toEqual([file, expect.stringMatching(/sandbox: true/)])
      expect([file, text]).toEqual([file, expect.stringMatching(/contextIsolation: true/)])
    }
  })

  it('opens nothing outside but the addresses it was built with', () => {
    const opening = saying(/openExternal/)
    expect(opening.every((file) => file.startsWith(join('electron', 'adapters')))).toBe(true)
    expect(saying(/openExternal|window\.open\(|location\.(href|assign)/, 'renderer')).toEqual([])
  })
})

describe('the table of docs/security.md', () => {
  const rows = readFileSync(inProject('docs/security.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (Checklist|Promise) /.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

  it('has a line for each of the twenty points, and none with an empty place', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25)
    expect(rows.filter((cells) => cells.length !== 3 || cells.includes(''))).toEqual([])
  })

  it.each(rows)('names a test that exists: %s', (_point, _how, heldBy = '') => {
    const [file = '', ...name] = heldBy.split(': ')
    expect(readFileSync(inProject(file), 'utf8')).toContain(`'${name.join(': ')}'`)
  })
})
