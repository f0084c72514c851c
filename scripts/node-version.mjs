// Plain syntax only (no `node:` imports, no `?.`): this file has to parse on an old Node to tell its user so.
import fs from 'fs'
import { fileURLToPath } from 'url'

/**
 * Whether a Node version satisfies an `engines` range made of `^a.b.c` and `>=a.b.c` joined by `||`.
 *
 * @param {string} version such as "20.19.1" or "v20.19.1"
 * @param {string} range such as "^20.19.0 || >=24.0.0"
 * @returns {boolean}
 */
export function nodeSatisfies(version, range) {
  const have = numbersOf(version)
  return range.split('||').some(function (part) {
    const wanted = numbersOf(part)
    const highEnough = compare(have, wanted) >= 0
    return part.trim().charAt(0) === '^' ? highEnough && have[0] === wanted[0] : highEnough
  })
}

/**
 * The message for a Node that is too old, or null when it will do.
 *
 * @param {string} version
 * @param {string} range
 * @returns {string | null}
 */
export function oldNodeMessage(version, range) {
  if (nodeSatisfies(version, range)) return null
  return (
    'Evenfall needs Node ' +
    range.split('||').map(readable).join(', or ') +
    '. This is Node ' +
    version.replace(/^v/, '') +
    '.\nInstall a current Node (https://nodejs.org, or your version manager: `nvm install 22`) and run the same command again.'
  )
}

/** Ends the process with one clear message when this Node is too old for the project. */
export function refuseOldNode() {
  const packageFile = fileURLToPath(new URL('../package.json', import.meta.url))
  const range = JSON.parse(fs.readFileSync(packageFile, 'utf8')).engines.node
  const message = oldNodeMessage(process.versions.node, range)
  if (message === null) return
  console.error(message)
  process.exit(1)
}

/** @param {string} text @returns {number[]} */
function numbersOf(text) {
  return (text.match(/\d+/g) || []).slice(0, 3).map(Number)
}

/** @param {number[]} left @param {number[]} right @returns {number} */
function compare(left, right) {
  for (let index = 0; index < 3; index += 1) {
    const difference = (left[index] || 0) - (right[index] || 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** @param {string} part "^20.19.0" becomes "20.19 or a later 20", ">=24.0.0" becomes "24.0 or newer" */
function readable(part) {
  const wanted = numbersOf(part)
  const least = wanted[0] + '.' + wanted[1]
  return part.trim().charAt(0) === '^' ? least + ' or a later ' + wanted[0] : least + ' or newer'
}
