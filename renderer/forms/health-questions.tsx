import type { RefObject } from 'react'
import { ABOUT_MEDICINES, ABOUT_YOU, OTHER_MATTERS } from '../../shared/safety/questions'
import { useAreaWords } from '../area-words'
import { Button } from '../ui/button'
import type { HealthDraft } from './health-draft'
import { isComplete, withTheRest } from './health-draft'
import styles from './health-questions.module.css'
import { QuestionRow } from './question-row'
import { SAFETY_WORDS } from './safety-words'

const GROUPS = [
  { name: 'health', questions: ABOUT_YOU },
  { name: 'medicines', questions: ABOUT_MEDICINES },
  { name: 'other', questions: OTHER_MATTERS },
] as const

interface Props {
  draft: HealthDraft
  onChange(draft: HealthDraft): void
  ref?: RefObject<HTMLDivElement | null>
}

/** Every health question with yes, no and don't know; one press answers what is left. */
export const HealthQuestions = ({ draft, onChange, ref }: Props) => {
  const say = useAreaWords('safety', SAFETY_WORDS)
  return (
    <div className={styles.questions} ref={ref}>
      {GROUPS.map(({ name, questions }) => (
        <section key={name} className={styles.group} aria-label={say(($) => $.groups[name])}>
          <h3>{say(($) => $.groups[name])}</h3>
          {questions.map((question) => (
            <QuestionRow key={question} question={question} draft={draft} onChange={onChange} />
          ))}
        </section>
      ))}
      <div>
        <Button isDisabled={isComplete(draft)} onPress={() => onChange(withTheRest(draft))}>
          {say(($) => $.rest)}
        </Button>
      </div>
    </div>
  )
}
