import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { answerTexts } from '../../shared/languages/answer-texts'
import type { Circumstance, ManifoldQuestion } from '../../shared/safety/circumstances'
import { ALL_CIRCUMSTANCES, CIRCUMSTANCES } from '../../shared/safety/circumstances'
import { asksADoctor } from '../../shared/safety/magnesium-gate'
import type { BlockingQuestion, QuestionId } from '../../shared/safety/questions'
import { BLOCKING_QUESTIONS } from '../../shared/safety/questions'
import { useAreaWords } from '../area-words'
import { CheckBox } from '../ui/check-box'
import { NumberField } from '../ui/number-field'
import { useWords } from '../words'
import type { HealthDraft } from './health-draft'
import { MOST_OTHER_SOURCES, showsAmounts, toggled, toldFrom } from './health-draft'
import styles from './health-questions.module.css'
import { SAFETY_WORDS, wordsOf } from './safety-words'

interface Props {
  question: QuestionId
  draft: HealthDraft
  onChange(draft: HealthDraft): void
}

const isManifold = (question: QuestionId): question is ManifoldQuestion => question in CIRCUMSTANCES
const isBlocking = (question: QuestionId): question is BlockingQuestion =>
  BLOCKING_QUESTIONS.some((one) => one === question)

/** What an answer leads to: which of several things it was, what a doctor agreed to, and what to know. */
export const QuestionDetails = ({ question, draft, onChange }: Props) => {
  const say = useAreaWords('safety', SAFETY_WORDS)
  const { t } = useWords()
  const answer = draft.answers[question]
  if (answer === undefined) return null
  const texts = answerTexts(t, say, question, draft)
  const isYes = answer === 'yes'
  const mayAgree = isYes && isBlocking(question) && asksADoctor(question)
  const opens = question === 'q_diur_k' || question === 'q_heartmed'
  return (
    <div className={styles.details}>
      {isYes && isManifold(question) && <Which question={question} draft={draft} onChange={onChange} />}
      {isYes && question === 'q_total' && !showsAmounts(draft) && <p>{say(($) => $.magnesium.hidden)}</p>}
      {isYes && question === 'q_total' && showsAmounts(draft) && (
        <NumberField
          label={say(($) => $.others)}
          unit={say(($) => $.others_unit)}
          value={draft.otherSources}
          problem={
            toldFrom(draft) === null
              ? say(($) => $.wrong_milligrams, { least: 0, most: MOST_OTHER_SOURCES })
              : undefined
          }
          onChange={(otherSources) => onChange({ ...draft, otherSources })}
        />
      )}
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {mayAgree && (
        <CheckboxGroup
          aria-label={say(($) => $.questions[wordsOf(question)])}
          value={draft.doctorAgreed.includes(question) ? [question] : []}
          onChange={(ticked) =>
            onChange({ ...draft, doctorAgreed: toggled(draft.doctorAgreed, question, ticked.length > 0) })
          }
        >
          <CheckBox value={question}>
            {opens ? say(($) => $.doctor_opens) : say(($) => $.doctor_reminds)}
          </CheckBox>
        </CheckboxGroup>
      )}
    </div>
  )
}

const Which = ({ question, draft, onChange }: Props & { question: ManifoldQuestion }) => {
  const say = useAreaWords('safety', SAFETY_WORDS)
  const named: readonly Circumstance[] = CIRCUMSTANCES[question]
  return (
    <CheckboxGroup
      aria-label={say(($) => $.which)}
      value={named.filter((one) => draft.circumstances.includes(one))}
      onChange={(ticked) => {
        const others = draft.circumstances.filter((one) => !named.includes(one))
        onChange({
          ...draft,
          circumstances: [...others, ...ALL_CIRCUMSTANCES.filter((one) => ticked.includes(one))],
        })
      }}
    >
      {named.map((one) => (
        <CheckBox key={one} value={one}>
          {say(($) => $.circumstances[one])}
        </CheckBox>
      ))}
    </CheckboxGroup>
  )
}
