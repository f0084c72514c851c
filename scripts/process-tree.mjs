// What a process and everything it started cost, read from /proc.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** @param {string} file @returns {string} */
const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Gone since it was listed.
    return ''
  }
}

/** @param {string} text @param {RegExp} pattern @returns {number} */
const number = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0)

/**
 * Every process of a tree, its root first.
 *
 * @param {number} root
 * @returns {number[]}
 */
export const processesOf = (root) => {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({
      pid: Number(pid),
      parent: number(read(`/proc/${pid}/stat`), /^\d+ \(.*\) \S (\d+)/s),
    }))
  /** @param {number} pid @returns {number[]} */
  const below = (pid) => [
    pid,
    ...parents.filter(({ parent }) => parent === pid).flatMap((child) => below(child.pid)),
  ]
  return existsSync(`/proc/${root}`) ? below(root) : []
}

/**
 * Proportional memory of a tree in megabytes.
 *
 * @param {number} root
 * @returns {number}
 */
export const memoryOf = (root) =>
  processesOf(root).reduce(
    (sum, pid) => sum + number(read(`/proc/${pid}/smaps_rollup`), /^Pss:\s+(\d+)/m),
    0,
  ) / 1024

/**
 * Processor time in seconds and voluntary wake-ups of a tree since its processes began.
 *
 * @param {number} root
 * @returns {{ seconds: number, wakeUps: number }}
 */
export const workOf = (root) => {
  const pids = processesOf(root)
  const ticks = pids.map((pid) => {
    const fields = read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  })
  const threads = pids.flatMap((pid) => {
    const folder = `/proc/${pid}/task`
    return existsSync(folder) ? readdirSync(folder).map((thread) => `${folder}/${thread}/status`) : []
  })
  return {
    seconds: ticks.reduce((sum, each) => sum + each, 0) / 100,
    wakeUps: threads.reduce((sum, file) => sum + number(read(file), /^voluntary_ctxt_switches:\s+(\d+)/m), 0),
  }
}
