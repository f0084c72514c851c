import { useEffect, useRef } from 'react'
import { minutesBefore } from '../../shared/evening/instant'
import { mayStandAt } from '../../shared/routine/own-moment'
import { type Step, startsWithin } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { NumberField } from '../ui/number-field'
import sliderStyles from '../ui/slider.module.css'
import { stepColour } from '../ui/step-icon'
import unseen from '../ui/unseen.module.css'
import { useWords } from '../words'
import { keepWish } from './keep-setting'
import { Resettable } from './resettable'
import styles from './settings.module.css'
import { useTyped } from './use-typed'
import { wholeNumber } from './whole-number'

/** Minutes a slider moves at a time. */
const STOP = 5

/** Where a step stands on every evening where nothing is in its way: a slider between its bounds, and its minutes. */
export const UsualMoment = ({ view, step }: { view: EveningView; step: Step }) => {
  const words = useWords()
  const { t, time, name } = words
  const { id, usualMinutesBeforeBed, accepted, durations } = step
  const saved = view.routine.moments[id] ?? usualMinutesBeforeBed
  const put = (wanted: number | null): Promise<boolean> =>
    keepWish(
      words,
      'setMoment',
      { step: id, minutesBeforeBed: wanted },
      t(($) => $.settings.moment_saved, { step: name(id), minutes: wanted ?? usualMinutesBeforeBed }),
    )
  const { typed, setTyped, keepNow, around } = useTyped(String(saved), async (text) => {
    const wanted = wholeNumber(text)
    return mayStandAt(step, wanted) && (await put(wanted))
  })
  const slider = useRef<HTMLInputElement>(null)
  const letGo = useRef(keepNow)
  useEffect(() => {
    letGo.current = keepNow
  })
  useEffect(() => {
    // React hears every move; only the browser tells when one is finished.
    const element = slider.current
    const finished = (): void => letGo.current(String(-(element?.valueAsNumber ?? 0)))
    element?.addEventListener('change', finished)
    return () => element?.removeEventListener('change', finished)
  }, [])
  const starts = startsWithin(accepted, Math.min(...durations))
  if (!starts) return null
  const minutes = wholeNumber(typed)
  const isWrong = !mayStandAt(step, minutes)
  const { earliest, latest } = starts
  const bedtime = view.tonight.plan?.bedtime
  const before =
    bedtime === undefined || isWrong
      ? t(($) => $.ownSteps.before_bed)
      : t(($) => $.ownSteps.before_bed_at, { time: time(minutesBefore(bedtime, minutes)) })
  const label = t(($) => $.settings.moment_of, { step: name(id) })
  return (
    <details className={styles.moment}>
      <summary>
        {t(($) => $.settings.moment, { minutes: saved })}
        <span className={unseen.unseen}>{`, ${name(id)}`}</span>
      </summary>
      <Resettable name={label} value={saved} usual={usualMinutesBeforeBed} onReset={() => void put(null)}>
        <div className={styles.form} {...around}>
          <div style={{ color: stepColour(id) }}>
            <input
              ref={slider}
              type="range"
              className={sliderStyles.slider}
              min={-earliest}
              max={-latest}
              step={STOP}
              value={isWrong ? -saved : -minutes}
              aria-label={label}
              aria-valuetext={before}
              onChange={(event) => setTyped(String(-event.target.valueAsNumber))}
            />
            <p className={sliderStyles.ends} aria-hidden>
              <span>{earliest}</span>
              <span>{latest}</span>
            </p>
          </div>
          <NumberField
            label={t(($) => $.settings.moment_field)}
            unit={before}
            value={typed}
            problem={isWrong ? t(($) => $.settings.moment_bounds, { earliest, latest }) : undefined}
            onChange={setTyped}
          />
        </div>
      </Resettable>
    </details>
  )
}
