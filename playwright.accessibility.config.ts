import { defineConfig } from '@playwright/test'
import ordinary from './playwright.config'

/** Every screen and dialog in every state, colour and language, by axe, by keyboard and by name: `npm run accessibility`. */
export default defineConfig({
  ...ordinary,
  testDir: 'tests/accessibility',
  snapshotPathTemplate: 'tests/accessibility/names/{arg}{ext}',
  outputDir: 'test-results/accessibility',
  timeout: 900_000,
})
