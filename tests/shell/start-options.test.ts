import { expect, it } from 'vitest'
import { startOptions } from '../../electron/start-options'

const started = (...rest: string[]) => startOptions(['/usr/bin/evenfall', ...rest])
const usual = { dataFolder: null, hidden: false, safeMode: false, command: null }

it.each([
  [[], usual],
  [['--data', '/home/me/evenfall'], { ...usual, dataFolder: '/home/me/evenfall' }],
  [['--data=/home/me/my data', '--hidden'], { ...usual, dataFolder: '/home/me/my data', hidden: true }],
  [['--no-sandbox', '.', '--hidden', '--data', 'here'], { ...usual, dataFolder: 'here', hidden: true }],
  [['--safe-mode'], { ...usual, safeMode: true }],
  [['--database', 'x'], usual],
  [['--show'], { ...usual, command: { command: 'show' } }],
  [['--data', 'here', '--next'], { ...usual, dataFolder: 'here', command: { command: 'next' } }],
  [['--done', '--done'], { ...usual, command: { command: 'done' } }],
  [['--skip'], { ...usual, command: { command: 'skip' } }],
  [['--pause'], { ...usual, command: { command: 'pause', until: 'one_hour' } }],
  [['--pause=1h'], { ...usual, command: { command: 'pause', until: 'one_hour' } }],
  [['--pause=tonight'], { ...usual, command: { command: 'pause', until: 'tonight' } }],
  [['--pause=tomorrow'], { ...usual, command: { command: 'pause', until: 'tomorrow' } }],
  [['--resume'], { ...usual, command: { command: 'resume' } }],
  [['--quit'], { ...usual, command: { command: 'quit' } }],
  [['--skipped', '--next-one', '--paused'], usual],
])('started with %j, it is told %j', (args, told) => {
  expect(started(...args)).toEqual(told)
})

it.each([[['--data']], [['--data=']], [['--data', '']], [['--data', '--hidden']]])(
  'asks for a folder when %j names none',
  (args) => {
    expect(started(...args)).toBe('no_folder')
  },
)

it('takes one command at a time, and knows how long a pause may be', () => {
  expect(started('--done', '--skip')).toBe('one_at_a_time')
  expect(started('--pause', '--pause=tonight')).toBe('one_at_a_time')
  expect(['--pause=', '--pause=2h', '--pause=toString'].map((one) => started(one))).toEqual([
    'pause_value',
    'pause_value',
    'pause_value',
  ])
})
