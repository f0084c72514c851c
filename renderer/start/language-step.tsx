import type { EveningView } from '../../shared/view'
import { ClockChoice } from '../forms/clock-choice'
import { LanguageChoice } from '../forms/language-choice'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './start.module.css'
import { StepHead } from './step-head'

/** First: what Evenfall does, in which language, on which clock. */
export const LanguageStep = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  return (
    <>
      <StepHead title={t(($) => $.start.title)} text={t(($) => $.start.lead)} />
      <div className={styles.panel}>
        <LanguageChoice view={view} onChange={(language) => void wish(words, 'setLanguage', { language })} />
        <ClockChoice view={view} onChange={(clock) => void wish(words, 'setClock', { clock })} />
      </div>
    </>
  )
}
