import { useState } from 'react'
import { WEEKDAYS } from '../../shared/evening/evening-date'
import { shortSpan } from '../../shared/languages/spans'
import { moveSentence } from '../../shared/languages/week-sentence'
import type { Night } from '../../shared/routine/routine'
import type { EveningView } from '../../shared/view'
import { gradualMove } from '../../shared/week/gradual-move'
import { capital, shortDate, weekdayName } from '../format/day-names'
import { wallTimeText } from '../format/wall-time-text'
import { NightFields } from '../forms/night-fields'
import { type DraftNight, nightProblem, USUAL_NIGHT } from '../forms/night-problem'
import { tellChanged } from '../tell-changed'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { Sheet } from '../ui/sheet'
import { wish } from '../wishes'
import { useWords } from '../words'
import { tellingOf } from './telling'
import styles from './week-dialog.module.css'

const MINUTES_A_NIGHT = [10, 15, 20, 30] as const

/** A slow way to another night: the aim, how fast, and the dates it comes down to. */
export const GradualDialog = ({ view, onClose }: { view: EveningView; onClose(): void }) => {
  const words = useWords()
  const { t, language } = words
  const { routine } = view
  const tonight = view.tonight.evening
  const [night, setNight] = useState<DraftNight>(
    () => WEEKDAYS.map((weekday) => routine.week[weekday]).find((one) => one !== undefined) ?? USUAL_NIGHT,
  )
  const [minutes, setMinutes] = useState(15)
  const { bed, wake } = night
  const problem = nightProblem(night)
  const proposed =
    problem || bed === null || wake === null ? null : gradualMove(routine, tonight, { bed, wake }, minutes)
  const move = proposed?.possible ? proposed.move : null
  const problemText = proposed && !proposed.possible ? t(($) => $.refusals[proposed.problem]) : null
  const dates = move ? [...move.onTheWay, { evening: move.arrives, ...move.to }] : []
  const take = async (to: Night): Promise<void> => {
    if (!(await wish(words, 'moveGradually', { to, minutesANight: minutes }))) return
    tellChanged(
      words,
      t(($) => $.week.nights_planned, { count: dates.length }),
    )
    onClose()
  }
  return (
    <Sheet title={t(($) => $.week.move)} onClose={onClose}>
      <p className={styles.quiet}>{t(($) => $.week.move_text)}</p>
      <NightFields night={night} strict autoFocus onChange={setNight} />
      <Choices
        label={t(($) => $.week.a_night)}
        value={String(minutes)}
        options={MINUTES_A_NIGHT.map((one) => ({ value: String(one), label: shortSpan(t, one) }))}
        onChange={(value) => setMinutes(Number(value))}
      />
      <div role="status">
        {problemText !== null && <p className={styles.quiet}>{problemText}</p>}
        {move && <p>{moveSentence(tellingOf(words), move)}</p>}
      </div>
      {move && (
        <ol className={styles.dates} aria-label={t(($) => $.week.move_dates)}>
          {dates.map((one) => (
            <li key={one.evening}>
              <span>{`${capital(weekdayName(language, one.evening).slice(0, 2))} ${shortDate(language, one.evening)}`}</span>
              <b>{wallTimeText(words, one.bed)}</b>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.actions}>
        <Button look="quiet" onPress={onClose}>
          {t(($) => $.night.cancel)}
        </Button>
        <Button look="filled" isDisabled={!move} onPress={() => move && void take(move.to)}>
          {t(($) => $.week.move_take)}
        </Button>
      </div>
    </Sheet>
  )
}
