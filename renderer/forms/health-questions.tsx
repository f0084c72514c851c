import type { RefObject } from 'react'
import type { QuestionId } from '../../shared/safety/questions'
import { useAreaWords } from '../area-words'
import { Button } from '../ui/button'
import type { HealthDraft } from './health-draft'
import { isComplete, withTheRest } from './health-draft'
import styles from './health-questions.module.css'
import { QuestionRow } from './question-row'
import { SAFETY_WORDS } from './safety-words'

const GROUPS = [
  { name: 'health', questions: ['q_age', 'q_65', 'q_kidney', 'q_heart', 'q_mg', 'q_preg', 'q_bowel'] },
  {
    name: 'medicines',
    questions: [
      'q_abx',
      'q_bone',
      'q_thyroid',
      'q_iron_etc',
      'q_diur_k',
      'q_diur',
      'q_ppi',
      'q_bp',
      'q_relax',
      'q_heartmed',
      'q_other',
      'q_total',
    ],
  },
  { name: 'other', questions: ['q_skin', 'q_apnea', 'q_caff'] },
] as const satisfies readonly { readonly name: string; readonly questions: readonly QuestionId[] }[]

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
