// The licences of everything that is built into Evenfall, gathered into one text that About shows.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * A Vite plugin that remembers the folder of every package of which a build takes a module, a font or a picture.
 *
 * @param {Set<string>} folders
 * @returns {import('vite').Plugin}
 */
export function rememberPackages(folders) {
  /** @param {string} file */
  const remember = (file) => {
    const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
    if (folder) folders.add(folder)
  }
  let root = ''
  return {
    name: 'remember-packages',
    configResolved: (config) => {
      root = config.root
    },
    transform: { handler: (_, id) => remember(id) },
    generateBundle(_, bundle) {
      for (const made of Object.values(bundle)) {
        if (made.type === 'asset') for (const file of made.originalFileNames) remember(resolve(root, file))
      }
    },
  }
}

/**
 * One text with each package's name, version, licence and its own notices, in the order of their names.
 *
 * @param {Iterable<string>} folders
 * @returns {string}
 */
export function licencesOf(folders) {
  const texts = new Map([...folders].map((folder) => licenceOf(folder)))
  return [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => text)
    .join('\n')
}

/** @param {string} folder @returns {[name: string, text: string]} */
function licenceOf(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const notices = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const title = `${name} ${version} (${license ?? 'licence in its text'})`
  return [`${name} ${version}`, `${title}\n${'='.repeat(title.length)}\n\n${notices.join('\n\n')}\n`]
}
