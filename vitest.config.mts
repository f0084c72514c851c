import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A property over thousands of evenings may take its time on a busy machine.
    testTimeout: 30_000,
    // Vitest would leave one core to an editor.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/torture/**'],
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
})
