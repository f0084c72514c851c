import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentSecurityOf } from '../../scripts/content-security.mjs'

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

it('hashes what stands inline, exactly as the browser reads it, and nothing that is loaded', () => {
  const page = [
    '<!-- <style>p{}</style> -->',
    '<style id="shell">body{margin:0}\r\np{top:0}</style>',
    '<script type="module" src="./assets/app.js"></script>',
    '<script>start()</script>',
  ].join('\n')
  expect(contentSecurityOf(page)).toEqual({
    styleHashes: [hash('body{margin:0}\np{top:0}')],
    scriptHashes: [hash('start()')],
  })
})
