import type { Page } from '@playwright/test'

/** Milliseconds of processor time the window's main thread spent on each of these deeds, from few to many. */
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
  return work.sort((one, other) => one - other)
}
