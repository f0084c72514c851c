import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../electron/cli/run-command-line'
import { zone } from '../calendar/routine-builder'

const computer = {
  now: () => Date.parse('2026-11-22T18:00:00Z'),
  zone: () => zone('Europe/Amsterdam'),
  newId: () => 'random',
}

const flag = fc.constantFrom(
  '--bedtime',
  '--wake',
  '--evening',
  '--zone',
  '--commitment',
  '--medicine',
  '--caffeine',
  '--without',
  '--with',
  '--caffeine-mode',
  '--no-14-rule',
  '--now',
  '--json',
  '--lang',
  '--week',
  '--data',
  '--from',
  '--weeks',
  '--',
)
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '22:45',
    '12:00',
    '11:59',
    '03:15',
    '2027-03-27',
    '2027-10-30',
    '1970-01-01',
    '2199-12-31',
    'Africa/Cairo',
    '20:00-21:30',
    '23:00-01:00',
    'iron@08:00,20:00',
    'other_hiv_integrase@12:00',
    '107',
    '0',
    'warm_bath',
    'nl',
    '2026-11-22T21:30:00+01:00',
    '9999-12-31T23:59:59Z',
    'lenient',
    '--json=1',
    '-x',
    '__proto__',
  ),
)
const args = fc.array(fc.oneof(flag, value), { maxLength: 14 })

describe('whatever is typed', { timeout: 60_000 }, () => {
  it('is answered with a plan or one line, never with a crash', () => {
    fc.assert(
      fc.property(fc.constantFrom('plan', 'export', ''), args, (command, rest) => {
        const { stdout, stderr, exitCode } = runCommandLine([command, ...rest], computer)
        const [silent, lines] = exitCode === 0 ? [stderr, 1] : [stdout, stderr.trimEnd().split('\n').length]
        expect({ silent, lines }).toEqual({ silent: '', lines: 1 })
      }),
      { numRuns: 1000 },
    )
  })

  it('gives a plan for every bedtime of every zone, date and moment', () => {
    fc.assert(
      fc.property(
        fc.nat(1439),
        fc.constantFrom('Africa/Cairo', 'Australia/Lord_Howe', 'Europe/Amsterdam', 'Pacific/Apia'),
        fc.nat(60_000),
        fc.option(fc.nat(3000)),
        (minutes, place, days, nowMinutes) => {
          const bed = new Date(minutes * 60_000).toISOString().slice(11, 16)
          const evening = new Date(days * 86_400_000).toISOString().slice(0, 10)
          const now = new Date(days * 86_400_000 + (nowMinutes ?? 0) * 60_000).toISOString()
          const at = nowMinutes === null ? [] : ['--now', now]
          const line = ['plan', '--bedtime', bed, '--evening', evening, '--zone', place, ...at]
          const json = runCommandLine([...line, '--json'], computer)
          expect([json.exitCode, runCommandLine(line, computer).exitCode]).toEqual([0, 0])
          expect(JSON.parse(json.stdout)).toMatchObject({ evening, zone: place })
        },
      ),
      { numRuns: 150 },
    )
  })
})
