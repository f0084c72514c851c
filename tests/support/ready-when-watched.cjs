// Electron runs this before the app (`-r`): the app is ready only once Playwright has hold of it, which it tells by calling
// `__playwright_run`. A window that opens while Playwright is taking hold may leave it waiting for that window for ever.
const { app } = require('electron')

const ready = app.whenReady()
const watched = new Promise((resolve) => {
  Reflect.set(globalThis, '__playwright_run', resolve)
})
app.whenReady = () => watched.then(() => ready)
