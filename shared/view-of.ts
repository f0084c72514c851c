import { lateUse } from './appearance/own-use'
import { candleHours, shownTheme } from './appearance/theme'
import { tonightsCaffeine } from './caffeine/tonights-caffeine'
import type { CalendarView } from './calendar/calendar-view'
import type { EveningDate } from './evening/evening-date'
import type { Instant } from './evening/instant'
import { minutesAfter, minutesBefore } from './evening/instant'
import type { Zone } from './evening/zone'
import { morningOf } from './insight/morning'
import { languageFor } from './languages/language'
import type { LoggedDrink } from './log/drinks-of'
import { drinksOf } from './log/drinks-of'
import { entriesOf } from './log/entries-of'
import type { Entry, LogEvent } from './log/log-event'
import { withoutAmount } from './log/without-amount'
import type { EveningPlan } from './planner/evening-plan'
import { shownEvening } from './planner/shown-evening'
import type { Attention } from './ports'
import type { Records } from './records'
import { whyOf, wishOf } from './records'
import type { ReminderLedger } from './reminders/ledger'
import { missedAdvice } from './reminders/missed-advice'
import { outcomeOf } from './reminders/outcome'
import { lastMoment, snoozesFor } from './reminders/snooze'
import { askAgain } from './safety/ask-again'
import { plannedBath } from './safety/bath'
import { bathLimits } from './safety/bath-limits'
import { doseView } from './safety/dose-tonight'
import { magnesiumGate, mayShowAmounts } from './safety/magnesium-gate'
import type { BackgroundView, Busy, EveningView, TonightView, Trouble, WaitingDose } from './view'
import { weekStartOf } from './week/week-start'

/** What a view is made from. */
export interface Seen {
  readonly records: Records
  /** The plan of an evening, null where there is none. */
  readonly planOf: (evening: EveningDate) => EveningPlan | null
  readonly log: readonly LogEvent[]
  /** Ids of log lines the disk has not taken yet. */
  readonly pending: ReadonlySet<string>
  readonly ledger: ReminderLedger
  readonly troubles: readonly Trouble[]
  readonly busy: Busy | null
  readonly waitingDose: WaitingDose | null
  readonly background: BackgroundView
  /** How the calendars stand that are written by themselves. */
  readonly calendars: Pick<CalendarView, 'kept' | 'server'>
  readonly now: Instant
  readonly zone: Zone
  readonly doNotDisturb: Attention['doNotDisturb']
  /** The system's languages, the first the most wanted. */
  readonly locales: readonly string[]
}

const clockOf = (locale: string): '24' | '12' =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle?.startsWith('h1')
    ? '12'
    : '24'

const tonightOf = ({ records, planOf, log, pending, ledger, now, zone }: Seen): TonightView => {
  const evening = shownEvening(now, zone, planOf)
  const plan = planOf(evening)
  const entries = entriesOf(log, evening)
  const shownEntry = mayShowAmounts(records.health) ? (entry: Entry) => entry : withoutAmount
  return {
    evening,
    wish: wishOf(records, evening),
    plan,
    steps: (plan?.steps ?? []).map((planned) => {
      const standing = entries.get(planned.id)
      const outcome = plan ? outcomeOf(plan, planned, standing?.entry, ledger, now) : 'left_out'
      const isMissed = outcome === 'missed' || outcome === 'not_recorded'
      return {
        planned,
        outcome,
        logged: standing
          ? { id: standing.id, entry: shownEntry(standing.entry), pending: pending.has(standing.id) }
          : null,
        snoozes: snoozesFor(planned, now),
        lastMoment: lastMoment(planned, now),
        missed: (plan && isMissed && missedAdvice(plan, planned, now)) || null,
      }
    }),
    why: whyOf(records, evening, zone, log),
  }
}

/** Whether Evenfall was started in safe mode: then it looks as it did at first, whatever was chosen. */
export const isSafeMode = (troubles: readonly Trouble[]): boolean =>
  troubles.some(({ kind }) => kind === 'safe_mode')

/** A day of drinks ends at bedtime; without one, what was drunk in the last day still counts. */
const drinksTonight = ({ log, now }: Seen, { plan }: TonightView): LoggedDrink[] => {
  const until = Math.max(now, plan?.bedtime ?? now)
  return drinksOf(log, minutesBefore(until, 24 * 60), minutesAfter(until, 1))
}

const coloursOf = (
  { records: { settings }, now, troubles }: Seen,
  { plan }: TonightView,
): Pick<EveningView, 'theme' | 'candleUntil'> => {
  if (isSafeMode(troubles)) return { theme: 'ember', candleUntil: null }
  const hours = candleHours(plan)
  const { theme, candleByHand, choices } = settings
  const shown = shownTheme({ theme, candleByHand, candleAuto: choices.candleAuto }, hours, now)
  const byHand = candleByHand && now < candleByHand.until ? candleByHand.until : null
  return {
    theme: shown,
    candleUntil: shown === 'candle' && theme !== 'candle' ? (byHand ?? hours?.until ?? null) : null,
  }
}

/** Makes the whole view the window shows from the records, the log and the moment. */
export const viewOf = (seen: Seen): EveningView => {
  const { settings, health } = seen.records
  const tonight = tonightOf(seen)
  const language = settings.language === 'system' ? languageFor(seen.locales) : settings.language
  const locale = seen.locales[0] ?? 'en'
  return {
    asOf: seen.now,
    zone: seen.zone,
    language,
    clock: settings.clock === 'system' ? clockOf(locale) : settings.clock,
    weekStart: weekStartOf(settings.weekStart, language, locale),
    ...coloursOf(seen, tonight),
    lateUse: lateUse(settings, seen.now, tonight.plan),
    background: seen.background,
    choices: {
      ...settings.choices,
      language: settings.language,
      clock: settings.clock,
      weekStart: settings.weekStart,
      closing: settings.closing,
      theme: settings.theme,
    },
    welcomed: settings.welcomed,
    routine: seen.records.routine,
    tonight,
    morning: morningOf({ ...seen, tonight: tonight.evening }),
    caffeine: tonightsCaffeine(
      drinksTonight(seen, tonight),
      health,
      seen.records.routine.caffeine.mode,
      tonight.evening,
      tonight.plan?.bedtime ?? null,
    ),
    health,
    askAgain: askAgain(health, seen.now, seen.zone),
    magnesium: magnesiumGate(health),
    dose: doseView(health, seen.records.routine.splitDose, seen.now, seen.zone),
    bath: plannedBath(bathLimits(health), health.bath),
    troubles: seen.troubles,
    calendar: { choices: settings.calendar, ...seen.calendars },
    busy: seen.busy,
    waitingDose: seen.waitingDose,
    reminders: settings.reminders,
    pausedUntil:
      settings.pausedUntil !== null && seen.now < settings.pausedUntil ? settings.pausedUntil : null,
    travel: settings.travel,
    doNotDisturb: seen.doNotDisturb,
  }
}
