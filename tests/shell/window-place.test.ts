import { describe, expect, it } from 'vitest'
import { isReachable } from '../../electron/window-place'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const secondScreen = { x: 1440, y: 0, width: 1920, height: 1080 }
const window = (x: number, y: number) => ({ x, y, width: 900, height: 600 })

describe('the place of the window', () => {
  it.each([
    ['in the middle', window(200, 100)],
    ['half off to the right', window(1200, 100)],
    ['half off to the left', window(-600, 100)],
    ['low, its title still showing', window(200, 830)],
  ])('is taken again %s', (_, bounds) => {
    expect(isReachable(bounds, [laptop])).toBe(true)
  })

  it.each([
    ['on a screen that was unplugged', window(2000, 100)],
    ['with its title above the screen', window(200, -300)],
    ['with only a sliver left', window(1400, 100)],
    ['below everything', window(200, 890)],
  ])('is given up %s', (_, bounds) => {
    expect(isReachable(bounds, [laptop])).toBe(false)
  })

  it('may be on any of the screens', () => {
    expect(isReachable(window(2000, 100), [laptop, secondScreen])).toBe(true)
    expect(isReachable(window(2000, 100), [])).toBe(false)
  })
})
