import { defineConfig } from '@playwright/test'
import ordinary from './playwright.config'

/** Pictures of every screen for a person to look at, in out/pictures. Made with `npm run pictures`. */
export default defineConfig({
  ...ordinary,
  testDir: 'tests/pictures',
  outputDir: 'test-results/pictures',
  timeout: 300_000,
})
