import ElectronStore from 'electron-store'
import { documentText } from '../../shared/document/opened'
import { makePrivateFolder } from './private-folder'
import { replaceFile } from './whole-file'

/** A JSON object as a file holds it. */
export type StoredObject = Record<string, unknown>

/**
 * electron-store for one whole document per file. Its own writing is replaced, because on a nearly full disk it puts a
 * truncated file in place of the good one and says nothing, leaves a copy behind whenever it is killed, and in a Snap
 * writes over the good file in place. Throws when the file is there but is no JSON object.
 */
export const wholeStore = (folder: string, name: string): ElectronStore<StoredObject> => {
  const store = new ElectronStore<StoredObject>({
    cwd: folder,
    name,
    // A key with dots or digits is a name like any other.
    accessPropertiesByDotNotation: false,
    deserialize: parseObject,
  })
  return Object.assign(store, {
    _ensureDirectory: () => makePrivateFolder(folder),
    _write: (document: StoredObject) => writeDocument(store.path, document),
  })
}

/** Puts a document in place of whatever is at a path, whole or not at all. */
export const writeDocument = (path: string, document: object): void =>
  replaceFile({
    path,
    content: documentText(document),
    temporary: `${path}.tmp`,
    mode: 0o600,
  })

/** Without this an array or a bare number would be taken for an empty document. */
const parseObject = (text: string): StoredObject => {
  const raw: unknown = JSON.parse(text)
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return { ...raw }
  throw new SyntaxError('not an object')
}
