// Runs the benches of the domain (planner, calendar, log, insights) and tells their medians and limits.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject } from '../../scripts/project.mjs'

/** Every bench, with the limit in milliseconds that stands in its name; NaN where it has none. */
export const domainFigures = () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-bench-domain-'))
  const outcome = join(folder, 'benches.json')
  try {
    const vitest = inProject('node_modules', 'vitest', 'vitest.mjs')
    const { status } = spawnSync(process.execPath, [vitest, 'bench', '--run', '--outputJson', outcome], {
      cwd: inProject(),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error('A bench of the domain failed: see npx vitest bench --run.')
    const { files } = JSON.parse(readFileSync(outcome, 'utf8'))
    return files.flatMap(({ groups }) =>
      groups.flatMap(({ fullName, benchmarks }) =>
        benchmarks.map(({ name, median }) => ({
          name: `${fullName.split(' > ').slice(1).join(': ')}: ${name.replace(/ \(under .*\)$/, '')}`,
          median,
          limit: Number(/\(under (\d+) ms\)/.exec(name)?.[1] ?? Number.NaN),
        })),
      ),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
