import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, runnerImport } from 'vite'

/** React Aria speaks thirty languages; the two of Evenfall are kept, the others become empty. */
const twoLanguages: Plugin = {
  name: 'two-languages',
  load: (id) =>
    /\/intl\/\w+\/(?!en-US|nl-NL)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) ? 'export default {}' : undefined,
}

/** Stands in a style sheet or page where its colours go. */
const PLACE = '/* The build puts the colours of shared/appearance/palette.ts here. */'

const palette = async (): Promise<Plugin> => {
  const { module } = await runnerImport<typeof import('./shared/appearance/palette-css')>(
    './shared/appearance/palette-css.ts',
  )
  return {
    name: 'palette',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.css') && code.includes(PLACE) ? code.replace(PLACE, module.paletteCss()) : undefined,
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(PLACE, module.firstFrameCss()) },
  }
}

/** The pages of renderer/ into out/renderer: the window, and those that come and go by themselves. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), twoLanguages, palette()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: false,
    reportCompressedSize: false,
    // The policy allows fonts and pictures from the app itself only, so nothing may become a data: URL.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        index: 'renderer/index.html',
        answer: 'renderer/answer.html',
        sound: 'renderer/sound.html',
      },
    },
  },
})
