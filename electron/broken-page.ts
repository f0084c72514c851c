import { PALETTE } from '../shared/appearance/palette'
import { languageFor, sayIn } from '../shared/languages/language'
import { START_PAGE } from './app-protocol'

const { ember } = PALETTE

/** A page that needs nothing but itself, for when ours can't be shown: what happened, and the way back. */
export const brokenPage = (locales: readonly string[]): string => {
  const language = languageFor(locales)
  const say = sayIn(language)
  const html = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say(($) => $.app.name)}</title>
<style>
body { background: ${ember['bg-0']}; color: ${ember['text-1']}; font: 1.1rem/1.6 sans-serif; max-width: 34rem; margin: 20vh auto; padding: 0 2rem }
a { color: ${ember.accent} }
</style>
<h1>${say(($) => $.broken.title)}</h1>
<p>${say(($) => $.broken.text)}</p>
<p><a href="${START_PAGE}">${say(($) => $.broken.reload)}</a></p>
</html>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
}
