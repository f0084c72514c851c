import type { EveningDate } from '../evening/evening-date'
import type { WallTime } from '../evening/wall-time'
import type { ClockCoach } from '../week/clock-coach'
import { minutesLater } from '../week/evening-minutes'
import type { GradualMove } from '../week/gradual-move'
import type { WeekWarning } from '../week/regularity'
import { IRREGULAR_FROM } from '../week/regularity'
import type { WeekView } from '../week/week-of'
import type { Language, Say } from './language'

/** The words a week is told in. */
export interface WeekTelling {
  readonly say: Say
  readonly language: Language
  /** Writes minutes as a length, such as `1 h 26`. */
  readonly span: (minutes: number) => string
  /** Writes a time of day on the user's clock. */
  readonly time: (time: WallTime) => string
}

type ShownWeek = Pick<WeekView, 'nights' | 'usualBed'>

const UNSTEADY = ['early', 'late'] as const
const TEMPOS = ['steady', ...UNSTEADY] as const
type Tempo = (typeof TEMPOS)[number]

interface Placed {
  readonly evening: EveningDate
  readonly tempo: Tempo
  /** Minutes from the usual bedtime, either way. */
  readonly away: number
}

/** Where each night's bedtime lies: up to an hour from the usual one is steady. */
const placed = ({ nights, usualBed }: ShownWeek): Placed[] =>
  nights.flatMap(({ evening, wish }) => {
    if (wish.kind !== 'night' || usualBed === null) return []
    const later = minutesLater(usualBed, wish.bed)
    const away = Math.abs(later)
    const tempo = away <= IRREGULAR_FROM ? 'steady' : later > 0 ? 'late' : 'early'
    return [{ evening, tempo, away }]
  })

/**
 * What a week looks like in a few words.
 *
 * @example 'Six steady nights, one late one'
 */
export const weekHeadline = (telling: WeekTelling, week: ShownWeek): string => {
  const { say } = telling
  const nights = placed(week)
  const counted = (tempo: Tempo): { count: number; number: string } => {
    const count = nights.filter((night) => night.tempo === tempo).length
    return { count, number: numberWord(telling, count) }
  }
  const first = TEMPOS.find((tempo) => counted(tempo).count > 0)
  if (first === undefined) {
    const paused = week.nights.some(({ wish }) => wish.kind === 'paused')
    return paused ? say(($) => $.weekSentences.paused) : say(($) => $.weekSentences.no_nights)
  }
  const start = capitalised(say(($) => $.weekSentences.nights[first], counted(first)))
  const others = UNSTEADY.filter((tempo) => tempo !== first && counted(tempo).count > 0).map((tempo) =>
    say(($) => $.weekSentences.others[tempo], counted(tempo)),
  )
  return others.length === 0 ? start : `${start}, ${listed(telling, others)}`
}

/**
 * How far the steady bedtimes stray, and which evenings are not among them; undefined where there is no usual bedtime
 * or no night keeps to it.
 *
 * @example 'Bedtime stays within 45 minutes of 22:30, except Saturday.'
 */
export const weekSubline = (telling: WeekTelling, week: ShownWeek): string | undefined => {
  const { say, time, span } = telling
  const { usualBed } = week
  const nights = placed(week)
  const steady = nights.filter(({ tempo }) => tempo === 'steady')
  if (usualBed === null || steady.length === 0) return undefined
  const away = Math.max(...steady.map((night) => night.away))
  const bed = time(usualBed)
  const evenings = nights
    .filter(({ tempo }) => tempo !== 'steady')
    .map(({ evening }) => weekdayName(telling.language, evening))
  const stays =
    away === 0
      ? say(($) => $.weekSentences.same, { time: bed })
      : say(($) => $.weekSentences.within, { span: span(away), time: bed })
  return evenings.length === 0
    ? say(($) => $.weekSentences.always, { stays })
    : say(($) => $.weekSentences.except, { stays, evenings: listed(telling, evenings) })
}

/**
 * Says one thing that is irregular about a week.
 *
 * @example 'Between your earliest and latest wake time this week lies 2 h 15.'
 */
export const weekWarningSentence = (telling: WeekTelling, warning: WeekWarning): string => {
  const { say, span, language } = telling
  switch (warning.warning) {
    case 'irregular':
      return say(($) => $.weekSentences.irregular[warning.of], { span: span(warning.minutes) })
    case 'jump':
      return say(($) => $.weekSentences.jump[warning.jump.of], {
        span: span(warning.jump.minutes),
        from: weekdayName(language, warning.jump.from),
        to: weekdayName(language, warning.jump.to),
      })
    case 'weekend_shift':
      return warning.minutes > 0
        ? say(($) => $.weekSentences.weekend_later, { span: span(warning.minutes) })
        : say(($) => $.weekSentences.weekend_earlier, { span: span(-warning.minutes) })
  }
}

/**
 * Tells which clock change is coming and offers its small steps.
 *
 * @example 'In the night after Saturday 27 March the clock goes forward 1 h. Four small steps make it gentler.'
 */
export const coachSentence = (telling: WeekTelling, { evening, minutes, steps }: ClockCoach): string => {
  const { say, span, language } = telling
  const change = { day: dayName(language, evening), span: span(Math.abs(minutes)) }
  const coming =
    minutes > 0
      ? say(($) => $.weekSentences.clock_forward, change)
      : say(($) => $.weekSentences.clock_back, change)
  const count = steps.length
  const offer = say(($) => $.weekSentences.small_steps, { count, number: numberWord(telling, count) })
  return `${coming} ${capitalised(offer)}`
}

/**
 * Tells where a gradual move leads and when it arrives.
 *
 * @example '1 h earlier, 15 min a night: from Wednesday 25 November your bedtime is 22:30.'
 */
export const moveSentence = (telling: WeekTelling, move: GradualMove): string => {
  const { say, span, time, language } = telling
  const minutes = Math.abs(move.minutes)
  const words = {
    span: span(minutes),
    step: span(move.minutesANight),
    day: dayName(language, move.arrives),
    time: time(move.to.bed),
  }
  if (minutes === 0) return say(($) => $.weekSentences.move_arrives, words)
  return move.minutes < 0
    ? say(($) => $.weekSentences.move_earlier, words)
    : say(($) => $.weekSentences.move_later, words)
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'] as const

const numberWord = ({ say }: WeekTelling, count: number): string => {
  const number = NUMBERS[count - 2]
  return number === undefined ? String(count) : say(($) => $.numbers[number])
}

const listed = ({ language }: WeekTelling, parts: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

// An evening is a day on the calendar, so it is named at noon UTC, in UTC.
const dayPart = (language: Language, evening: EveningDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.parse(`${evening}T12:00Z`))

const weekdayName = (language: Language, evening: EveningDate): string =>
  dayPart(language, evening, { weekday: 'long' })

const dayName = (language: Language, evening: EveningDate): string =>
  [
    weekdayName(language, evening),
    dayPart(language, evening, { day: 'numeric' }),
    dayPart(language, evening, { month: 'long' }),
  ].join(' ')
