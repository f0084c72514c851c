import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../../shared/ports'

/** Bytes after which the file starts anew; the one before it is kept. */
const LARGEST = 128 * 1024
/** Different surprises remembered as written in this run. */
const MOST_REMEMBERED = 500

/** Writes a surprise down and never fails. */
export type NoteProblem = (problem: unknown) => void

/**
 * A small file of surprises in the data folder, for whoever has to find a mistake. Messages are left out, because a
 * parser's message quotes what it read: only names, codes and places in our code are written, each once a run.
 */
export const problemLog = (dataFolder: string, clock: Pick<Clock, 'now'>): NoteProblem => {
  const file = join(dataFolder, 'problems.log')
  const written = new Set<string>()
  return (problem) => {
    try {
      const told = tellSafely(problem)
      if (written.has(told)) return
      if (written.size < MOST_REMEMBERED) written.add(told)
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.old`)
      appendFileSync(file, `${new Date(clock.now()).toISOString()} ${told}\n`, { mode: 0o600 })
    } catch {
      // There is nowhere left to say it.
    }
  }
}

/**
 * What may be written of a problem: its kind, its code, and where it came from.
 *
 * @example tellSafely(new TypeError('bath of …')) // 'TypeError at place (main.cjs:1:2)'
 */
export const tellSafely = (problem: unknown): string => {
  if (!(problem instanceof Error)) return `a thrown ${typeof problem}`
  const code = 'code' in problem ? ` ${String(problem.code)}` : ''
  const stack = (problem.stack ?? '').replace(problem.message, '')
  const places = stack.split('\n').filter((line) => /^\s+at .+(:\d+:\d+|<anonymous>)\)?$/.test(line))
  return `${problem.name}${code}${places
    .slice(0, 8)
    .map((line) => ` ${line.trim()}`)
    .join('')}`
}

/** Survives what nobody caught: it is written down, and the evening goes on. */
export const surviveSurprises = (note: NoteProblem): void => {
  // What started us may have put a listener there that ends the app.
  process.removeAllListeners('uncaughtException')
  onSurprise(note)
}

/** Calls with what nobody caught. */
export const onSurprise = (listener: (problem: unknown) => void): void => {
  process.on('uncaughtException', listener)
  process.on('unhandledRejection', listener)
}
