import { spawnSync } from 'node:child_process'
import * as z from 'zod'
import { inProject } from '../../scripts/project.mjs'
import type { Occurrence } from './expanded'
import { occurrence } from './expanded'

const rows = z.array(z.tuple([z.string(), z.number(), z.number()]))

const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import icalendar, dateutil']).status === 0,
)

/** Why the second reader cannot be asked here; undefined when it can. */
export const whyNoSecondReader: string | undefined = python
  ? undefined
  : 'needs python3 with icalendar and dateutil (Debian: apt-get install python3-icalendar python3-dateutil)'

/** Every occurrence of a calendar file as Python's icalendar and dateutil see it, up to a moment, sorted. */
export const expandedByPython = (text: string, until: number): Occurrence[] => {
  const result = spawnSync(
    python ?? 'python3',
    [inProject('tests', 'calendar', 'expand.py'), String(Math.floor(until / 1000))],
    { input: text, encoding: 'utf8', maxBuffer: 64_000_000 },
  )
  if (result.status !== 0) throw new Error(result.stderr)
  return rows
    .parse(JSON.parse(result.stdout))
    .map(([uid, start, end]) => occurrence(uid, start * 1000, end * 1000))
    .sort()
}
