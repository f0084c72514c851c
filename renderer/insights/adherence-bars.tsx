import { useRef } from 'react'
import type { StepInsight } from '../../shared/insight/insights-view'
import { useWords } from '../words'
import styles from './drawings.module.css'
import { useInsightWords } from './insight-words'
import { useWidth } from './use-width'

const ROW = 44
const BAR = 10
const LONGEST_NAME = 30

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name

/** How often each step was done, of the evenings that asked for it; what was skipped on purpose is an outline. */
export const AdherenceBars = ({ steps, sentence }: { steps: readonly StepInsight[]; sentence: string }) => {
  const t = useInsightWords()
  const { name } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  return (
    <div ref={frame} className={styles.frame}>
      <svg role="img" aria-label={sentence} width={width} height={steps.length * ROW}>
        {steps.map(({ step, done, skipped, of }, index) => {
          const y = index * ROW
          const across = (count: number): number => (count / of) * (width - 2)
          return (
            <g key={step}>
              <text x={1} y={y + 15} className={styles.label}>
                {shortened(name(step))}
              </text>
              <text x={width - 1} y={y + 15} textAnchor="end" className={styles.count}>
                {t(($) => $.adherence.count, { done, of })}
              </text>
              <rect x={1} y={y + 22} width={width - 2} height={BAR} rx={BAR / 2} className={styles.track} />
              <rect x={1} y={y + 22} width={across(done)} height={BAR} rx={BAR / 2} className={styles.done} />
              {skipped > 0 && (
                <path
                  d={`M${1 + across(done)} ${y + 22 + BAR / 2}h${across(skipped)}`}
                  className={styles.skipped}
                />
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
