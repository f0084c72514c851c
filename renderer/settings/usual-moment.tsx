import { useEffect, useRef, useState } from 'react'
import { minutesBefore } from '../../shared/evening/instant'
import { mayStandAt } from '../../shared/routine/own-moment'
import { type Step, startsWithin } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { tellChanged } from '../tell-changed'
import { Button } from '../ui/button'
import { NumberField } from '../ui/number-field'
import sliderStyles from '../ui/slider.module.css'
import { stepColour } from '../ui/step-icon'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './settings.module.css'
import { wholeNumber } from './whole-number'

/** Minutes a slider moves at a time. */
const STOP = 5

/** Where a step stands on every evening where nothing is in its way: a slider between its bounds, and its minutes. */
export const UsualMoment = ({ view, step }: { view: EveningView; step: Step }) => {
  const words = useWords()
  const { t, time, name } = words
  const { id, usualMinutesBeforeBed, accepted, durations } = step
  const own = view.routine.moments[id]
  const saved = own ?? usualMinutesBeforeBed
  const [typed, setTyped] = useState(String(saved))
  const [shown, setShown] = useState(saved)
  if (saved !== shown) {
    // Saved or taken back: the field follows.
    setShown(saved)
    setTyped(String(saved))
  }
  const slider = useRef<HTMLInputElement>(null)
  const starts = startsWithin(accepted, Math.min(...durations))
  const minutes = wholeNumber(typed)
  const isWrong = !mayStandAt(step, minutes)
  const bedtime = view.tonight.plan?.bedtime
  const put = async (wanted: number | null): Promise<void> => {
    if (wanted === saved || !(await wish(words, 'setMoment', { step: id, minutesBeforeBed: wanted }))) return
    tellChanged(
      words,
      t(($) => $.settings.moment_saved, { step: name(id), minutes: wanted ?? usualMinutesBeforeBed }),
    )
  }
  const letGo = useRef(put)
  useEffect(() => {
    letGo.current = put
  })
  useEffect(() => {
    // React hears every move; only the browser tells when one is finished.
    const finished = (): void => void letGo.current(-(slider.current?.valueAsNumber ?? 0))
    const element = slider.current
    element?.addEventListener('change', finished)
    return () => element?.removeEventListener('change', finished)
  }, [])
  if (!starts) return null
  const bounds = { earliest: starts.earliest, latest: starts.latest }
  const before =
    bedtime === undefined || isWrong
      ? t(($) => $.ownSteps.before_bed)
      : t(($) => $.ownSteps.before_bed_at, { time: time(minutesBefore(bedtime, minutes)) })
  return (
    <details className={styles.moment}>
      <summary>
        {t(($) => $.settings.moment, { minutes: saved })}
        <span className={styles.unseen}>{`, ${name(id)}`}</span>
      </summary>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWrong) void put(minutes)
        }}
      >
        <div style={{ color: stepColour(id) }}>
          <input
            ref={slider}
            type="range"
            className={sliderStyles.slider}
            min={-starts.earliest}
            max={-starts.latest}
            step={STOP}
            value={isWrong ? -saved : -minutes}
            aria-label={t(($) => $.settings.moment_of, { step: name(id) })}
            aria-valuetext={before}
            onChange={(event) => setTyped(String(-event.target.valueAsNumber))}
          />
          <p className={sliderStyles.ends} aria-hidden>
            <span>{starts.earliest}</span>
            <span>{starts.latest}</span>
          </p>
        </div>
        <NumberField
          label={t(($) => $.settings.moment_field)}
          unit={before}
          value={typed}
          problem={isWrong ? t(($) => $.settings.moment_bounds, bounds) : undefined}
          onChange={setTyped}
        />
        <div className={styles.momentActions}>
          <Button type="submit">{t(($) => $.night.save)}</Button>
          {own !== undefined && (
            <Button look="quiet" onPress={() => void put(null)}>
              {t(($) => $.tonight.usual_moment)}
            </Button>
          )}
        </div>
      </form>
    </details>
  )
}
