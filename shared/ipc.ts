import * as z from 'zod'
import { THEMES } from './appearance/theme'
import type { BusyGroup } from './calendar/busy-evenings'
import type { ServerCalendar, ServerProblem } from './calendar/calendar-server'
import type { Ignored } from './calendar/occurrences'
import { calendarChoices } from './document/calendar-parts'
import { changeOfEvening, mealTimes, ownSteps } from './document/evening-parts'
import { bathWish, healthTold, listedMedicine, magnesiumWish } from './document/health-document'
import { checkIn, glasses, skipReason } from './document/log-document'
import { eveningDate, instant, night, stepId, wallTime } from './document/parts'
import { caffeineWish, routineParts } from './document/routine-document'
import { choices, reminderSettings, travelAnswer } from './document/settings-document'
import type { EveningDate, Weekday } from './evening/evening-date'
import { WEEKDAYS } from './evening/evening-date'
import type { Instant } from './evening/instant'
import { SOURCE_IDS } from './evidence/sources'
import { EXPERIMENT_LENGTHS } from './insight/experiment'
import type { InsightsView } from './insight/insights-view'
import { INSIGHT_RANGES } from './insight/insights-view'
import type { DiaryNight } from './insight/sleep-diary'
import type { DoseWarning } from './log/dose-warnings'
import { DRINK_KINDS } from './log/log-event'
import type { LoggedEvening } from './log/log-view'
import type { EveningPlan, Repair } from './planner/evening-plan'
import type { AutostartState, Backup, SavedFile } from './ports'
import type { AnswerCard } from './reminders/answer-card'
import type { StepReport } from './reminders/reminder-report'
import { REMINDER_SOUNDS } from './reminders/reminder-settings'
import { SNOOZES } from './reminders/snooze'
import { EARLIEST_OWN_STEP } from './routine/own-step'
import type { LedgerLine } from './safety/spacing-ledger'
import { LOW_STOCK, MOST_TABLETS } from './stock/stock-settings'
import type { StockView } from './stock/stock-view'
import type { EveningView } from './view'
import type { WeekView } from './week/week-of'

const weekday = z.enum(WEEKDAYS as readonly [Weekday, ...Weekday[]])

const repair: z.ZodType<Repair> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shorten'), step: stepId, minutes: z.number() }),
  z.strictObject({ kind: z.literal('move'), step: stepId, start: instant }),
  z.strictObject({ kind: z.literal('skip'), step: stepId }),
  z.strictObject({ kind: z.literal('move-bedtime'), minutes: z.number() }),
])

/** What the user tells about a step. */
const told = {
  answer: z.enum(['done', 'skipped']),
  /** Now, unless said otherwise. */
  happenedAt: instant.exactOptional(),
  reason: skipReason.exactOptional(),
  note: z.string().max(500).exactOptional(),
  amountMilligrams: z.number().min(1).max(5000).exactOptional(),
  /** Said after a warning about this dose was read. */
  knowing: z.literal(true).exactOptional(),
}

const momentBeforeBed = z.number().int().min(0).max(EARLIEST_OWN_STEP).nullable()

/** What the window may ask for, each with the shape of its argument. A new request starts with a line here. */
export const REQUESTS = {
  /** The whole view, as it is now. */
  view: z.undefined(),
  /** Ends the first start. Health is null when skipped: magnesium stays off until answered. */
  welcome: z.strictObject({ night, health: healthTold.nullable() }),
  /** Everything told about health in one go; it takes the place of what was told before. */
  answerHealth: healthTold,
  /** Deletes the health answers, the medicines, and what was set about magnesium and the bath. */
  forgetHealth: z.undefined(),
  /** The user's medicines, all of them. */
  setMedicines: z.strictObject({ medicines: z.array(listedMedicine.omit({ addedAt: true })).max(50) }),
  setMagnesium: magnesiumWish,
  /** The amount of magnesium a day, and whether steps are asked for; null for no amount. */
  chooseDose: z.strictObject({
    milligrams: z.number().int().min(1).max(2000).nullable(),
    steps: z.boolean(),
  }),
  /** Goes to the next amount, as it is offered. */
  takeDoseStep: z.strictObject({ milligrams: z.number().int() }),
  /** "Loose stools, nausea or cramps": goes back to the amount before, or stops. */
  tellComplaint: z.undefined(),
  setBath: bathWish,
  /** The distances between magnesium and medicines in the next seven evenings. */
  spacingLedger: z.undefined(),
  /** `null` for no plan: tonight, or on this weekday every week. `weekday` drops the evening's own exception. */
  setNight: z.strictObject({
    evening: eveningDate,
    night: night.nullable(),
    scope: z.enum(['tonight', 'weekday', 'every_evening']),
  }),
  /** The week around an evening, Monday to Sunday. */
  week: z.strictObject({ first: eveningDate }),
  /** What an evening would look like with another night and other steps; changes nothing. */
  previewNight: z.strictObject({ evening: eveningDate, night, steps: routineParts.steps }),
  setWeekNights: z.strictObject({ weekdays: z.array(weekday).max(7), night: night.nullable() }),
  clearException: z.strictObject({ evening: eveningDate }),
  /** Adds dated exceptions, or replaces those of the same dates. */
  setExceptions: z.strictObject({ exceptions: routineParts.exceptions.max(100) }),
  /** Moves the whole week to another night, a few minutes an evening. */
  moveGradually: z.strictObject({ to: night, minutesANight: z.number().int().min(1).max(120) }),
  /** "No small steps for this clock change", named by its evening. */
  declineCoach: z.strictObject({ evening: eveningDate }),
  setPauses: z.strictObject({ pauses: routineParts.pauses.max(100) }),
  setCommitments: z.strictObject({
    evening: eveningDate,
    commitments: z.array(z.strictObject({ start: wallTime, end: wallTime })).max(12),
  }),
  switchStep: z.strictObject({
    evening: eveningDate,
    step: stepId,
    on: z.boolean(),
    scope: z.enum(['tonight', 'weekday', 'always']),
  }),
  /** What is different about one evening, all of it; null makes it an ordinary one again. */
  changeEvening: z.strictObject({ evening: eveningDate, change: changeOfEvening.nullable() }),
  /** Puts a step elsewhere in its window, this evening only; null puts it back. */
  moveStep: z.strictObject({
    evening: eveningDate,
    step: stepId,
    minutesBeforeBed: momentBeforeBed,
  }),
  /** Puts a step elsewhere in its window on every evening; null puts it back. */
  setMoment: z.strictObject({ step: stepId, minutesBeforeBed: momentBeforeBed }),
  /** "We start late": plans what is left of the evening again, from now on. */
  rescue: z.strictObject({ evening: eveningDate }),
  /** Takes a repair that the plan offers. */
  repair: z.strictObject({ evening: eveningDate, repair }),
  /** The user's own steps, all of them. */
  setOwnSteps: z.strictObject({ ownSteps }),
  /** Whether magnesium is taken in two portions. */
  setSplitDose: z.strictObject({ on: z.boolean() }),
  setCaffeine: caffeineWish,
  setMeals: mealTimes,
  setFallAsleep: z.strictObject({ minutes: z.number().int().min(0).max(120) }),
  drank: z.strictObject({
    kind: z.enum(DRINK_KINDS),
    milligrams: z.number().int().min(1).max(1000),
    drankAt: instant.exactOptional(),
  }),
  drankAlcohol: z.strictObject({ glasses, drankAt: instant.exactOptional() }),
  /** Takes back the last change of the routine. */
  undoChange: z.undefined(),
  /** Saves the week as a file to hand on; never medicines. */
  saveWeek: z.undefined(),
  /** Takes over the week of such a file. */
  openWeek: z.undefined(),
  /** Says what happened with a step, now or in an earlier evening; `extra`: once more, besides the plan. */
  answer: z.strictObject({
    evening: eveningDate,
    step: stepId,
    extra: z.literal(true).exactOptional(),
    ...told,
  }),
  /** The same from where nothing can be read: a dose that needs a look opens the window with that question. */
  answerElsewhere: z.strictObject({
    evening: eveningDate,
    step: stepId,
    answer: z.enum(['done', 'skipped']),
  }),
  /** The dose that waited to be read about was saved or let go. */
  leaveDose: z.undefined(),
  /** Puts another entry in place of the one with this id; what stood before stays in the history. */
  correct: z.strictObject({ evening: eveningDate, id: z.uuid(), ...told }),
  /** The last thirty evenings as they stand, with their history. */
  log: z.undefined(),
  /** One evening as it stands, however long ago, with its history. */
  loggedEvening: z.strictObject({ evening: eveningDate }),
  /** Tells how the night after an evening went; takes the place of what was told before. */
  checkIn: z.strictObject({ evening: eveningDate, checkIn }),
  /** The tablets at home; null where there are none to speak of. */
  stock: z.undefined(),
  /** Tablets that came in, or a count of those that are there. */
  stocked: z.strictObject({
    change: z.enum(['refilled', 'counted']),
    tablets: z.number().int().min(0).max(MOST_TABLETS),
  }),
  /** For how few evenings they must last before it is said. */
  setLowStock: z.strictObject({ below: z.literal([...LOW_STOCK]) }),
  /** Puts the card about them away for this evening. */
  hideStock: z.strictObject({ evening: eveningDate }),
  /** What the evenings teach, as far back as the settings say. */
  insights: z.undefined(),
  setInsightsRange: z.strictObject({ range: z.enum(INSIGHT_RANGES) }),
  /** The seven days from one on, with their nights. */
  sleepDiary: z.strictObject({ first: eveningDate }),
  /** Draws evenings with and without a bath, from tomorrow on. */
  startExperiment: z.strictObject({ length: z.literal([...EXPERIMENT_LENGTHS]) }),
  /** Ends a trial early, or puts its outcome away. */
  endExperiment: z.undefined(),
  snooze: z.strictObject({
    evening: eveningDate,
    step: stepId,
    minutes: z.literal([...SNOOZES, 'last_moment']),
  }),
  /** Takes back the line with this id: an entry, a correction, a drink, or an undo. */
  undo: z.strictObject({ evening: eveningDate, id: z.uuid() }),
  setLanguage: z.strictObject({ language: z.enum(['system', 'en', 'nl']) }),
  setClock: z.strictObject({ clock: z.enum(['system', '24', '12']) }),
  setTheme: z.strictObject({ theme: z.enum(THEMES) }),
  /** Lights the candle or puts it out, until the morning. */
  lightCandle: z.strictObject({ on: z.boolean() }),
  /** What was chosen about looks and behaviour, all of it. */
  setChoices: choices,
  /** Answers the offer to be quieter at night. */
  answerQuieter: z.strictObject({ quieter: z.boolean() }),
  /** Saves tonight's plan as a calendar file through a dialog. */
  saveTonight: z.undefined(),
  /** Saves what the window shows for paper as a PDF through a dialog; `name` is the file name without its ending. */
  savePdf: z.strictObject({ name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u) }),
  /** Opens a source's own address in the browser; the window names the source, never an address. */
  openSource: z.strictObject({ source: z.enum(SOURCE_IDS) }),
  /** What goes into calendars, remembered. */
  setCalendarChoices: calendarChoices,
  /** The calendar as it would be saved now. */
  previewCalendar: z.undefined(),
  /** Saves the routine as a calendar file through a dialog. */
  saveCalendar: z.undefined(),
  copyCalendar: z.undefined(),
  /** Saves a file that is rewritten from then on whenever the plan changes. */
  keepCalendarFile: z.undefined(),
  stopKeepingFile: z.undefined(),
  connectServer: z.strictObject({
    address: z.string().max(1000),
    user: z.string().max(300),
    password: z.string().max(1000),
  }),
  /** Syncs now; `takeOver` also over what others changed at the server. */
  syncServer: z.strictObject({ takeOver: z.boolean() }),
  disconnectServer: z.undefined(),
  /** Shows what of a calendar falls into evenings; nothing is taken yet. */
  readBusyFile: z.undefined(),
  serverCalendars: z.undefined(),
  readBusyServer: z.strictObject({ urls: z.array(z.string().max(2000)).max(50) }),
  /** Takes what goes by these names in the calendar that was shown last. */
  takeBusy: z.strictObject({ names: z.array(z.string().max(200)).max(5000) }),
  /** Lets go of everything still to come that was taken from calendars. */
  dropBusy: z.undefined(),
  showInFolder: z.strictObject({ path: z.string().max(4096) }),
  showDataFolder: z.undefined(),
  /** The backups there are, the newest first. */
  backups: z.undefined(),
  showBackups: z.undefined(),
  /** Saves everything as one file through a dialog. */
  exportEverything: z.undefined(),
  /** Saves the log as a table through a dialog. */
  exportCsv: z.undefined(),
  /** Opens such a file and tells what is in it; nothing changes until `takeImport`. */
  openImport: z.strictObject({ kind: z.enum(['everything', 'csv']) }),
  takeImport: z.undefined(),
  /** Takes everything from a backup. */
  restoreBackup: z.strictObject({ name: z.string().max(100) }),
  /** Takes one damaged file from the newest backup that has it whole. */
  restoreFile: z.strictObject({ file: z.string().max(100) }),
  /** Removes everything Evenfall keeps, backups included; asked after the user typed the word. */
  deleteEverything: z.strictObject({ sure: z.literal(true) }),
  retrySaving: z.undefined(),
  dismissTrouble: z.undefined(),
  sendTestReminder: z.undefined(),
  /** What became of the reminders of an evening, step by step; empty for one without a plan. */
  reminderReport: z.strictObject({ evening: eveningDate }),
  /** How the user wants to be reminded, all of it. */
  setReminders: reminderSettings,
  /** Nothing reminds for a while: an hour, until tonight's wake time, or until noon after it. Null ends a pause. */
  pauseReminders: z.strictObject({ until: z.enum(['one_hour', 'tonight', 'tomorrow']).nullable() }),
  /** What the small window asks, which was opened for one step; null when it was opened for none. */
  answerCard: z.undefined(),
  /** Lets the user hear one of the sounds. */
  playSound: z.strictObject({ sound: z.enum(REMINDER_SOUNDS) }),
  /** Shows tonight's reminders in a minute, as a test; logs nothing. */
  startRehearsal: z.undefined(),
  stopRehearsal: z.undefined(),
  /** Whether reminders go on when the window is closed; answers the question, when it was asked. */
  setClosing: z.strictObject({ closing: z.enum(['stay', 'quit']) }),
  /** The window stays open after all. */
  keepOpen: z.undefined(),
  /** Whether Evenfall starts at login, as the system has it now. */
  autostart: z.undefined(),
  setAutostart: z.strictObject({ on: z.boolean() }),
  /** What to do with the plan in the zone the computer is in now. */
  answerTravel: z.strictObject({ answer: travelAnswer }),
} as const

/** The name of a request. */
export type RequestName = keyof typeof REQUESTS

/** What a request carries. */
export type Argument<Name extends RequestName> = z.infer<(typeof REQUESTS)[Name]>

/** Why a request was not carried out; each has a sentence in every language. */
export type Refusal =
  | 'no_such_step'
  | 'no_such_entry'
  | 'in_the_future'
  | 'outside_the_evening'
  | 'dose_needs_a_look'
  | 'already_answered'
  | 'past_the_window'
  | 'outside_its_window'
  | 'follows_something'
  | 'minutes_a_night'
  | 'there_already'
  | 'no_evenings'
  | 'not_offered'
  | 'above_the_limit'
  | 'nothing_to_undo'
  | 'nothing_opened'
  | 'nothing_planned'
  | 'already_running'
  | 'not_saved'
  | 'no_service'
  | 'not_ours'
  | 'not_travelling'
  | 'no_browser'

/** The plain answer to a wish. */
export type Carried = { readonly carried: true } | { readonly carried: false; readonly refusal: Refusal }

/** What an answer made: the id to undo it with, or why it was refused. */
export type Recorded =
  | { readonly recorded: true; readonly id: string; readonly evening: EveningDate }
  | {
      readonly recorded: false
      readonly refusal: Refusal
      /** What to read first, with `dose_needs_a_look`; asking again `knowing` records it. */
      readonly warnings?: readonly DoseWarning[]
    }

/** What undoing came to: the id to undo the undo with, or why not. */
export type Undone =
  | { readonly carried: true; readonly id: string }
  | { readonly carried: false; readonly refusal: Refusal }

/** What came of opening a week file; a refusal says in the user's language what is wrong with it. */
export type OpenedWeek =
  | { readonly opened: 'week' | 'cancelled' }
  | { readonly opened: 'refused'; readonly sentence: string }

/** A calendar before it is saved: its text, and the first two weeks of it by day. */
export interface CalendarPreview {
  readonly text: string
  readonly events: number
  readonly bytes: number
  readonly days: readonly {
    readonly evening: EveningDate
    readonly events: readonly { readonly title: string; readonly start: Instant; readonly end: Instant }[]
  }[]
}

/** What of a calendar falls into evenings, or why that can't be told. */
export type BusyFound =
  | { readonly found: 'groups'; readonly groups: readonly BusyGroup[]; readonly ignored: Ignored }
  | { readonly found: 'cancelled' }
  | { readonly found: 'no'; readonly why: BusyProblem }

/** Why a calendar could not be read. */
export type BusyProblem =
  | 'no_calendar'
  | 'too_full'
  | 'too_heavy'
  | 'too_large'
  | 'unreadable'
  | ServerProblem

/** How many evenings now have something taken from a calendar. */
export interface Taken {
  readonly evenings: number
}
/** What came of taking over a file or a backup: the backup that takes it all back, or why not. */
export type TakenOver =
  | { readonly carried: true; readonly backup: string }
  | { readonly carried: false; readonly refusal: Refusal }

/** What was found in a file to take over. */
export type OpenedImport =
  | { readonly opened: 'cancelled' }
  | {
      readonly opened: 'everything'
      readonly file: string
      /** How many evenings its log holds; null for an empty one. */
      readonly extent: {
        readonly evenings: number
        readonly first: EveningDate
        readonly last: EveningDate
      } | null
    }
  | {
      readonly opened: 'csv'
      readonly file: string
      readonly lines: number
      /** Rows the log has already. */
      readonly known: number
      /** Rows that can't be read, as a spreadsheet counts them. */
      readonly unreadable: readonly number[]
    }
  | {
      readonly opened: 'refused'
      readonly file: string
      readonly why: 'newer' | 'not_ours' | 'damaged' | 'too_large' | 'unreadable'
      /** What is damaged, such as `routine` or `log 12`. */
      readonly part?: string
    }

/** What each request is answered with. */
export interface Replies {
  view: EveningView
  welcome: Carried
  answerHealth: Carried
  forgetHealth: Carried
  setMedicines: Carried
  setMagnesium: Carried
  chooseDose: Carried
  takeDoseStep: Carried
  tellComplaint: Carried
  setBath: Carried
  spacingLedger: readonly LedgerLine[]
  setNight: Carried
  answer: Recorded
  answerElsewhere: Recorded
  leaveDose: Carried
  correct: Recorded
  log: readonly LoggedEvening[]
  loggedEvening: LoggedEvening
  checkIn: Recorded
  stock: StockView | null
  stocked: Recorded
  setLowStock: Carried
  hideStock: Carried
  insights: InsightsView
  setInsightsRange: Carried
  sleepDiary: readonly DiaryNight[]
  startExperiment: Carried
  endExperiment: Carried
  snooze: Carried
  week: WeekView
  previewNight: { readonly plan: EveningPlan | null }
  setWeekNights: Carried
  clearException: Carried
  setExceptions: Carried
  moveGradually: Carried
  declineCoach: Carried
  setPauses: Carried
  setCommitments: Carried
  switchStep: Carried
  changeEvening: Carried
  moveStep: Carried
  setMoment: Carried
  rescue: Carried
  repair: Carried
  setOwnSteps: Carried
  setSplitDose: Carried
  setCaffeine: Carried
  setMeals: Carried
  setFallAsleep: Carried
  drank: Recorded
  drankAlcohol: Recorded
  undoChange: Carried
  saveWeek: SavedFile
  openWeek: OpenedWeek
  undo: Undone
  setLanguage: Carried
  setClock: Carried
  setTheme: Carried
  lightCandle: Carried
  setChoices: Carried
  answerQuieter: Carried
  saveTonight: SavedFile | { readonly file: 'nothing_planned' }
  savePdf: SavedFile
  openSource: Carried
  setCalendarChoices: Carried
  previewCalendar: CalendarPreview
  saveCalendar: SavedFile
  copyCalendar: Carried
  keepCalendarFile: SavedFile
  stopKeepingFile: Carried
  connectServer: { readonly connected: true } | { readonly connected: false; readonly problem: ServerProblem }
  syncServer: Carried
  disconnectServer: Carried
  readBusyFile: BusyFound
  serverCalendars:
    | { readonly found: true; readonly calendars: readonly ServerCalendar[] }
    | { readonly found: 'no'; readonly why: BusyProblem }
  readBusyServer: BusyFound
  takeBusy: Taken
  dropBusy: Taken
  showInFolder: Carried
  showDataFolder: Carried
  backups: readonly Backup[]
  showBackups: Carried
  exportEverything: SavedFile
  exportCsv: SavedFile
  openImport: OpenedImport
  takeImport: TakenOver
  restoreBackup: TakenOver
  restoreFile: Carried
  deleteEverything: Carried
  retrySaving: Carried
  dismissTrouble: Carried
  sendTestReminder: Carried
  reminderReport: readonly StepReport[]
  setReminders: Carried
  pauseReminders: Carried
  answerCard: AnswerCard | null
  playSound: Carried
  startRehearsal: Carried
  stopRehearsal: Carried
  setClosing: Carried
  keepOpen: Carried
  autostart: AutostartState
  setAutostart: AutostartState
  answerTravel: Carried
}

/** What the preload script gives the window. */
export interface EvenfallBridge {
  ask<Name extends RequestName>(name: Name, argument: Argument<Name>): Promise<Replies[Name]>
  /** Called with every fresh view; the returned function stops it. */
  onView(listener: (view: EveningView) => void): () => void
}
