// The floor: the least an Electron app with one window can be.
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

const folder = process.argv.indexOf('--data')
if (folder !== -1) app.setPath('userData', process.argv[folder + 1])
app.on('window-all-closed', () => {})
app.once('ready', () => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(join(__dirname, 'index.html'))
})
