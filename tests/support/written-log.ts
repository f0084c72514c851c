import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LogEvent } from '../../shared/log/log-event'

/** Writes lines into the log files of a data folder, as if they had been recorded there. */
export const writeLog = (dataFolder: string, lines: readonly LogEvent[]): void => {
  const folder = join(dataFolder, 'log')
  mkdirSync(folder, { recursive: true })
  const months = new Map<string, LogEvent[]>()
  for (const line of lines) {
    const month = line.evening.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), line])
  }
  for (const [month, events] of months) {
    writeFileSync(join(folder, `${month}.json`), JSON.stringify({ version: 1, events }))
  }
}
