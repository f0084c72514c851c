import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import type { QuestionId } from '../../shared/safety/questions'
import { HEALTH_ANSWERS } from '../../shared/safety/questions'
import { useAreaWords } from '../area-words'
import choice from '../ui/choices.module.css'
import type { HealthDraft } from './health-draft'
import { answered } from './health-draft'
import styles from './health-questions.module.css'
import { QuestionDetails } from './question-details'
import { SAFETY_WORDS, wordsOf } from './safety-words'

interface Props {
  question: QuestionId
  draft: HealthDraft
  onChange(draft: HealthDraft): void
}

/** One health question: its words, three answers, and below them what the answer leads to. */
export const QuestionRow = ({ question, draft, onChange }: Props) => {
  const say = useAreaWords('safety', SAFETY_WORDS)
  return (
    <div className={styles.row}>
      <RadioGroup
        value={draft.answers[question] ?? null}
        onChange={(chosen) => {
          const answer = HEALTH_ANSWERS.find((one) => one === chosen)
          if (answer) onChange(answered(draft, question, answer))
        }}
        orientation="horizontal"
        className={styles.question ?? ''}
      >
        <Label className={styles.label ?? ''}>{say(($) => $.questions[wordsOf(question)])}</Label>
        <div className={styles.answers}>
          {HEALTH_ANSWERS.map((answer) => (
            <Radio key={answer} value={answer} className={`${choice.option} ${styles.answer}`}>
              {say(($) => $.answer[answer])}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <QuestionDetails question={question} draft={draft} onChange={onChange} />
    </div>
  )
}
