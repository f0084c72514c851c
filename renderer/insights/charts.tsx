import type { EveningDate, Weekday } from '../../shared/evening/evening-date'
import { isKept } from '../../shared/insight/evening-score'
import type { Insights } from '../../shared/insight/insights-view'
import { shortDate } from '../format/day-names'
import { eveningName } from '../format/evening-name'
import { decimal, percent } from '../format/figures'
import { wallTimeText } from '../format/wall-time-text'
import { useWords } from '../words'
import { AdherenceBars } from './adherence-bars'
import { BedtimeStrip } from './bedtime-strip'
import { CalendarLegend } from './calendar-legend'
import { CalendarOfEvenings } from './calendar-of-evenings'
import { Chart } from './chart'
import { useInsightWords } from './insight-words'
import { RatingTrend } from './rating-trend'
import { useStateName } from './state-name'

interface Props {
  insights: Insights
  tables: boolean
}

/** Rows the other way round: what is newest is looked for most. */
const newestFirst = (rows: readonly string[][]): string[][] =>
  rows.map((_, index) => rows[rows.length - 1 - index] ?? [])

/** The calendar of evenings with its legend. */
export const CalendarChart = ({
  insights: { cells },
  weekStart,
  tables,
  onOpen,
}: Pick<Props, 'tables'> & {
  insights: Pick<Insights, 'cells'>
  weekStart: Weekday
  onOpen(evening: EveningDate): void
}) => {
  const t = useInsightWords()
  const { language } = useWords()
  const nameOf = useStateName()
  const counted = cells.map(isKept).filter((kept) => kept !== null)
  return (
    <Chart
      title={t(($) => $.calendar.label)}
      sentence={t(($) => $.calendar.caption, {
        count: counted.length,
        kept: counted.filter(Boolean).length,
      })}
      table={{
        head: [t(($) => $.evening), t(($) => $.calendar.table_state)],
        rows: newestFirst(
          cells.map((cell) => [
            `${eveningName(language, cell.evening)} ${cell.evening.slice(0, 4)}`,
            nameOf(cell),
          ]),
        ),
      }}
      tables={tables}
    >
      <CalendarOfEvenings cells={cells} weekStart={weekStart} onOpen={onOpen} />
      <CalendarLegend />
    </Chart>
  )
}

/** How each step was kept. */
export const AdherenceChart = ({ insights: { steps }, tables }: Props) => {
  const t = useInsightWords()
  const { name } = useWords()
  const [best] = steps
  const timing = (late: number | null): string => {
    if (late === null) return '–'
    if (late === 0) return t(($) => $.adherence.on_time)
    const minutes = Math.abs(late)
    return late > 0 ? t(($) => $.adherence.late, { minutes }) : t(($) => $.adherence.early, { minutes })
  }
  const sentence = best
    ? t(($) => $.adherence.caption, {
        step: name(best.step),
        done: best.done,
        of: best.of,
        percent: percent(best.done / best.of),
      })
    : t(($) => $.adherence.none)
  return (
    <Chart
      title={t(($) => $.adherence.title)}
      sentence={sentence}
      table={{
        head: [
          t(($) => $.step),
          t(($) => $.adherence.done),
          t(($) => $.adherence.skipped),
          t(($) => $.adherence.missed),
          t(($) => $.adherence.not_recorded),
          t(($) => $.adherence.lateness),
          t(($) => $.strength.of_step),
        ],
        rows: steps.map((one) => [
          name(one.step),
          t(($) => $.adherence.count, { done: one.done, of: one.of }),
          String(one.skipped),
          String(one.missed),
          String(one.notRecorded),
          timing(one.lateness),
          String(percent(one.strength)),
        ]),
      }}
      tables={tables}
    >
      <AdherenceBars steps={steps} sentence={sentence} />
    </Chart>
  )
}

/** When the user went to bed. */
export const BedtimeChart = ({ insights: { bedtimes, first, last }, tables }: Props) => {
  const t = useInsightWords()
  const words = useWords()
  const { nights, regularity, index } = bedtimes
  const time = (wall: Parameters<typeof wallTimeText>[1]): string => wallTimeText(words, wall)
  const sentence = regularity
    ? t(($) => $.bedtimes.caption, {
        median: time(regularity.median),
        from: time(regularity.middleHalf[0]),
        to: time(regularity.middleHalf[1]),
      })
    : t(($) => $.bedtimes.few)
  const usual = regularity?.median ?? nights[0]?.actual
  return (
    <Chart
      title={t(($) => $.bedtimes.title)}
      sentence={[
        sentence,
        ...(regularity && regularity.meant > 0
          ? [t(($) => $.bedtimes.on_time, { on_time: regularity.onTime, meant: regularity.meant })]
          : []),
        index === null
          ? t(($) => $.bedtimes.days_needed)
          : t(($) => $.bedtimes.regularity, { index: Math.round(index) }),
      ]
        .map((part) => (part.endsWith('.') ? part : `${part}.`))
        .join(' ')}
      table={{
        head: [t(($) => $.evening), t(($) => $.bedtimes.actual), t(($) => $.bedtimes.meant)],
        rows: newestFirst(
          nights.map(({ evening, actual, meant }) => [
            shortDate(words.language, evening),
            time(actual),
            meant ? time(meant) : '–',
          ]),
        ),
      }}
      tables={tables}
    >
      {usual && <BedtimeStrip nights={nights} usual={usual} first={first} last={last} sentence={sentence} />}
    </Chart>
  )
}

/** How the nights were rated. */
export const RatingChart = ({ insights: { ratings, first, last }, tables }: Props) => {
  const t = useInsightWords()
  const { language } = useWords()
  const latest = ratings.at(-1)?.weekMedian ?? null
  const sentence =
    latest === null
      ? t(($) => $.ratings.few, { count: ratings.length })
      : t(($) => $.ratings.caption, { median: decimal(language, latest) })
  return (
    <Chart
      title={t(($) => $.ratings.title)}
      sentence={sentence}
      table={{
        head: [t(($) => $.evening), t(($) => $.ratings.rating), t(($) => $.ratings.median)],
        rows: newestFirst(
          ratings.map(({ evening, rating, weekMedian }) => [
            shortDate(language, evening),
            String(rating),
            weekMedian === null ? '–' : decimal(language, weekMedian),
          ]),
        ),
      }}
      tables={tables}
    >
      {ratings.length > 0 && <RatingTrend points={ratings} first={first} last={last} sentence={sentence} />}
    </Chart>
  )
}
