// Goes into the fallback runtime as resources/default_app.asar: runs the app named on the command line, as the one
// of an official Electron does. Without it `electron .` ends without a word.
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join, resolve } = require('node:path')
const { app } = require('electron')

const args = process.argv.slice(1)
let appPath
while (args.length > 0) {
  const arg = args.shift()
  if (arg === '-r' || arg === '--require') require(resolve(args.shift()))
  else if (!arg.startsWith('-')) {
    appPath = resolve(arg)
    break
  }
}

if (appPath === undefined) {
  console.error('Name the folder of an app to run.')
  app.exit(1)
} else {
  const packageFile = join(appPath, 'package.json')
  const description = existsSync(packageFile) ? JSON.parse(readFileSync(packageFile, 'utf8')) : {}
  if (description.version) app.setVersion(description.version)
  if (description.productName || description.name) app.name = description.productName || description.name
  app.setAppPath(appPath)
  process.defaultApp = true
  // So that a failing app says so in the terminal: Electron would open a dialogue.
  process.once('uncaughtException', (error) => {
    console.error(error)
    app.exit(1)
  })
  createRequire(packageFile)(appPath)
}
