import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'

/** A source file: its path from the repository root, its text without comments, and what it imports. */
export interface SourceFile {
  readonly path: string
  readonly code: string
  /** Paths from the root (without extension) for our own files, package names for others. */
  readonly imports: readonly string[]
}

const SOURCE = /\.(ts|tsx)$/

/** Takes comments out, so that a word in a sentence is not mistaken for code. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')

const importsOf = (path: string, code: string): string[] =>
  [...code.matchAll(/(?:from\s+|import\s*\(\s*|import\s+|require\(\s*)['"]([^'"]+)['"]/g)].map((match) => {
    const named = match[1] ?? ''
    return named.startsWith('.')
      ? normalize(join(dirname(path), named))
          .split(sep)
          .join('/')
      : named
  })

/** Reads one source text as a file of the tree. */
export const sourceFile = (path: string, text: string): SourceFile => {
  const code = withoutComments(text)
  return { path, code, imports: importsOf(path, code) }
}

/** Every source file below the given folders of the repository. */
export const sourceTree = (root: string, folders: readonly string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((full) => sourceFile(relative(root, full).split(sep).join('/'), readFileSync(full, 'utf8'))),
  )

/** The tree's imports as a graph between files that exist in it; `a/b` also finds `a/b/index`. */
export const importGraph = (files: readonly SourceFile[]): Map<string, string[]> => {
  const byName = new Map(files.map((file) => [file.path.replace(SOURCE, ''), file.path]))
  return new Map(
    files.map((file) => [
      file.path,
      file.imports.flatMap((imported) => {
        const target = byName.get(imported.replace(SOURCE, '')) ?? byName.get(`${imported}/index`)
        return target ? [target] : []
      }),
    ]),
  )
}

/** The first ring of files that import each other, undefined when there is none. */
export const firstCycle = (graph: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const finished = new Set<string>()
  const walk = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (finished.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...trail, file])
      if (cycle) return cycle
    }
    finished.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const cycle = walk(file, [])
    if (cycle) return cycle
  }
  return undefined
}
