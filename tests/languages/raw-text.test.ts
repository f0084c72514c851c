import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rawTextIn } from './raw-text'

const renderer = join(import.meta.dirname, '../../renderer')
const components = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
)

it.each(components)('%s says nothing but words of a catalogue', (file) => {
  expect(rawTextIn(readFileSync(join(renderer, file), 'utf8'))).toEqual([])
})

it.each([
  ['<p>{"Raw"}</p>', 1],
  ["<p>{'Raw text'}</p>", 1],
  ['<p>{`Raw ${name}`}</p>', 1],
  ['<button aria-label="Close" />', 1],
  ["<button title={'Close'} alt={`Moon`} />", 2],
  ['<Field label="Name" placeholder="Your name" />', 2],
  ["<p>{t(($) => $.a.b)}{' '}{name}</p>", 0],
  ['<p>{`${from}–${to}`}</p>', 0],
  ['<button aria-label={t(($) => $.a.b)} className="wide" placement="bottom start" />', 0],
])('%s holds %i raw texts', (component, count) => {
  expect(rawTextIn(component)).toHaveLength(count)
})
