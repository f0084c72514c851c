import type { Instant } from '../../shared/evening/instant'
import { mean } from '../../shared/insight/median'
import type { DiaryNight } from '../../shared/insight/sleep-diary'
import { clockFace } from '../../shared/languages/clock-face'
import { capital, shortDate, weekdayName } from '../format/day-names'
import { decimal, percent } from '../format/figures'
import { useWords } from '../words'
import { DiaryRaster } from './diary-raster'
import styles from './diary-sheet.module.css'
import { useInsightWords } from './insight-words'

/** What was not filled in; nobody should take it for nought. */
const EMPTY = '–'

const span = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

const known = <Value,>(value: Value | null, show: (value: Value) => string = String): string =>
  value === null ? EMPTY : show(value)

const efficiencyOf = ({ minutesAsleep, minutesInBed }: DiaryNight): number | null =>
  minutesAsleep === null || minutesInBed === null ? null : Math.min(1, minutesAsleep / minutesInBed)

/** One week of the sleep diary on one A4: the nights as bars over the hours, and every number beneath. */
export const DiarySheet = ({ nights }: { nights: readonly DiaryNight[] }) => {
  const t = useInsightWords()
  const { language, clock } = useWords()
  const show = clockFace(language, clock)
  const [first] = nights
  const last = nights.at(-1)
  if (!first || !last) return null
  const average = (value: (night: DiaryNight) => number | null, text: (mean: number) => string): string =>
    known(mean(nights.flatMap((night) => value(night) ?? [])), text)
  const whole = (value: number): string => String(Math.round(value))
  const drinks = (count: number, amount: string): string => (count === 0 ? EMPTY : `${count}×${amount}`)
  return (
    <article className={styles.sheet}>
      <h1>{t(($) => $.diary.heading)}</h1>
      <p className={styles.who}>
        <span>{`${t(($) => $.diary.name)}:`}</span>
        <span className={styles.line} />
        <span>{`${t(($) => $.diary.born)}:`}</span>
        <span className={styles.line} />
        <span>{`${shortDate(language, first.evening)} – ${shortDate(language, last.evening)} ${last.evening.slice(0, 4)}`}</span>
      </p>
      <DiaryRaster nights={nights} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.diary.day)}</th>
            <th scope="col">{t(($) => $.diary.to_bed)}</th>
            <th scope="col">{t(($) => $.diary.asleep_after)}</th>
            <th scope="col">{t(($) => $.diary.awakenings)}</th>
            <th scope="col">{t(($) => $.diary.awake)}</th>
            <th scope="col">{t(($) => $.diary.woke)}</th>
            <th scope="col">{t(($) => $.diary.up)}</th>
            <th scope="col">{t(($) => $.diary.in_bed)}</th>
            <th scope="col">{t(($) => $.diary.asleep)}</th>
            <th scope="col">{t(($) => $.diary.efficiency)}</th>
            <th scope="col">{t(($) => $.diary.rating)}</th>
            <th scope="col">{t(($) => $.diary.caffeine)}</th>
            <th scope="col">{t(($) => $.diary.alcohol)}</th>
          </tr>
        </thead>
        <tbody>
          {nights.map((night) => {
            const time = (at: Instant): string => show(at, night.zone)
            const { caffeine, alcohol } = night
            const milligrams = caffeine.reduce((sum, one) => sum + one.milligrams, 0)
            const glasses = alcohol.reduce((sum, one) => sum + one.glasses, 0)
            return (
              <tr key={night.evening}>
                <th scope="row">
                  {capital(weekdayName(language, night.evening).slice(0, 2))}{' '}
                  {shortDate(language, night.evening)}
                </th>
                <td>{known(night.toBedAt, time)}</td>
                <td>{known(night.asleepAfterMinutes)}</td>
                <td>{known(night.awakenings)}</td>
                <td>{known(night.awakeMinutes)}</td>
                <td>{known(night.wokeAt, time)}</td>
                <td>{known(night.upAt, time)}</td>
                <td>{known(night.minutesInBed, span)}</td>
                <td>{known(night.minutesAsleep, span)}</td>
                <td>{known(efficiencyOf(night), (share) => `${percent(share)} %`)}</td>
                <td>{known(night.rating)}</td>
                <td>{drinks(caffeine.length, `\u00a0${milligrams}\u00a0mg`)}</td>
                <td>
                  {glasses === 0
                    ? EMPTY
                    : Number.isInteger(glasses)
                      ? String(glasses)
                      : decimal(language, glasses)}
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(($) => $.diary.mean)}</th>
            <td />
            <td>{average((night) => night.asleepAfterMinutes, whole)}</td>
            <td>
              {average(
                (night) => night.awakenings,
                (value) => decimal(language, value),
              )}
            </td>
            <td>{average((night) => night.awakeMinutes, whole)}</td>
            <td />
            <td />
            <td>
              {average(
                (night) => night.minutesInBed,
                (value) => span(Math.round(value)),
              )}
            </td>
            <td>
              {average(
                (night) => night.minutesAsleep,
                (value) => span(Math.round(value)),
              )}
            </td>
            <td>{average(efficiencyOf, (share) => `${percent(share)} %`)}</td>
            <td>
              {average(
                (night) => night.rating,
                (value) => decimal(language, value),
              )}
            </td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
      <ul className={styles.keys}>
        <li>{t(($) => $.diary.key_bed)}</li>
        <li>{t(($) => $.diary.key_caffeine)}</li>
        <li>{t(($) => $.diary.key_alcohol)}</li>
        <li>{t(($) => $.diary.key_empty)}</li>
      </ul>
      <section className={styles.notes}>
        <h2>{t(($) => $.diary.notes)}</h2>
        <ul>
          {nights.flatMap(({ evening, note }) =>
            note === null
              ? []
              : [<li key={evening}>{`${capital(weekdayName(language, evening))}: ${note}`}</li>],
          )}
        </ul>
      </section>
      <p className={styles.origin}>{t(($) => $.diary.origin)}</p>
    </article>
  )
}
