// Every check there is, in the order in which a failure is cheapest to learn; the last line counts them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './process-group.mjs'
import { inProject, projectFolder } from './project.mjs'
import { countsOfCheck, countsOfTests, totalOf } from './test-counts.mjs'

/**
 * @typedef {import('./test-counts.mjs').Counts} Counts
 * @typedef {{ name: string, run: () => Promise<Counts> }} Stage
 */

const reports = inProject('test-results')

/** Where a wrong time zone can change an answer: run again in zones with other rules than the first. */
const zoneSensitive = [
  'evening',
  'routine',
  'planner',
  'reminders',
  'log',
  'calendar',
  'week',
  'caffeine',
  'safety',
  'document',
  'insight',
  'languages',
  'travel',
  'tray',
  'evidence',
]
  .map((folder) => `tests/${folder}/`)
  .filter((folder) => existsSync(inProject(folder)))

/** Of those, what decides about time; the rest is handed what it decided, and one zone other than the first will do. */
const zoneDeciding = zoneSensitive.filter(
  (folder) => !/(caffeine|safety|insight|languages|tray|evidence)\/$/.test(folder),
)

/** Thousands of evenings against brute force: once, as minutes before bed have no zone, and unhindered by coverage. */
const bruteForce = 'tests/planner/best-evening.test.ts'

/** Eight zones of its own, read by a program that is handed each: one zone of the computer, another than UTC, will do. */
const fiveYears = 'tests/calendar/five-years.test.ts'

/** Amounts and words, which know of no time: the first run of them says it all. */
const timeless = [
  'safety/dose',
  'safety/blocked',
  'safety/never',
  'languages/catalogues',
  'languages/raw-text',
  'evidence/planner-figures',
].map((name) => `tests/${name}.test.ts`)

/** @param {...string} files @returns {string[]} */
const without = (...files) => files.map((file) => `--exclude=${file}`)

/** @type {Stage[]} */
const stages = [
  check('types', 'typescript/bin/tsc', ['-b']),
  check('lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  check('format', '@biomejs/biome/bin/biome', ['check', '.']),
  unit('unit tests, UTC', 'UTC', [
    '--coverage',
    '--no-isolate',
    '--exclude=tests/scripts/**',
    ...without(fiveYears, bruteForce),
  ]),
  // These start and end processes, and want a process of their own.
  unit('set-up tests', 'UTC', ['tests/scripts/']),
  inZone('Europe/Amsterdam', zoneSensitive),
  inZone('America/New_York', zoneDeciding),
  inZone('Pacific/Auckland', zoneDeciding),
  // One core each.
  unit('five years of calendars, and the planner against brute force', 'Pacific/Auckland', [
    fiveYears,
    bruteForce,
  ]),
  endToEnd('end-to-end tests', ['--grep-invert=@alone|@again']),
  endToEnd('end-to-end tests that measure', ['--grep=@alone', '--workers=1']),
]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
/** @type {Counts[]} */
const results = []
for (const stage of stages) {
  const started = performance.now()
  console.log(`\n== ${stage.name}`)
  const counts = await stage.run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`== ${stage.name}: ${counts.passed} passed, ${counts.failed} failed, in ${seconds} s`)
  results.push(counts)
}
const { passed, failed } = totalOf(results)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {string} name @param {string} program @param {string[]} args @returns {Stage} */
function check(name, program, args) {
  return { name, run: async () => countsOfCheck(await node([inProject('node_modules', program), ...args])) }
}

/** @param {string} name @param {string} zone @param {string[]} args @returns {Stage} */
function unit(name, zone, args) {
  const report = reportOf(name)
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs')
  const all = [vitest, 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, run: async () => countsOfTests(await node(all, { TZ: zone }), readReport(report)) }
}

/** @param {string} zone @param {string[]} folders @returns {Stage} */
function inZone(zone, folders) {
  const left = without(fiveYears, ...timeless, bruteForce)
  return unit(`unit tests, ${zone}`, zone, [...folders, ...left, '--no-isolate'])
}

/** @param {string} name @param {string[]} args @returns {Stage} */
function endToEnd(name, args) {
  const report = reportOf(name)
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js')
  const all = [playwright, 'test', ...args]
  return {
    name,
    run: async () => countsOfTests(await node(all, { EVENFALL_E2E_REPORT: report }), readReport(report)),
  }
}

/** @param {string} stage @returns {string} */
function reportOf(stage) {
  return join(reports, `${stage.replaceAll(/\W+/g, '-')}.json`)
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<number>} */
function node(args, env = {}) {
  return run(process.execPath, args, {
    cwd: projectFolder,
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // The end-to-end stage has to end its own apps, display and bus first.
    graceMs: 10_000,
  })
}

/** @param {string} file @returns {unknown} */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
