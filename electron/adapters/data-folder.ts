import { join } from 'node:path'
import { healthKind } from '../../shared/document/health-document'
import { logKind } from '../../shared/document/log-document'
import type { DocumentKind } from '../../shared/document/opened'
import { routineKind } from '../../shared/document/routine-document'
import { settingsKind } from '../../shared/document/settings-document'
import { stateKind } from '../../shared/document/state-document'
import type { Clock, FileTrouble, NewId } from '../../shared/ports'
import type { WindowPlaceDocument } from '../window-place'
import { windowPlaceKind } from '../window-place'
import { archiveOf, goodCopyOf, restoreInto } from './archive'
import { openDocumentStore } from './document-store'
import { openLogStore } from './log-store'
import { monthsSetAside } from './months-set-aside'
import { makePrivateFolder, removeLeftovers } from './private-folder'
import { finishReplacing } from './whole-folder'

/**
 * Opens everything Evenfall keeps. Never fails: with a folder that can't be written every document starts blank and
 * each write says why it was not saved. `troubles` grows when a month of the log that is read later has some.
 */
export const openDataFolder = (dataFolder: string, clock: Pick<Clock, 'now'>, newId: NewId) => {
  const troubles: FileTrouble[] = []
  let tellTrouble = (): void => {}
  let backedUp = false
  const stored = {
    dataFolder,
    now: clock.now,
    onTrouble: (trouble: Omit<FileTrouble, 'backup'>) => {
      const good = trouble.trouble !== 'newer' && goodCopyOf(dataFolder, trouble.file, kindOf(trouble.file))
      troubles.push({ ...trouble, backup: good ? good.madeAt : null })
      // Afterwards: whoever hears of it may read the same file.
      queueMicrotask(() => tellTrouble())
    },
    beforeMigrating: () => {
      // One backup holds everything as the older Evenfall left it.
      if (!backedUp) backedUp = archive.backUp('migration') !== null
    },
  }
  const ourRoutine = routineKind(newId)
  const kindOf = (file: string): DocumentKind<unknown> => {
    const kinds = {
      'settings.json': settingsKind,
      'routine.json': ourRoutine,
      'health.json': healthKind,
      'state.json': stateKind,
      'window.json': windowPlaceKind,
    }
    return Object.hasOwn(kinds, file) ? kinds[file as keyof typeof kinds] : logKind
  }
  const open = <Document extends object>(name: string, kind: DocumentKind<Document>) =>
    openDocumentStore(kind, { ...stored, name })

  prepare(dataFolder)
  const settings = open('settings', settingsKind)
  const routine = open('routine', ourRoutine)
  const health = open('health', healthKind)
  const state = open('state', stateKind)
  const setAsideEarlier = monthsSetAside(dataFolder)
  const log = openLogStore(stored)
  const archive = archiveOf({
    dataFolder,
    now: clock.now,
    restore: {
      'settings.json': () => restoreInto(dataFolder, 'settings.json', settingsKind, settings),
      'routine.json': () => restoreInto(dataFolder, 'routine.json', ourRoutine, routine),
      'health.json': () => restoreInto(dataFolder, 'health.json', healthKind, health),
      'state.json': () => restoreInto(dataFolder, 'state.json', stateKind, state),
    },
    log,
    reopen: () => {
      for (const store of [settings, routine, health, state, log]) store.reopen()
    },
  })
  return {
    settings,
    routine,
    health,
    state,
    windowPlace: open<WindowPlaceDocument>('window', windowPlaceKind),
    log,
    archive,
    troubles,
    /** Months that were damaged in an earlier run and stand aside since. */
    setAsideEarlier,
    /** Calls when a month of the log that is read later has trouble. */
    onTrouble: (tell: () => void): void => {
      tellTrouble = tell
    },
  }
}

const prepare = (dataFolder: string): void => {
  const folders = [dataFolder, join(dataFolder, 'log')]
  try {
    folders.forEach(makePrivateFolder)
    folders.forEach(removeLeftovers)
    finishReplacing(dataFolder)
  } catch {
    // Each write will say so in the user's words.
  }
}
