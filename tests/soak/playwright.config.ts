import { defineConfig } from '@playwright/test'

/** What wants a quiet machine and a quarter of an hour. Run it with `npm run soak`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/soak',
  workers: 1,
  retries: 0,
  timeout: 1_200_000,
  build: { external: ['**/scripts/*.mjs'] },
  reporter: 'list',
})
