import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** React Aria speaks thirty languages; the two of Evenfall are kept, the others become empty. */
const twoLanguages: Plugin = {
  name: 'two-languages',
  load: (id) =>
    /\/intl\/\w+\/(?!en-US|nl-NL)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) ? 'export default {}' : undefined,
}

/** The pages of renderer/ into out/renderer: the window, and those that come and go by themselves. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), twoLanguages],
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
