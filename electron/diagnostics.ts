import { healthKind } from '../shared/document/health-document'
import { logKind } from '../shared/document/log-document'
import { routineKind } from '../shared/document/routine-document'
import { settingsKind } from '../shared/document/settings-document'
import { stateKind } from '../shared/document/state-document'
import type { AutostartState, NotifierCapabilities } from '../shared/ports'
import type { EveningView } from '../shared/view'

/** What runs here, and on what. */
export interface ComputerFacts {
  readonly version: string
  readonly versions: Readonly<Record<string, string | undefined>>
  /** Kernel, release and processor. */
  readonly system: string
  readonly desktop: string | null
  readonly session: string | null
  readonly shippedAs: string
}

/** The computer as the diagnostics need it. */
export interface Computer {
  facts(): ComputerFacts
  /** The last surprises as they were written down, without anybody's name in a path. */
  lastProblems(): readonly string[]
  copy(text: string): void
  /** Ends Evenfall and starts it anew. */
  restart(safeMode: boolean): void
}

/** What the diagnostics tell of. */
export interface Diagnosed {
  readonly computer: Pick<Computer, 'facts' | 'lastProblems'>
  readonly notifications: NotifierCapabilities
  readonly autostart: AutostartState
  readonly months: number
  readonly backups: number
  readonly view: EveningView
}

const DOCUMENTS = {
  settings: settingsKind,
  routine: routineKind(() => ''),
  health: healthKind,
  state: stateKind,
  log: logKind,
}

/**
 * What somebody who looks for a mistake needs to know, in English: versions, the desktop and the last surprises. It
 * names counts and kinds only: nothing of the plan, the log or the answers about health.
 */
export const diagnostics = ({
  computer,
  notifications,
  autostart,
  months,
  backups,
  view,
}: Diagnosed): string => {
  const { version, versions, system, desktop, session, shippedAs } = computer.facts()
  const { background, calendar, doNotDisturb, language, troubles } = view
  const problems = computer.lastProblems()
  return [
    `Evenfall ${version} (${shippedAs})`,
    `Electron ${versions['electron']}, Chromium ${versions['chrome']}, Node ${versions['node']}`,
    `${system}; desktop ${desktop ?? 'unknown'}, session ${session ?? 'unknown'}; language ${language}`,
    `notifications: ${notifications.service}, sounds ${notifications.playsSounds ? 'yes' : 'no'}; do not disturb ${doNotDisturb}`,
    `tray ${background.tray ? 'yes' : 'no'}; start at login ${autostart}`,
    `calendar file kept ${calendar.kept ? 'yes' : 'no'}; calendar server ${calendar.server ? 'yes' : 'no'}`,
    `documents: ${Object.entries(DOCUMENTS)
      .map(([name, kind]) => `${name} ${kind.version}`)
      .join(', ')}; months of log ${months}, backups ${backups}`,
    `troubles: ${troubles.map(({ kind }) => kind).join(', ') || 'none'}`,
    '',
    problems.length === 0 ? 'No problems were written down.' : 'The last problems:',
    ...problems,
    '',
  ].join('\n')
}
