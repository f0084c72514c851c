import { useId, useState } from 'react'
import { EXPERIMENT_LENGTHS, type ExperimentStatus } from '../../shared/insight/experiment'
import type { Insights } from '../../shared/insight/insights-view'
import { eveningName } from '../format/evening-name'
import { decimal } from '../format/figures'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { useWords } from '../words'
import { Interval } from './comparison-card'
import { endExperiment, startExperiment } from './insight-wishes'
import { useInsightWords } from './insight-words'
import styles from './insights.module.css'

const LENGTHS = EXPERIMENT_LENGTHS.map((length) => ({ value: String(length), length }))

/** A trial on oneself: drawn beforehand, silent until it is over. */
export const ExperimentCard = ({ experiment }: { experiment: Insights['experiment'] }) => {
  const t = useInsightWords()
  const words = useWords()
  const id = useId()
  const [chosen, setChosen] = useState(LENGTHS[0])
  const isOver = experiment?.status.status === 'over'
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.experiment.title)}</h2>
      {experiment ? (
        <>
          <Status status={experiment.status} />
          <div>
            <Button onPress={() => void endExperiment(words, t)}>
              {isOver ? t(($) => $.experiment.close) : t(($) => $.experiment.stop)}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{t(($) => $.experiment.about)}</p>
          <Choices
            label={t(($) => $.experiment.length)}
            value={chosen?.value ?? ''}
            options={LENGTHS.map(({ value, length }) => ({
              value,
              label: t(($) => $.experiment.evenings, { count: length }),
            }))}
            onChange={(value) => setChosen(LENGTHS.find((one) => one.value === value))}
          />
          <div>
            <Button onPress={() => chosen && void startExperiment(words, t, chosen.length)}>
              {t(($) => $.experiment.start)}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

const Status = ({ status }: { status: ExperimentStatus }) => {
  const t = useInsightWords()
  const { language } = useWords()
  if (status.status === 'running') {
    return (
      <p>
        {t(($) => $.experiment.running, {
          over: status.over,
          of: status.of,
          date: eveningName(language, status.last).toLocaleLowerCase(language),
        })}
      </p>
    )
  }
  const { of, asDrawn, comparison } = status
  return (
    <>
      <p>{t(($) => $.experiment.over, { of, as_drawn: asDrawn })}</p>
      {comparison.says === 'too_early' ? (
        <p>
          {t(($) => $.experiment.few, {
            nights_with: comparison.nights[0],
            nights_without: comparison.nights[1],
          })}
        </p>
      ) : (
        <>
          <p>
            {t(($) => $.experiment.result, {
              with: decimal(language, comparison.with.mean),
              without: decimal(language, comparison.without.mean),
              nights_with: comparison.with.nights,
              nights_without: comparison.without.nights,
            })}
          </p>
          <Interval difference={comparison.difference} interval={comparison.interval} />
        </>
      )}
    </>
  )
}
