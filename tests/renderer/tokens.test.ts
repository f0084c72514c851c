import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../renderer/theme/tokens.css'), 'utf8')

/** Contrast of two colours by WCAG 2.2. */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const tokens = (theme: string): Record<string, string> => {
  const block = new RegExp(`data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, hex]) => [name, hex]))
}

const TEXTS = [
  'text-1',
  'text-2',
  'text-3',
  'accent',
  'ok',
  'warn',
  'danger',
  'caffeine',
  'bath',
  'magnesium',
  'bed',
]
const GROUNDS = ['bg-0', 'bg-1', 'bg-2']

describe.each(['ember', 'candle', 'paper'])('the colours of %s', (theme) => {
  const colour = tokens(theme)
  const worst = (names: readonly string[]): number =>
    Math.min(
      ...names.flatMap((name) => GROUNDS.map((ground) => contrast(colour[name] ?? '', colour[ground] ?? ''))),
    )

  it('keep every text at 4.5:1 or more on the three grounds', () => {
    expect(worst(TEXTS)).toBeGreaterThanOrEqual(4.5)
  })

  it('keep edges of controls and the focus ring at 3:1 or more', () => {
    expect(worst(['line-strong', 'focus'])).toBeGreaterThanOrEqual(3)
  })

  it('keep the words on a filled button at 4.5:1 or more', () => {
    expect(contrast(colour['accent-ink'] ?? '', colour.accent ?? '')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour['accent-ink'] ?? '', colour['accent-hover'] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
