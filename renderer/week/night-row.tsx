import type { EveningDate } from '../../shared/evening/evening-date'
import type { WallTime } from '../../shared/evening/wall-time'
import { shortSpan } from '../../shared/languages/spans'
import type { Night } from '../../shared/routine/routine'
import type { DraftNight } from '../../shared/week/night-problem'
import type { WeekNight } from '../../shared/week/week-night'
import { capital, shortDate, weekdayName } from '../format/day-names'
import { wallTimeText } from '../format/wall-time-text'
import { useWords, type Words } from '../words'
import styles from './night-row.module.css'
import { NightStrip } from './night-strip'
import { type RowDeeds, RowMenu } from './row-menu'
import type { StripAxis } from './strip-axis'

interface Props {
  night: WeekNight
  axis: StripAxis
  width: number
  usual: number | null
  tonight: EveningDate
  selected: boolean
  unsaved: boolean
  /** The times as they are being changed; null while they are as saved. */
  times: DraftNight | null
  /** What the row's menu offers; null where the row is not selected. */
  deeds: RowDeeds | null
  onSelect(): void
  onPull(night: Night): void
}

/** How many of a past evening's steps were done, where anything is known of them. */
const keptOf = ({ past }: WeekNight): { readonly done: number; readonly all: number } | null => {
  const steps = Object.values(past?.actual.steps ?? {}).flatMap((its) => its ?? [])
  return steps.some(({ outcome }) => outcome === 'done' || outcome === 'skipped')
    ? { done: steps.filter(({ outcome }) => outcome === 'done').length, all: steps.length }
    : null
}

/** What is worth saying below a day's name. */
const stateOf = ({ t, language }: Words, { night, tonight, unsaved }: Props): string => {
  if (unsaved) return t(($) => $.week.unsaved)
  const day = night.evening === tonight ? t(($) => $.navigation.tonight) : shortDate(language, night.evening)
  const kept = keptOf(night)
  if (kept) return `${day} · ${t(($) => $.week.kept, kept)}`
  return night.exception && night.wish.kind === 'night' ? `${day} · ${t(($) => $.week.exception)}` : day
}

/** One evening of the week: its name as a button, its strip, and when to be in bed and up. */
export const NightRow = (props: Props) => {
  const words = useWords()
  const { t, language, time } = words
  const { night, axis, width, usual, tonight, selected, unsaved, times, deeds, onSelect, onPull } = props
  const { evening, wish } = night
  const planned = night.plan ?? night.past?.planned
  const over = evening < tonight
  const marked = unsaved || evening === tonight || night.exception
  const clock = night.clockForward
  const typed = (of: WallTime | null): string => (of === null ? '–' : wallTimeText(words, of))
  return (
    <tr
      className={styles.row}
      data-selected={selected || undefined}
      data-tonight={evening === tonight || undefined}
      data-over={over || undefined}
    >
      <th scope="row" className={styles.day}>
        <button
          type="button"
          className={styles.pick}
          aria-pressed={selected}
          tabIndex={selected ? 0 : -1}
          data-evening={evening}
          onClick={onSelect}
        >
          <span className={styles.name}>{capital(weekdayName(language, evening))}</span>{' '}
          <span className={marked ? styles.marked : styles.date}>{stateOf(words, props)}</span>
        </button>
      </th>
      <td className={styles.course}>
        {width > 0 && (
          <NightStrip
            night={night}
            axis={axis}
            width={width}
            usual={usual}
            over={over}
            times={times}
            onPull={onPull}
            onPress={onSelect}
          />
        )}
        {wish.kind !== 'night' && <span className={styles.none}>{t(($) => $.week.no_plan[wish.kind])}</span>}
        {clock !== 0 && (
          <span className={styles.clock}>
            {t(($) => (clock > 0 ? $.week.clock_forward : $.week.clock_back), {
              span: shortSpan(t, Math.abs(clock)),
            })}
          </span>
        )}
      </td>
      <td className={night.exception ? styles.changed : styles.bed}>
        {times ? typed(times.bed) : planned ? time(planned.bedtime) : '–'}
      </td>
      <td className={styles.wake}>
        {times ? typed(times.wake) : planned ? time(planned.wake) : '–'}
        {deeds && <RowMenu day={weekdayName(language, evening)} deeds={deeds} />}
      </td>
    </tr>
  )
}
