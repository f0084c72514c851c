// Loaded into an app before its own code (electron -r probe.cjs app): writes a line of JSON for each moment of its
// start, in milliseconds since 1970, and closes the windows on SIGUSR2.
const { app, BrowserWindow } = require('electron')

const tell = (moment, at) => process.stdout.write(`${JSON.stringify({ moment, at })}\n`)

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
    tell('done', Date.now())
  })
})
process.on('SIGUSR2', () => {
  for (const window of BrowserWindow.getAllWindows()) window.close()
})
