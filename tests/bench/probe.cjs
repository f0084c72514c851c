// Loaded into an app before its own code (electron -r probe.cjs app): writes a line of JSON for each moment of its
// start, in milliseconds since 1970, and closes the windows on SIGUSR2. How much of the app's own code was loaded goes
// into the file BENCH_LOADED, as kilobytes when everything is shown and some seconds later.
const { statSync, writeFileSync } = require('node:fs')
const { app, BrowserWindow } = require('electron')

const tell = (moment, at) => process.stdout.write(`${JSON.stringify({ moment, at })}\n`)

/** Kilobytes of main JavaScript that this process has loaded by now. */
const loaded = () =>
  Object.keys(require.cache)
    .filter((file) => file.includes('/out/main/'))
    .reduce((sum, file) => sum + statSync(file).size, 0) / 1024

/** Runs in the page: when it first painted something, and when it painted what the selector names. */
const inPage = (selector) => `(async () => {
  const painted = await new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const first = list.getEntriesByName('first-contentful-paint')[0]
      if (first) resolve(performance.timeOrigin + first.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  const selector = ${JSON.stringify(selector)}
  if (!selector) return { painted }
  const there = () => document.querySelector(selector)
  await new Promise((resolve) => {
    if (there()) return resolve()
    const observer = new MutationObserver(() => there() && (observer.disconnect(), resolve()))
    observer.observe(document, { childList: true, subtree: true, attributes: true })
  })
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return { painted, shown: Date.now() }
})()`

app.once('ready', () => tell('ready', Date.now()))
app.on('web-contents-created', (_, contents) => {
  contents.once('dom-ready', async () => {
    const { painted, shown } = await contents.executeJavaScript(inPage(process.env.BENCH_SHOWN ?? ''))
    tell('painted', painted)
    if (shown !== undefined) tell('shown', shown)
    const mainShown = loaded()
    setTimeout(() => {
      const figures = { mainShown, mainSettled: loaded() }
      writeFileSync(process.env.BENCH_LOADED ?? '', JSON.stringify(figures))
    }, 6000)
    tell('done', Date.now())
  })
})
process.on('SIGUSR2', () => {
  for (const window of BrowserWindow.getAllWindows()) window.close()
})
