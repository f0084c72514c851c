import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Hashes of what stands inline in an HTML page, as sources of a Content-Security-Policy.
 *
 * @typedef {{ styleHashes: string[], scriptHashes: string[] }} ContentSecurity each "sha256-…", without quotes
 */

/**
 * Writes csp.json beside the built index.html. It is computed from the built page because the build minifies inline
 * styles; the app's protocol puts the hashes into the policy it sends.
 *
 * @param {string} folder the built renderer's
 */
export function writeContentSecurity(folder) {
  const hashes = contentSecurityOf(readFileSync(join(folder, 'index.html'), 'utf8'))
  writeFileSync(join(folder, 'csp.json'), `${JSON.stringify(hashes, null, 2)}\n`)
}

/**
 * @param {string} html
 * @returns {ContentSecurity}
 */
export function contentSecurityOf(html) {
  // A browser hashes the text of the element, with line ends as \n.
  const page = html.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]*?-->/g, '')
  return {
    styleHashes: inlineTexts(page, /<style\b[^>]*>([\s\S]*?)<\/style>/gi).map(hashOf),
    scriptHashes: inlineTexts(page, /<script\b(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi).map(hashOf),
  }
}

/** @param {string} page @param {RegExp} element @returns {string[]} */
function inlineTexts(page, element) {
  return [...page.matchAll(element)].map((match) => match[1] ?? '').filter((text) => text !== '')
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
