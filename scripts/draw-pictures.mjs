// Draws resources/tray/*.png from resources/tray/sun.svg, in the Electron that is here. Run it after changing the SVG:
// node scripts/draw-pictures.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { withDisplay } from './display.mjs'
import { electronExecutable } from './electron-runtime.mjs'
import { run } from './process-group.mjs'
import { inProject } from './project.mjs'

const QUARTERS = [0, 1, 2, 3, 4]
const SCALES = [1, 1.5, 2, 3]
const COLOUR = '#f3ad64'

const folder = inProject('resources', 'tray')
const sun = readFileSync(`${folder}/sun.svg`, 'utf8')

/** @param {number} quarters @param {string} colour */
const filled = (quarters, colour) =>
  sun
    .replace(
      'y="5.5" width="10" height="5"',
      `y="${10.5 - 1.25 * quarters}" width="10" height="${1.25 * quarters}"`,
    )
    .replaceAll(COLOUR, colour)

const pictures = QUARTERS.flatMap((quarters) =>
  [
    { kind: '', colour: COLOUR },
    // macOS colours it itself: only how opaque it is counts.
    { kind: 'Template', colour: '#000000' },
  ].flatMap(({ kind, colour }) =>
    SCALES.map((scale) => ({
      path: `${folder}/sun-${quarters}${kind}${scale === 1 ? '' : `@${scale}x`}.png`,
      size: 16 * scale,
      svg: filled(quarters, colour),
    })),
  ),
)

const executable = electronExecutable()
if (executable === null) throw new Error('There is no Electron yet: run npm start once.')
const main = inProject('out', 'draw-pictures.cjs')
writeFileSync(main, `(${drawAll.toString()})(${JSON.stringify(pictures)})`)
process.exitCode = await withDisplay({ alwaysPrivate: false }, (env) =>
  run(executable, ['--no-sandbox', main], { env, stdio: 'inherit' }),
)

/** Runs in Electron. @param {{ path: string, size: number, svg: string }[]} all */
function drawAll(all) {
  const { app, BrowserWindow } = require('electron')
  const { writeFileSync: write } = require('node:fs')
  void app.whenReady().then(draw)

  async function draw() {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('data:text/html,<canvas></canvas>')
    for (const { path, size, svg } of all) {
      const url = await window.webContents.executeJavaScript(`(async () => {
        const picture = new Image(${size}, ${size})
        picture.src = 'data:image/svg+xml,' + encodeURIComponent(${JSON.stringify(svg)})
        await picture.decode()
        const canvas = document.querySelector('canvas')
        canvas.width = canvas.height = ${size}
        canvas.getContext('2d').drawImage(picture, 0, 0, ${size}, ${size})
        return canvas.toDataURL('image/png')
      })()`)
      write(path, Buffer.from(url.split(',')[1], 'base64'))
    }
    app.quit()
  }
}
