import * as z from 'zod'
import { THEMES } from '../appearance/theme'
import { CLOSING_CHOICES } from '../background/closing'
import { healthTold } from '../document/health-document'
import { night } from '../document/parts'
import { choices } from '../document/settings-document'
import { SOURCE_IDS } from '../evidence/sources'
import { LANGUAGES } from '../languages/language'
import type { AutostartState, SavedFile } from '../ports'
import type { EveningView } from '../view'
import { WEEK_STARTS } from '../week/week-start'
import type { Carried } from './answers'

/** The window itself: what it shows, how it looks, and how it comes and goes. */
export const SHELL_REQUESTS = {
  /** The whole view, as it is now. */
  view: z.undefined(),
  /** Ends the first start. Health is null when skipped: magnesium stays off until answered. */
  welcome: z.strictObject({ night, health: healthTold.nullable() }),
  setLanguage: z.strictObject({ language: z.enum(['system', ...LANGUAGES]) }),
  setClock: z.strictObject({ clock: z.enum(['system', '24', '12']) }),
  setWeekStart: z.strictObject({ weekStart: z.enum(WEEK_STARTS) }),
  setTheme: z.strictObject({ theme: z.enum(THEMES) }),
  /** Lights the candle or puts it out, until the morning. */
  lightCandle: z.strictObject({ on: z.boolean() }),
  /** What was chosen about looks and behaviour, all of it. */
  setChoices: choices,
  /** Answers the offer to be quieter at night. */
  answerQuieter: z.strictObject({ quieter: z.boolean() }),
  /** Whether reminders go on when the window is closed; answers the question, when it was asked. */
  setClosing: z.strictObject({ closing: z.enum(CLOSING_CHOICES) }),
  /** The window stays open after all. */
  keepOpen: z.undefined(),
  /** Whether Evenfall starts at login, as the system has it now. */
  autostart: z.undefined(),
  setAutostart: z.strictObject({ on: z.boolean() }),
  /** Puts what helps to find a mistake on the clipboard: versions and surprises, nothing about evenings or health. */
  copyDiagnostics: z.undefined(),
  /** Ends Evenfall and starts it anew, in safe mode or as usual. */
  restart: z.strictObject({ safeMode: z.boolean() }),
  /** Saves what the window shows for paper as a PDF through a dialog; `name` is the file name without its ending. */
  savePdf: z.strictObject({ name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u) }),
  /** Opens a source's own address in the browser; the window names the source, never an address. */
  openSource: z.strictObject({ source: z.enum(SOURCE_IDS) }),
} as const

/** What {@link SHELL_REQUESTS} are answered with. */
export interface ShellReplies {
  view: EveningView
  welcome: Carried
  setLanguage: Carried
  setClock: Carried
  setWeekStart: Carried
  setTheme: Carried
  lightCandle: Carried
  setChoices: Carried
  answerQuieter: Carried
  setClosing: Carried
  keepOpen: Carried
  autostart: AutostartState
  setAutostart: AutostartState
  /** What was copied. */
  copyDiagnostics: { readonly text: string }
  restart: Carried
  savePdf: SavedFile
  openSource: Carried
}
