import type { StepView } from '../../shared/view'
import { MomentInput } from '../forms/moment-input'
import type { MomentRange } from '../forms/moment-range'
import type { Moving } from '../forms/use-moving'
import styles from '../ui/slider.module.css'
import { stepColour } from '../ui/step-icon'
import { useWords } from '../words'

interface Props {
  step: StepView
  range: MomentRange
  moving: Moving
}

/** Where a step may lie tonight, and a thumb where it lies. */
export const MomentSlider = ({ step, range, moving }: Props) => {
  const { time } = useWords()
  return (
    <div className={styles.moment} style={{ color: stepColour(step.planned.id) }}>
      <span className={styles.end} aria-hidden>
        {time(range.first)}
      </span>
      <MomentInput step={step} range={range} moving={moving} className={styles.slider} />
      <span className={styles.end} aria-hidden>
        {time(range.last)}
      </span>
    </div>
  )
}
