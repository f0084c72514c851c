import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A disk of its own in memory, unmounted after the test. */
export interface SmallDisk {
  readonly folder: string
  /** From now on nothing on it can be changed. */
  makeReadOnly(): void
}

const ran = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

const mount = (kilobytes: number): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-disk-'))
  if (ran('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) return folder
  rmdirSync(folder)
  return undefined
}

const unmount = (folder: string): void => {
  if (ran('umount', folder)) rmdirSync(folder)
}

/** Only root may mount, and not in every container. */
export const canMount = (): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mount(64)
  if (folder) unmount(folder)
  return folder !== undefined
}

/** Mounts a disk of that many kilobytes. */
export const smallDisk = (kilobytes: number): SmallDisk => {
  const folder = mount(kilobytes)
  if (!folder) throw new Error('mount failed: ask canMount first')
  onTestFinished(() => unmount(folder))
  return { folder, makeReadOnly: () => void ran('mount', '-o', 'remount,ro', folder) }
}
