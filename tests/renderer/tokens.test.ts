import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COLOURS, type Colour, PALETTE } from '../../shared/appearance/palette'
import { firstFrameCss, paletteCss } from '../../shared/appearance/palette-css'
import { THEMES } from '../../shared/appearance/theme'

const source = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

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
const TEXTS: readonly Colour[] = [
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
const GROUNDS: readonly Colour[] = ['bg-0', 'bg-1', 'bg-2']

describe.each(THEMES)('the colours of %s', (theme) => {
  const colour = PALETTE[theme]
  const worst = (names: readonly Colour[]): number =>
    Math.min(...names.flatMap((name) => GROUNDS.map((ground) => contrast(colour[name], colour[ground]))))

  it('keep every text at 4.5:1 or more on the three grounds', () => {
    expect(worst(TEXTS)).toBeGreaterThanOrEqual(4.5)
  })

  it('keep edges of controls and the focus ring at 3:1 or more', () => {
    expect(worst(['line-strong', 'focus'])).toBeGreaterThanOrEqual(3)
  })

  it('keep the words on a filled button at 4.5:1 or more', () => {
    expect(contrast(colour['accent-ink'], colour.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour['accent-ink'], colour['accent-hover'])).toBeGreaterThanOrEqual(4.5)
  })

  it('are all in the style sheet the build makes, and those of the first frame in the page', () => {
    const rule = new RegExp(`data-theme="${theme}"\\]{([^}]*)}`).exec(paletteCss())?.[1] ?? ''
    const written = Object.fromEntries(
      [...rule.matchAll(/--([\w-]+):(#\w{6});/g)].map(([, name, hex]) => [name, hex]),
    )
    expect(written).toEqual(colour)
    expect(firstFrameCss()).toContain(`background:${colour['bg-0']};color:${colour['text-1']}`)
  })
})

describe('the palette', () => {
  it('is written down nowhere else', () => {
    const used = (path: string) => [...source(path).matchAll(/#[\da-f]{6}\b/gi)].map(([hex]) => hex)
    const written = [
      'renderer/theme/tokens.css',
      'renderer/theme/base.css',
      'renderer/index.html',
      'electron/window.ts',
    ]
    expect(written.flatMap(used)).toEqual([])
    // Pictures can't ask for it, so they are held to it.
    const { ember } = PALETTE
    expect(used('resources/icon.svg')).toEqual(expect.arrayContaining([ember['bg-0'], ember['text-1']]))
    expect(new Set(used('resources/tray/sun.svg'))).toEqual(new Set([ember.accent]))
  })

  it('has a place in the forced colours for every colour', () => {
    const forced = paletteCss().split('forced-colors')[1] ?? ''
    expect(COLOURS.filter((colour) => !forced.includes(`--${colour}:`))).toEqual([])
  })
})
