import { useId, useState } from 'react'
import type { Insights } from '../../shared/insight/insights-view'
import type { StepId } from '../../shared/routine/step'
import { decimal } from '../format/figures'
import { useWords } from '../words'
import { useInsightWords } from './insight-words'
import styles from './insights.module.css'

/** One careful comparison of nights with and without a step, of the user's choice. */
export const ComparisonCard = ({ insights: { comparisons } }: { insights: Insights }) => {
  const t = useInsightWords()
  const { language, name } = useWords()
  const id = useId()
  const selectId = useId()
  const [chosen, setChosen] = useState<StepId | null>(null)
  const usual =
    comparisons.find(({ comparison }) => comparison.says === 'difference') ??
    comparisons.find(({ step }) => step === 'warm_bath') ??
    comparisons[0]
  const shown = comparisons.find(({ step }) => step === chosen) ?? usual
  if (!shown) return null
  const { comparison } = shown
  // In the middle of a sentence a step of ours is no name, and begins small.
  const step = name(shown.step).replace(/^\p{L}/u, (letter) => letter.toLocaleLowerCase(language))
  const figure = (value: number): string => decimal(language, value)
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.comparison.title)}</h2>
      <div>
        <label htmlFor={selectId} className={styles.fieldLabel}>
          {t(($) => $.comparison.step)}
        </label>
        <select
          id={selectId}
          className={styles.select}
          value={shown.step}
          onChange={(event) =>
            setChosen(comparisons.find((one) => one.step === event.target.value)?.step ?? null)
          }
        >
          {comparisons.map((one) => (
            <option key={one.step} value={one.step}>
              {name(one.step)}
            </option>
          ))}
        </select>
      </div>
      {comparison.says === 'too_early' ? (
        <p>
          {t(($) => $.comparison.early, {
            step,
            nights_with: comparison.nights[0],
            nights_without: comparison.nights[1],
          })}
        </p>
      ) : (
        <>
          <p>
            {t(($) => $.comparison.means, {
              step,
              with: figure(comparison.with.mean),
              without: figure(comparison.without.mean),
              nights_with: comparison.with.nights,
              nights_without: comparison.without.nights,
            })}
          </p>
          <Interval difference={comparison.difference} interval={comparison.interval} />
        </>
      )}
      <p className={styles.quiet}>{t(($) => $.comparison.cause)}</p>
    </section>
  )
}

/** A difference with the range it lies in. */
export const Interval = (props: { difference: number; interval: readonly [number, number] | null }) => {
  const t = useInsightWords()
  const { language } = useWords()
  const { difference, interval } = props
  if (!interval) return <p>{t(($) => $.comparison.alike)}</p>
  const [low, high] = interval
  return (
    <>
      <p>
        {t(($) => $.comparison.interval, {
          difference: decimal(language, difference),
          low: decimal(language, low),
          high: decimal(language, high),
        })}
      </p>
      {low <= 0 && high >= 0 && <p>{t(($) => $.comparison.unclear)}</p>}
    </>
  )
}
