import { defineConfig } from '@playwright/test'

/** Real Electron, one app at a time: the tests share a display and a bus. Run them with `npm run e2e`. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  // Plain modules that Node loads by itself; compiled with the tests they would be taken for CommonJS.
  build: { external: ['**/scripts/*.mjs'] },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.EVENFALL_E2E_REPORT ?? 'test-results/e2e.json' }]],
  use: { screenshot: 'only-on-failure', trace: 'off' },
})
