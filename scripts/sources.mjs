import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One hash over the names and contents of files, and of everything in folders. It goes by content, not by time:
 * a checkout, a copy or a restored backup says nothing about what changed.
 *
 * @param {string} root
 * @param {readonly string[]} paths files and folders below the root; those that don't exist count as empty
 * @returns {string} sha256, in hexadecimal
 */
export function digestOf(root, paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesIn(root, path)).sort()) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesIn(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full).flatMap((name) => filesIn(root, join(path, name)))
}
