import * as z from 'zod'
import { CHOICES, TEXT_SIZES } from '../appearance/choices'
import { THEMES } from '../appearance/theme'
import { CLOSING_CHOICES } from '../background/closing'
import { USUAL_CHOICES } from '../calendar/calendar-choices'
import { INSIGHT_RANGES } from '../insight/insights-view'
import { LANGUAGES } from '../languages/language'
import type { ReminderSettings } from '../reminders/reminder-settings'
import { MINUTES_BETWEEN_REPEATS, REMINDER_SOUNDS, USUAL_REMINDERS } from '../reminders/reminder-settings'
import { LOW_STOCK, USUAL_STOCK } from '../stock/stock-settings'
import type { TravelAnswer } from '../travel/travel'
import { MINUTES_OF_SHIFT } from '../travel/travel'
import { WEEK_STARTS } from '../week/week-start'
import { calendarChoices } from './calendar-parts'
import type { DocumentKind } from './opened'
import { eveningDate, instant, stepId, wallTime, zone } from './parts'

const steps = z.array(stepId).max(100)

/** How the user wants to be reminded, all of it. */
export const reminderSettings: z.ZodType<ReminderSettings> = z.strictObject({
  headsUp: z.boolean(),
  repeats: z.literal([0, 1, 2, 3]),
  minutesBetween: z.number().int().min(MINUTES_BETWEEN_REPEATS.least).max(MINUTES_BETWEEN_REPEATS.most),
  withoutRepeats: steps,
  withoutReminder: steps,
  quietFrom: wallTime.nullable(),
  wording: z.enum(['system', 'full', 'private']),
  sound: z.enum(REMINDER_SOUNDS),
})

/** What the user wants of the plan in another zone. */
export const travelAnswer: z.ZodType<TravelAnswer> = z.discriminatedUnion('keep', [
  z.strictObject({ keep: z.enum(['local', 'home']) }),
  z.strictObject({
    keep: z.literal('shift'),
    minutesADay: z.number().int().min(MINUTES_OF_SHIFT.least).max(MINUTES_OF_SHIFT.most),
  }),
])

/** What can be chosen about how Evenfall looks and behaves, all of it. */
export const choices = z.strictObject({
  candleAuto: z.boolean(),
  textSize: z.literal([...TEXT_SIZES]),
  reduceMotion: z.boolean(),
  singleKeys: z.boolean(),
  quieterNights: z.boolean(),
})

const schema = z.object({
  version: z.literal(1),
  /** `system` follows the computer. */
  language: z.enum(['system', ...LANGUAGES]),
  zone: z.union([z.literal('system'), zone]),
  clock: z.enum(['system', '24', '12']),
  /** The first day of a week; `system` follows the language and the region. */
  weekStart: z.enum(WEEK_STARTS).default('system'),
  theme: z.enum(THEMES),
  /** The candle lit or put out by hand, until a moment; null when it follows the choices. */
  candleByHand: z.strictObject({ on: z.boolean(), until: instant }).nullable().default(null),
  choices: choices.default(CHOICES),
  /** Seconds Evenfall was in use after bedtime, in the last evenings; it never leaves this computer. */
  ownUse: z
    .array(z.strictObject({ evening: eveningDate, seconds: z.number().int().min(1).max(86_400) }))
    .max(14)
    .default([]),
  /** When the user last said whether Evenfall should be quieter; null before that. */
  quieterAskedAt: instant.nullable().default(null),
  /** Whether the first start was walked through. */
  welcomed: z.boolean(),
  /** What closing the window means; `unasked` until the user was asked. */
  closing: z.enum(CLOSING_CHOICES).default('unasked'),
  reminders: reminderSettings.default(USUAL_REMINDERS),
  /** Until then nothing reminds, whatever falls due; null while reminders come. */
  pausedUntil: instant.nullable().default(null),
  /** The zone the computer was in when Evenfall last looked; null before the first time. */
  knownZone: zone.nullable().default(null),
  /** The journey that is not over yet; null at home. */
  travel: z
    .strictObject({
      from: zone,
      to: zone,
      noticedAt: instant,
      answer: travelAnswer.nullable(),
      shifted: z.array(eveningDate).max(200),
    })
    .nullable()
    .default(null),
  /** What goes into calendars. */
  calendar: calendarChoices.default(USUAL_CHOICES),
  /** How far back the insights look. */
  insightsRange: z.enum(INSIGHT_RANGES).default('4_weeks'),
  /** What the user wants to hear about tablets running out, and what was heard. */
  stock: z
    .strictObject({
      below: z.literal([...LOW_STOCK]),
      hiddenOn: eveningDate.nullable(),
      toldOn: eveningDate.nullable(),
    })
    .default(USUAL_STOCK),
})

/** How Evenfall behaves and looks on this computer. */
export type SettingsDocument = z.infer<typeof schema>

/** `settings.json`. */
export const settingsKind: DocumentKind<SettingsDocument> = {
  version: 1,
  schema,
  migrations: {},
  blank: () => ({
    version: 1,
    language: 'system',
    zone: 'system',
    clock: 'system',
    weekStart: 'system',
    theme: 'ember',
    candleByHand: null,
    choices: CHOICES,
    ownUse: [],
    quieterAskedAt: null,
    welcomed: false,
    closing: 'unasked',
    reminders: USUAL_REMINDERS,
    pausedUntil: null,
    knownZone: null,
    travel: null,
    calendar: USUAL_CHOICES,
    insightsRange: '4_weeks',
    stock: USUAL_STOCK,
  }),
}
