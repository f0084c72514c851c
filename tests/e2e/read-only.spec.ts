import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'

const ran = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && ran('unshare', '--mount', 'true')

test('a disk that can only be read is told of, what is logged waits, and is saved once it can be written', async ({
  desk,
}) => {
  test.skip(!canMount, 'only root can mount a disk')
  mkdirSync(desk.dataFolder)
  test.skip(!ran('mount', '-t', 'tmpfs', 'tmpfs', desk.dataFolder), 'no disk can be mounted here')
  try {
    ran('mount', '-o', 'remount,ro', desk.dataFolder)
    const running = await desk.start()
    const { window } = running
    const screen = eveningWindow(window)
    await screen.welcome('2245')
    await screen.done('caffeine_cutoff').click()
    await expect(window.getByRole('alert')).toContainText(screen.say(($) => $.troubles.not_writable))
    await expect(screen.undo('caffeine_cutoff')).toBeVisible()
    expect(readdirSync(desk.dataFolder)).toEqual([])

    ran('mount', '-o', 'remount,rw', desk.dataFolder)
    await window.getByRole('button', { name: screen.say(($) => $.troubles.retry) }).click()
    await expect(window.getByRole('alert')).toHaveCount(0)
    await running.kill()
    const again = await desk.start()
    await expect(eveningWindow(again.window).undo('caffeine_cutoff')).toBeVisible()
    await again.kill()
  } finally {
    ran('umount', '--lazy', desk.dataFolder)
  }
})
