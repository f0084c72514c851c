import { type RefObject, useId } from 'react'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import { BLOCKING_QUESTIONS } from '../../shared/safety/questions'
import { CheckBox } from '../ui/check-box'
import { FieldProblem } from '../ui/field-problem'
import { useWords } from '../words'
import type { HealthBox } from './health-choice'
import { afterTicking } from './health-choice'
import styles from './health-list.module.css'

interface Props {
  boxes: readonly HealthBox[]
  /** Whether "skip for now" is offered. */
  skippable: boolean
  problem: string | undefined
  onChange(boxes: readonly HealthBox[]): void
  ref?: RefObject<HTMLDivElement | null>
}

/** The circumstances in which Evenfall plans no magnesium, as boxes to tick. */
export const HealthList = ({ boxes, skippable, problem, onChange, ref }: Props) => {
  const { t } = useWords()
  const whyId = useId()
  const problemId = useId()
  return (
    <CheckboxGroup
      value={[...boxes]}
      onChange={(after) => onChange(afterTicking(boxes, after as HealthBox[]))}
      isInvalid={problem !== undefined}
      aria-describedby={problem === undefined ? whyId : `${problemId} ${whyId}`}
      className={styles.list ?? ''}
      ref={ref ?? null}
    >
      <Label className={styles.question ?? ''}>{t(($) => $.health.question)}</Label>
      <p id={whyId} className={styles.why}>
        {t(($) => $.health.why)}
      </p>
      <FieldProblem id={problemId} text={problem} />
      <div className={styles.boxes}>
        {BLOCKING_QUESTIONS.map((question) => (
          <CheckBox key={question} value={question}>
            {t(($) => $.health.choices[question])}
          </CheckBox>
        ))}
      </div>
      <div className={styles.alone}>
        <CheckBox value="none">{t(($) => $.health.none)}</CheckBox>
        {skippable && (
          <CheckBox value="later" hint={t(($) => $.health.later_hint)}>
            {t(($) => $.health.later)}
          </CheckBox>
        )}
      </div>
    </CheckboxGroup>
  )
}
