import { defineConfig } from '@playwright/test'

/** What takes minutes in the real app, and so is no part of `npm test`. Run it with `npm run torture`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/torture',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 300_000,
  build: { external: ['**/scripts/*.mjs'] },
  reporter: 'list',
})
