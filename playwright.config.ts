import { defineConfig } from '@playwright/test'

/**
 * Real Electron. Each test has a desk of its own and each worker a screen, so that three run side by side: an app
 * waits about as long as it works. What is tagged `@alone` measures time and runs by itself; what is tagged `@again`
 * walks in one more language, or with the other hand, where `npm test` already walks. Run them all with `npm run e2e`.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  // Plain modules that Node loads by itself; compiled with the tests they would be taken for CommonJS.
  build: { external: ['**/scripts/*.mjs'] },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.EVENFALL_E2E_REPORT ?? 'test-results/e2e.json' }]],
  use: { screenshot: 'only-on-failure', trace: 'off' },
})
