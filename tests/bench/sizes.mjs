// What is shipped and what of it is loaded, from the built files.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { electronExecutable } from '../../scripts/electron-runtime.mjs'
import { inProject } from '../../scripts/project.mjs'

const MEGABYTE = 1_000_000

/** All JavaScript of the main process, loaded or not, in kilobytes. */
export const mainKilobytes = () => {
  const folder = inProject('out', 'main')
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** What the page loads before Tonight: its script, what that opens after the first picture, and what both import. */
export const tonightKilobytes = () => {
  const folder = inProject('out', 'renderer')
  const sizes = new Map()
  const visit = (name) => {
    if (sizes.has(name)) return
    const text = readFileSync(join(folder, 'assets', name), 'utf8')
    sizes.set(name, gzipSync(text).length)
    for (const [, next] of text.matchAll(/(?:from|import|import\()[`"]\.\/([\w.-]+\.js)[`"]/g)) {
      if (!text.includes(`import(\`./${next}\`)`) || next.startsWith('open-window')) visit(next)
    }
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  for (const [, name] of page.matchAll(/src="\.\/assets\/([\w.-]+\.js)"/g)) visit(name)
  return [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1024
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

const megabytesOf = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0) / MEGABYTE

/** What `npm run package` put beside the runtime, in megabytes, and the folders called node_modules in it. */
export const packaged = () => {
  const runtime = dirname(electronExecutable() ?? '')
  // The default app is what makes a bare runtime run a folder; no package has it.
  const ofRuntime = filesBelow(runtime).filter((file) => !file.endsWith('default_app.asar'))
  const files = filesBelow(inProject('dist', 'linux-unpacked'))
  const archive = join(inProject('dist', 'linux-unpacked'), 'resources', 'app.asar')
  const nodeModules = readFileSync(archive, 'latin1').includes('"node_modules":{') ? 1 : 0
  return {
    megabytes: megabytesOf(files) - megabytesOf(ofRuntime),
    nodeModules: nodeModules + files.filter((file) => file.includes('/node_modules/')).length,
  }
}

/** Whether there is a package to look at; there is one after `npm run package`. */
export const isPackaged = () => existsSync(inProject('dist', 'linux-unpacked', 'resources', 'app.asar'))
