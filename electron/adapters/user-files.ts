import { join } from 'node:path'
import { namesIn } from './private-folder'

const DOCUMENTS: readonly string[] = ['settings.json', 'routine.json', 'health.json', 'state.json']
const MONTH = /^log\/\d{4}-\d{2}\.json$/

/** Whether a name within the data folder is a document or a month of the log. */
export const isUserFile = (name: unknown): name is string =>
  typeof name === 'string' && (DOCUMENTS.includes(name) || MONTH.test(name))

/** The user's files in a data folder or a backup: what the window remembers of its place is not among them. */
export const filesOf = (folder: string): string[] =>
  [...namesIn(folder), ...namesIn(join(folder, 'log')).map((name) => `log/${name}`)].filter(isUserFile)
