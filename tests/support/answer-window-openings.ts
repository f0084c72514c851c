import type { HiddenApp } from './launch'

/** How long the small window took from press to use, each time it was opened. */
export interface Openings {
  /** Presses, and waits until the window is there with a button that has the focus; milliseconds. */
  time(press: () => void): Promise<number>
}

/** Runs in the window; how it says that it can be answered by keyboard. */
const READY = `new Promise((resolve) => {
  const look = () => (document.activeElement instanceof HTMLButtonElement ? resolve() : setTimeout(look, 1))
  look()
})`

/** Watches the app open its windows, on the clock both processes share: it neither jumps nor is faked. */
export const watchOpenings = async ({ app }: HiddenApp): Promise<Openings> => {
  await app.evaluate(({ app: electron }, ready) => {
    const readyAt: number[] = []
    Object.assign(globalThis, { readyAt })
    electron.on('browser-window-created', (_, window) => {
      const shown = new Promise<void>((resolve) => window.once('show', () => resolve()))
      const filled = new Promise<void>((resolve) =>
        window.webContents.once('dom-ready', () => resolve()),
      ).then(() => window.webContents.executeJavaScript(ready))
      void Promise.all([shown, filled]).then(() => readyAt.push(Number(process.hrtime.bigint()) / 1e6))
    })
  }, READY)
  let read = 0
  return {
    time: async (press) => {
      const pressedAt = Number(process.hrtime.bigint()) / 1e6
      press()
      const openedAt = await app.evaluate(
        (_, count) =>
          new Promise<number>((resolve) => {
            const { readyAt } = globalThis as unknown as { readyAt: readonly number[] }
            const look = (): void => {
              const last = readyAt[count]
              if (last === undefined) setTimeout(look, 20)
              else resolve(last)
            }
            look()
          }),
        read,
      )
      read += 1
      return openedAt - pressedAt
    },
  }
}
