import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fakeTimeLibrary } from '../../scripts/system-libraries.mjs'
import type { Instant } from '../../shared/evening/instant'

/** Another time for a whole process tree, which runs on from where it is set. The test itself stays in real time. */
export interface FakeTime {
  readonly env: Readonly<Record<string, string>>
  /** What the clock of the app says. */
  now(): Instant
  /** What the clock of the app said, or will say, at a real moment. */
  at(realMilliseconds: number): Instant
  /** Sets the wall clock, as waking from a long sleep does; the app sees it within a second. */
  jumpTo(instant: Instant): void
}

/**
 * Removes what libfaketime left in shared memory for processes that are gone. It names it by process id: a new process
 * with the id of a killed one would wait for ever for a lock that nobody holds any more.
 */
export const tidyAfterTheDead = (): void => {
  for (const name of existsSync(SHARED_MEMORY) ? readdirSync(SHARED_MEMORY) : []) {
    const pid = /^(?:sem\.)?faketime_(?:sem|shm)_(\d+)$/.exec(name)?.[1]
    if (pid && !existsSync(join('/proc', pid))) rmSync(join(SHARED_MEMORY, name), { force: true })
  }
}

/**
 * The process whose command line has these words and whose tree waits for libfaketime's lock right now. Nobody holds that
 * lock for longer than an instant, unless its holder was killed meanwhile, as Chromium does with a child that starts
 * too slowly: then the whole tree waits for ever, and no word of the app's own code was run.
 */
export const waitingForTheDead = (words: string): number | undefined =>
  (existsSync(SHARED_MEMORY) ? readdirSync(SHARED_MEMORY) : [])
    .flatMap((name) => /^sem\.faketime_sem_(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .find((pid) => {
      try {
        // A semaphore as glibc keeps it: how often it may be passed, then how many wait.
        const lock = readFileSync(join(SHARED_MEMORY, `sem.faketime_sem_${pid}`))
        const isHeld = lock.readUInt32LE(0) === 0 && lock.readUInt32LE(4) > 0
        return isHeld && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(words)
      } catch {
        return false
      }
    })

const SHARED_MEMORY = '/dev/shm'

/** The file in `folder` holds how far the app's wall clock is from ours; its monotonic clock stays real. */
export const fakeTime = (folder: string, start: Instant): FakeTime => {
  const library = fakeTimeLibrary()
  if (library === null) throw new Error('libfaketime is missing: on Debian, apt-get install faketime.')
  const file = join(folder, 'fake-time')
  let ahead = 0
  const jumpTo = (instant: Instant) => {
    ahead = instant - Date.now()
    writeFileSync(file, `${ahead < 0 ? '-' : '+'}${Math.abs(ahead) / 1000}\n`)
  }
  jumpTo(start)
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
      // Else every look at a file takes the lock that all processes of the app share, and dies with its holder.
      NO_FAKE_STAT: '1',
    },
    now: () => Date.now() + ahead,
    at: (real) => real + ahead,
    jumpTo,
  }
}
