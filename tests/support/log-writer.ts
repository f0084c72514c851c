// A process of its own: adds lines to the log in the folder named, beginning with the line numbered, until it is killed.
// It prints a line's number only after the store said that it was saved.
import { writeSync } from 'node:fs'
import { openDataFolder } from '../../electron/adapters/data-folder'
import { NOW, taken } from './log-lines'

const [folder = '', first = '0'] = process.argv.slice(2)
const { log } = openDataFolder(folder, { now: () => NOW }, () => 'plan')
for (let n = Number(first); log.append(taken(n)).saved; n += 1) writeSync(1, `${n}\n`)
