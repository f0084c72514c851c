import { expect, it } from 'vitest'
import { runCommandLine } from '../../electron/cli/run-command-line'
import { zone } from '../calendar/routine-builder'

const computer = {
  now: () => Date.parse('2026-11-22T18:00:00Z'),
  zone: () => zone('Europe/Amsterdam'),
  newId: () => 'random',
}

it.each([
  ['plan --bedtime 25:00', '--bedtime must be a time from 00:00 to 23:59, such as 22:45; got "25:00"'],
  ['plan', '--bedtime is missing; it must be a time from 00:00 to 23:59, such as 22:45'],
  ['plan --bedtime', '--bedtime needs a value after it'],
  ['plan --bedtime --json', '--bedtime needs a value after it'],
  ['plan --bedtime ', '--bedtime must be a time from 00:00 to 23:59, such as 22:45; got ""'],
  ['plan --bedtime 22:45 --bedtime 22:45', '--bedtime may be given only once'],
  ['plan --bedtime 22:45 --json=yes', '--json takes no value'],
  ['plan --bedtime 22:45 --wake 22:45', '--wake must be another time than --bedtime; got "22:45"'],
  [
    'plan --bedtime 22:45 --evening 2026-02-30',
    '--evening must be a real date from 1970 to 2199, such as 2026-11-22; got "2026-02-30"',
  ],
  [
    'plan --bedtime 22:45 --zone Europe/Utrecht',
    '--zone must be the name of a time zone, such as Europe/Amsterdam; got "Europe/Utrecht"',
  ],
  [
    'plan --bedtime 22:45 --commitment 20:00',
    '--commitment must be two different times from 00:00 to 23:59, such as 20:00-21:30; got "20:00"',
  ],
  [
    'plan --bedtime 22:45 --commitment 20:00-20:00',
    '--commitment must be two different times from 00:00 to 23:59, such as 20:00-21:30; got "20:00-20:00"',
  ],
  [
    'plan --bedtime 22:45 --caffeine 1001',
    '--caffeine must be milligrams of caffeine from 0 to 1000, such as 107; got "1001"',
  ],
  [
    'plan --bedtime 22:45 --caffeine-mode x',
    '--caffeine-mode must be standard, lenient or cautious; got "x"',
  ],
  [
    'plan --bedtime 22:45 --without lights_out',
    /^--without must be one of these steps: caffeine_cutoff, .*wind_down; got "lights_out"$/,
  ],
  [
    'plan --bedtime 22:45 --with magnesium --without magnesium',
    '--without must be given with --with or with --without, not both; got "magnesium"',
  ],
  [
    'plan --bedtime 22:45 --medicine aspirin@08:00',
    /^--medicine must be a medicine and its times, .*medicines: antibiotic_unknown, levofloxacin, .*; got "aspirin@08:00"$/,
  ],
  ['plan --bedtime 22:45 --medicine iron@8', /got "iron@8"$/],
  ['plan --bedtime 22:45 --medicine iron@08:00@09:00', /got "iron@08:00@09:00"$/],
  [
    'plan --bedtime 22:45 --now 2026-11-22T21:30',
    '--now must be a date and time with its offset, such as 2026-11-22T21:30:00+01:00; got "2026-11-22T21:30"',
  ],
  ['plan --bedtime 22:45 --now 2026-02-30T21:30:00Z', /^--now must be/],
  ['plan --bedtime 22:45 --lang de', '--lang must be en or nl; got "de"'],
  [
    'plan --bedtime 25:00 --lang nl',
    '--bedtime: verwacht een tijd van 00:00 tot en met 23:59, zoals 22:45; gekregen "25:00"',
  ],
  [
    'plan --bedtime 22:45 --weeks 3',
    /^--weeks is not known here; allowed: --bedtime, .*--json, --lang, --help$/,
  ],
  ['plan --bedtime 22:45 -j', /^-j is not known here; allowed: --bedtime/],
  ['plan --bedtime 22:45 --__proto__ x', /^--__proto__ is not known here/],
  ['plan 22:45', /^--bedtime is missing|^"22:45" is not known here/],
  ['sleep', 'evenfall must be followed by plan or export; got "sleep"'],
  ['--json', 'evenfall must be followed by plan or export'],
])('%s is refused with one line', (args, line) => {
  const { stdout, stderr, exitCode } = runCommandLine(args.split(' '), computer)
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
  expect(stderr.endsWith('\n')).toBe(true)
  const [told = '', ...more] = stderr.trimEnd().split('\n')
  expect(more).toEqual([])
  expect(typeof line === 'string' ? told : line.test(told) && line).toBe(line)
})
