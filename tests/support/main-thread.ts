import type { Page } from '@playwright/test'

/** Milliseconds of processor time the window's main thread spent on each of these deeds. */
export const mainThreadWork = async (
  page: Page,
  deeds: readonly (() => Promise<unknown>)[],
): Promise<number[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  /** Until what a deed changed has been drawn. */
  const drawn = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  const work: number[] = []
  await drawn()
  for (const deed of deeds) {
    const before = await spent()
    await deed()
    await drawn()
    work.push((await spent()) - before)
  }
  await session.detach()
  return work
}

/** A mouse as the computer has one. Playwright's own runs code of its own in the window at every move of a drag. */
export const plainMouse = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  const moveTo = async (x: number, y: number, button: 'left' | 'none'): Promise<void> => {
    const buttons = button === 'left' ? 1 : 0
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button, buttons })
  }
  return {
    move: (x: number, y: number) => moveTo(x, y, 'none'),
    /** Moves with the left button held down. */
    drag: (x: number, y: number) => moveTo(x, y, 'left'),
  }
}
