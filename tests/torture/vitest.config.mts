import { defineConfig } from 'vitest/config'

/** What takes minutes, and so is no part of `npm test`. */
export default defineConfig({
  test: { include: ['tests/torture/**/*.test.ts'], testTimeout: 600_000 },
})
