import { join } from 'node:path'
import { healthKind } from '../../shared/document/health-document'
import type { DocumentKind } from '../../shared/document/opened'
import { routineKind } from '../../shared/document/routine-document'
import { settingsKind } from '../../shared/document/settings-document'
import { stateKind } from '../../shared/document/state-document'
import type { Clock, FileTrouble, NewId } from '../../shared/ports'
import type { WindowPlaceDocument } from '../window-place'
import { windowPlaceKind } from '../window-place'
import { openDocumentStore } from './document-store'
import { openLogStore } from './log-store'
import { makePrivateFolder, removeLeftovers } from './private-folder'

/**
 * Opens everything Evenfall keeps. Never fails: with a folder that can't be written every document starts blank and
 * each write says why it was not saved. `troubles` grows when a month of the log that is read later has some.
 */
export const openDataFolder = (dataFolder: string, clock: Pick<Clock, 'now'>, newId: NewId) => {
  const troubles: FileTrouble[] = []
  const stored = {
    dataFolder,
    now: clock.now,
    onTrouble: (trouble: FileTrouble) => {
      troubles.push(trouble)
    },
  }
  const open = <Document extends object>(name: string, kind: DocumentKind<Document>) =>
    openDocumentStore(kind, { ...stored, name })

  prepare(dataFolder)
  return {
    settings: open('settings', settingsKind),
    routine: open('routine', routineKind(newId)),
    health: open('health', healthKind),
    state: open('state', stateKind),
    windowPlace: open<WindowPlaceDocument>('window', windowPlaceKind),
    log: openLogStore(stored),
    troubles,
  }
}

const prepare = (dataFolder: string): void => {
  const folders = [dataFolder, join(dataFolder, 'log')]
  try {
    folders.forEach(makePrivateFolder)
    folders.forEach(removeLeftovers)
  } catch {
    // Each write will say so in the user's words.
  }
}
