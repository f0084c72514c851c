import type { backgroundEn } from './en/background'
import type { exportEn } from './en/export'
import type { insightsEn } from './en/insights'
import type { keysEn } from './en/keys'
import type { learnEn } from './en/learn'
import type { logEn } from './en/log'
import type { misfitsEn } from './en/misfits'
import type { remindersEn } from './en/reminders'
import type { safetyEn } from './en/safety'
import type { settingsEn } from './en/settings'
import type { startEn } from './en/start'
import type { stockEn } from './en/stock'
import type { terminalEn } from './en/terminal'

/** The catalogues of screens that are loaded on demand, so that Tonight does not wait for words it never says. */
export interface Areas {
  background: typeof backgroundEn
  export: typeof exportEn
  insights: typeof insightsEn
  keys: typeof keysEn
  learn: typeof learnEn
  log: typeof logEn
  misfits: typeof misfitsEn
  reminders: typeof remindersEn
  safety: typeof safetyEn
  stock: typeof stockEn
  settings: typeof settingsEn
  start: typeof startEn
  terminal: typeof terminalEn
}

/** The name of such a catalogue. */
export type AreaName = keyof Areas
