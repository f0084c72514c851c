import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The window: renderer/index.html into out/renderer. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: false,
    reportCompressedSize: false,
    // The policy allows fonts and pictures from the app itself only, so nothing may become a data: URL.
    assetsInlineLimit: 0,
  },
})
