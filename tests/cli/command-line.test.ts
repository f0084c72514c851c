import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersFromList } from '../../shared/safety/questions'
import type { BundledCommandLine } from './bundled-command-line'
import { bundledCommandLine } from './bundled-command-line'

let evenfall: BundledCommandLine

beforeAll(async () => {
  evenfall = await bundledCommandLine()
}, 60_000)
afterAll(() => evenfall.remove())

const path = (name: string): string => join(evenfall.folder, name)
const plan = (...args: string[]) => evenfall.run(['plan', ...args])
const AMSTERDAM = ['--evening', '2026-11-22', '--zone', 'Europe/Amsterdam']

const week = {
  zone: 'Europe/Amsterdam',
  week: { FR: { bed: '23:00', wake: '07:00' }, SA: { bed: '00:30', wake: '09:00' } },
  planId: 'cli',
}
const weekFile = (name: string, content: unknown = week): string => {
  writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

const steps = (json: string): Record<string, string | null> =>
  Object.fromEntries(
    (JSON.parse(json) as { steps: { id: string; start: string | null }[] }).steps.map(({ id, start }) => [
      id,
      start,
    ]),
  )

describe('plan', { timeout: 30_000 }, () => {
  it('answers a program with the whole plan as JSON and nothing else', async () => {
    const { stdout, stderr, exitCode } = plan('--bedtime', '22:45', ...AMSTERDAM, '--json')
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    expect(steps(stdout)).toMatchObject({
      caffeine_cutoff: '2026-11-22T13:55:00+01:00',
      warm_bath: '2026-11-22T21:15:00+01:00',
      magnesium: '2026-11-22T22:00:00+01:00',
      lights_out: '2026-11-22T22:45:00+01:00',
    })
    await expect(stdout).toMatchFileSnapshot('../golden/plan-22-45.json')
  })

  it('tells of a conflict as an answer, with ways out', async () => {
    const { stdout, exitCode } = plan(
      '--bedtime',
      '22:45',
      ...AMSTERDAM,
      '--json',
      '--commitment',
      '20:30-22:00',
      '--medicine',
      'ciprofloxacin@08:00,20:00',
    )
    expect(exitCode).toBe(0)
    await expect(stdout).toMatchFileSnapshot('../golden/plan-conflict.json')
  })

  it('shows people a table in their language', async () => {
    const busy = [
      '--bedtime',
      '22:45',
      ...AMSTERDAM,
      '--commitment',
      '20:30-22:10',
      '--caffeine',
      '400',
      '--wake',
      '05:00',
    ]
    await expect(plan(...busy).stdout).toMatchFileSnapshot('../golden/plan-table-en.txt')
    await expect(plan(...busy, '--lang', 'nl').stdout).toMatchFileSnapshot('../golden/plan-table-nl.txt')
  })

  it('says whether a medicine or something else moved the magnesium', () => {
    const moved = plan('--bedtime', '22:45', ...AMSTERDAM, '--medicine', 'iron@18:30').stdout
    const busy = plan('--bedtime', '22:45', ...AMSTERDAM, '--commitment', '21:30-22:20').stdout
    expect(moved).toContain('to keep its distance from your medicine')
    expect(busy).toContain('because your usual moment is taken tonight')
  })

  it('sleeps eight hours unless told otherwise, also over a clock change', () => {
    const wake = (...args: string[]) => (JSON.parse(plan(...args, '--json').stdout) as { wake: string }).wake
    expect(wake('--bedtime', '22:45', ...AMSTERDAM)).toBe('2026-11-23T06:45:00+01:00')
    expect(wake('--bedtime', '22:45', '--wake', '7:30', ...AMSTERDAM)).toBe('2026-11-23T07:30:00+01:00')
    const forward = ['--evening', '2027-03-27', '--zone', 'Europe/Amsterdam']
    expect(wake('--bedtime', '22:45', ...forward)).toBe('2027-03-28T07:45:00+02:00')
  })

  it('is for today in the system’s zone unless told otherwise', () => {
    const { stdout } = evenfall.run(['plan', '--bedtime', '22:45', '--json'], { TZ: 'Pacific/Auckland' })
    const { evening, zone } = JSON.parse(stdout) as Record<string, string>
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Auckland' }).format(Date.now())
    expect({ evening, zone }).toEqual({ evening: today, zone: 'Pacific/Auckland' })
  })

  it('takes today from --now, and plans only what is still possible', () => {
    const { stdout } = plan(
      '--bedtime',
      '22:45',
      '--zone',
      'Europe/Amsterdam',
      '--now',
      '2026-11-22T22:10:00+01:00',
      '--json',
    )
    expect(JSON.parse(stdout)).toMatchObject({ evening: '2026-11-22' })
    expect(steps(stdout)).toMatchObject({ warm_bath: null, magnesium: '2026-11-22T22:10:00+01:00' })
  })

  it('adds and leaves out steps, and counts caffeine as asked', () => {
    const { stdout } = plan(
      '--bedtime=23:00',
      ...AMSTERDAM,
      '--with',
      'alcohol_cutoff',
      '--without',
      'warm_bath',
      '--without=wind_down',
      '--caffeine',
      '60.5',
      '--caffeine-mode',
      'cautious',
      '--no-14-rule',
      '--json',
    )
    expect(steps(stdout)).toEqual({
      caffeine_cutoff: '2026-11-22T15:00:00+01:00',
      alcohol_cutoff: '2026-11-22T19:00:00+01:00',
      dim_lights: '2026-11-22T21:00:00+01:00',
      screens_off: '2026-11-22T22:00:00+01:00',
      magnesium: '2026-11-22T22:15:00+01:00',
      lights_out: '2026-11-22T23:00:00+01:00',
    })
  })
})

describe('export', { timeout: 30_000 }, () => {
  const exported = (out: string, ...args: string[]) =>
    evenfall.run(['export', '--week', weekFile('week.json'), '--out', out, '--from', '2026-11-22', ...args])

  it('writes a calendar and says so', () => {
    const run = exported('routine.ics', '--weeks', '4', '--lang', 'nl', '--neutral')
    expect(run).toEqual({ stdout: '14 afspraken geschreven naar routine.ics.\n', stderr: '', exitCode: 0 })
    const text = readFileSync(path('routine.ics'), 'utf8')
    expect(text).toContain('PRODID:-//Evenfall//Evenfall 1.0.0//NL')
    expect(text).toContain('SUMMARY:Avondroutine')
    expect(text).toContain('UNTIL=20261219T233000Z')
  })

  it('gives the same bytes again, and counts changes', () => {
    exported('again.ics')
    const before = readFileSync(path('again.ics'), 'utf8')
    exported('again.ics')
    expect(readFileSync(path('again.ics'), 'utf8')).toBe(before)
    const later = { ...week, week: { ...week.week, FR: { bed: '23:15', wake: '07:00' } } }
    evenfall.run([
      'export',
      '--week',
      weekFile('later.json', later),
      '--out',
      'again.ics',
      '--from',
      '2026-11-22',
    ])
    const after = readFileSync(path('again.ics'), 'utf8')
    // The last caffeine stays at two o'clock; the other six steps of Friday move.
    expect(after.match(/SEQUENCE:1/g)?.length).toBe(6)
    expect(after.match(/SEQUENCE:0/g)?.length).toBe(8)
    expect(after.match(/UID:.*(\r\n .*)*/g)).toEqual(before.match(/UID:.*(\r\n .*)*/g))
  })

  it('takes the plan id of an earlier file when the week has none', () => {
    const nameless = weekFile('nameless.json', { zone: week.zone, week: week.week })
    const run = () =>
      evenfall.run(['export', '--week', nameless, '--out', 'nameless.ics', '--from', '2026-11-22'])
    run()
    const before = readFileSync(path('nameless.ics'), 'utf8')
    run()
    expect(readFileSync(path('nameless.ics'), 'utf8')).toBe(before)
    expect(before).toMatch(/UID:evenfall-[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  it('keeps 260 weeks under 200 KB', () => {
    const night = { bed: '22:45', wake: '06:45' }
    const ordinary = {
      zone: 'Europe/Amsterdam',
      week: { MO: night, TU: night, WE: night, TH: night, FR: night, SA: night, SU: night },
    }
    const started = Date.now()
    const run = evenfall.run([
      'export',
      '--week',
      weekFile('ordinary.json', ordinary),
      '--out',
      'ordinary.ics',
      '--weeks',
      '260',
    ])
    const took = Date.now() - started
    expect(run.exitCode).toBe(0)
    expect(statSync(path('ordinary.ics')).size).toBeLessThan(200_000)
    // The bar is 500 ms on a quiet machine; this one may be busy.
    expect(took).toBeLessThan(3000)
  })

  it('exports the app’s own data, with its health answers and commitments', () => {
    const night = { bed: '22:45', wake: '06:45' }
    const save = (folder: string, health: unknown) => {
      mkdirSync(path(folder))
      writeFileSync(
        path(`${folder}/routine.json`),
        JSON.stringify({
          version: 1,
          planId: 'own-data',
          week: { SU: night },
          exceptions: [],
          pauses: [],
          steps: {},
          commitments: [{ evening: '2026-11-29', start: '20:00', end: '22:00' }],
          caffeine: { milligrams: 107, mode: 'standard', twoOClockRule: true },
        }),
      )
      writeFileSync(path(`${folder}/health.json`), JSON.stringify(health))
      writeFileSync(
        path(`${folder}/settings.json`),
        JSON.stringify({
          version: 1,
          language: 'nl',
          zone: 'Europe/Amsterdam',
          clock: '24',
          theme: 'ember',
          welcomed: true,
        }),
      )
      return evenfall.run(['export', '--data', folder, '--out', `${folder}.ics`, '--from', '2026-11-22'])
    }
    const answered = { version: 1, answers: answersFromList([]), answeredAt: 1, medicines: [] }
    expect(save('open', answered).exitCode).toBe(0)
    expect(save('unanswered', { ...answered, answers: {} }).exitCode).toBe(0)
    expect(save('damaged', { version: 1 })).toMatchObject({ exitCode: 2 })
    const [open, unanswered] = ['open', 'unanswered'].map((name) =>
      readFileSync(path(`${name}.ics`), 'utf8').replaceAll('\r\n ', ''),
    )
    expect(open).toMatch(/own-data-magnesium-SU@/)
    expect(unanswered).not.toMatch(/own-data-magnesium-SU@/)
    // The bath of the 29th has no room beside the commitment.
    expect(open).toMatch(/own-data-warm_bath-SU@[^]*?EXDATE;TZID=Europe\/Amsterdam:20261129T211500/)
  })
})

describe('bad input', { timeout: 30_000 }, () => {
  it.each([
    [
      'plan --bedtime 22:45 --zone Europe/Utrecht',
      '--zone must be the name of a time zone, such as Europe/Amsterdam; got "Europe/Utrecht"',
    ],
    ['export --out x.ics', '--week is missing; it must be a file that can be read'],
    [
      'export --week none.json',
      '--out is missing; it must be a file that can be written, in a folder that exists',
    ],
    [
      'export --week none.json --out ',
      '--out must be a file that can be written, in a folder that exists; got ""',
    ],
    ['export --week none.json --out x.ics', '--week must be a file that can be read; got "none.json"'],
    ['export --week . --out x.ics', '--week must be a file that can be read; got "."'],
    ['export --week a --data b --out x.ics', '--data must be given as either --week or --data; got "b"'],
    [
      'export --data nowhere --out x.ics',
      '--data must be a data folder of Evenfall with a week in it; got "nowhere"',
    ],
    [
      'export --week good.json --out no/such/x.ics',
      '--out must be a file that can be written, in a folder that exists; got "no/such/x.ics"',
    ],
    [
      'export --week good.json --out .',
      '--out must be a file that can be written, in a folder that exists; got "."',
    ],
    [
      'export --week good.json --out x.ics --weeks 0',
      '--weeks must be a whole number of weeks from 1 to 520; got "0"',
    ],
    [
      'export --week good.json --out x.ics --weeks 521',
      '--weeks must be a whole number of weeks from 1 to 520; got "521"',
    ],
    [
      'export --week good.json --out x.ics --from today',
      '--from must be a real date from 1970 to 2199, such as 2026-11-22; got "today"',
    ],
    ['export --week half.json --out x.ics', '--week half.json must be JSON'],
    [
      'export --week late.json --out x.ics',
      '--week late.json: week.MO.bed must be a time from 00:00 to 23:59, such as 22:45; got "25:00"',
    ],
    ['export --week huge.json --out x.ics', '--week must be a file of at most 1 MB; got "huge.json"'],
  ])('%s is refused with one line', (args, line) => {
    weekFile('good.json')
    weekFile('half.json', '{"zone":')
    weekFile('late.json', { zone: 'UTC', week: { MO: { bed: '25:00', wake: '06:00' } } })
    weekFile('huge.json', ' '.repeat(1_000_001))
    const before = readdirSync(evenfall.folder)
    const { stdout, stderr, exitCode } = evenfall.run(args.split(' '))
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
    expect(stderr.endsWith('\n')).toBe(true)
    const [told = '', ...more] = stderr.trimEnd().split('\n')
    expect(more).toEqual([])
    expect(told).toBe(line)
    expect(readdirSync(evenfall.folder)).toEqual(before)
  })

  it('leaves an earlier calendar as it was', () => {
    writeFileSync(path('kept.ics'), 'mine')
    evenfall.run(['export', '--week', weekFile('late.json', '{}'), '--out', 'kept.ics'])
    expect(readFileSync(path('kept.ics'), 'utf8')).toBe('mine')
  })
})

describe('usage', { timeout: 30_000 }, () => {
  it('is shown on request, and with the refusal when nothing was asked', () => {
    const help = evenfall.run(['--help'])
    expect(help).toMatchObject({ stderr: '', exitCode: 0 })
    expect(help.stdout).toContain('--bedtime 22:45')
    expect(evenfall.run(['plan', '-h']).stdout).toBe(help.stdout)
    expect(evenfall.run(['--help', '--lang', 'nl']).stdout).toContain('hoe laat je in bed wilt liggen')
    const nothing = evenfall.run([])
    expect(nothing).toMatchObject({ stdout: '', exitCode: 2 })
    expect(nothing.stderr).toContain(help.stdout)
  })
})
