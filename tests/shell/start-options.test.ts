import { expect, it } from 'vitest'
import { startOptions } from '../../electron/start-options'

const started = (...rest: string[]) => startOptions(['/usr/bin/evenfall', ...rest])

it.each([
  [[], { dataFolder: null, hidden: false }],
  [['--data', '/home/me/evenfall'], { dataFolder: '/home/me/evenfall', hidden: false }],
  [['--data=/home/me/my data', '--hidden'], { dataFolder: '/home/me/my data', hidden: true }],
  [['--no-sandbox', '.', '--hidden', '--data', 'here'], { dataFolder: 'here', hidden: true }],
  [['--database', 'x'], { dataFolder: null, hidden: false }],
])('started with %j, it is told %j', (args, told) => {
  expect(started(...args)).toEqual(told)
})

it.each([[['--data']], [['--data=']], [['--data', '']], [['--data', '--hidden']]])(
  'asks for a folder when %j names none',
  (args) => {
    expect(started(...args)).toBe('no_folder')
  },
)
