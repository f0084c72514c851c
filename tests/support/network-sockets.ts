import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { processesOf } from '../../scripts/process-tree.mjs'

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6']

const linesOf = (file: string): readonly string[] => {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').slice(1)
  } catch {
    return []
  }
}

const linksIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).flatMap((name) => {
      try {
        return [readlinkSync(`${folder}/${name}`)]
      } catch {
        return []
      }
    })
  } catch {
    // Ended since it was listed.
    return []
  }
}

/** Every network socket a process and all it started hold now, as the kernel lists them. Local ones to a bus are not. */
export const networkSocketsOf = (pid: number): readonly string[] => {
  const held = new Set(
    processesOf(pid).flatMap((each: number) =>
      linksIn(`/proc/${each}/fd`).flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []),
    ),
  )
  return TABLES.flatMap((table) =>
    linesOf(`/proc/${pid}/net/${table}`).flatMap((line) => {
      const fields = line.trim().split(/\s+/)
      return held.has(fields[9] ?? '') ? [`${table} ${fields[1]} to ${fields[2]}`] : []
    }),
  )
}
