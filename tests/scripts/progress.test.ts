import { expect, it } from 'vitest'
import { progress } from '../../scripts/say.mjs'

it('tells every tenth of a download once where the output is not a terminal', () => {
  const lines: string[] = []
  const shown = progress('downloading', { write: (text) => lines.push(text) })
  for (const received of [0, 5e6, 12e6, 19e6, 50e6, 100e6]) shown.update(received, 100e6)
  shown.end()
  expect(lines).toEqual([0, 10, 50, 100].map((percent) => `evenfall: downloading: ${percent} % of 100 MB\n`))
})

it('tells the megabytes so far when the size is unknown', () => {
  const lines: string[] = []
  const shown = progress('downloading', { write: (text) => lines.push(text) })
  shown.update(34e6, null)
  expect(lines).toEqual(['evenfall: downloading: 30 MB so far\n'])
})
