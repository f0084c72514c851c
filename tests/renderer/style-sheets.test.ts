import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../renderer')
const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).map((path) => ({
  path,
  read: () => readFileSync(join(renderer, path), 'utf8'),
}))
const components = files.filter(({ path }) => /\.tsx?$/.test(path)).map(({ read }) => read())
const sheets = files.filter(({ path }) => path.endsWith('.module.css'))

/** The classes a style sheet has rules for. */
const classesOf = (css: string): Set<string> => {
  const selectors = css
    .replaceAll(/\/\*[\s\S]*?\*\/|:global\([^)]*\)+|"[^"]*"/g, '')
    .matchAll(/[^{};]+(?=\{)/g)
  return new Set(
    [...selectors].flatMap(([selector]) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
    ),
  )
}

/** Whether a component that imports a sheet names one of its classes, or picks one by a value. */
const isUsed = (sheet: string, name: string): boolean =>
  components.some((text) => {
    const imported = new RegExp(`import (\\w+) from '[^']*/${basename(sheet)}'`).exec(text)?.[1]
    return imported !== undefined && new RegExp(`\\b${imported}(\\.${name}\\b|\\[)`).test(text)
  })

describe('the style sheets', () => {
  it('have no rule for a class that nothing wears', () => {
    const dead = sheets.flatMap(({ path, read }) =>
      [...classesOf(read())]
        .filter((name) => !isUsed(path, name))
        .map((name) => `${relative('.', path)}: ${name}`),
    )
    expect(dead).toEqual([])
  })
})
