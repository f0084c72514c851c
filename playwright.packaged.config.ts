import { defineConfig } from '@playwright/test'
import ordinary from './playwright.config'

/** The packaged app, driven from outside: its fuses let nobody in. Run it with `npm run package:check`. */
export default defineConfig({ ...ordinary, testDir: 'tests/packaged', outputDir: 'test-results/packaged' })
