import { parseDate } from '@internationalized/date'
import { useId } from 'react'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Label } from 'react-aria-components/Label'
import { type EveningDate, parseEveningDate } from '../../shared/evening/evening-date'
import { dateLocale } from '../../shared/languages/language'
import { useWords } from '../words'
import styles from './field.module.css'
import { FieldProblem } from './field-problem'

interface Props {
  label: string
  /** The date it begins with. */
  first: EveningDate
  problem?: string | undefined
  onChange(value: EveningDate | null): void
}

/** A date in segments, the day before the month as everywhere in the window. */
export const DateLine = ({ label, first, problem, onChange }: Props) => {
  const { language } = useWords()
  const problemId = useId()
  return (
    <I18nProvider locale={dateLocale(language)}>
      <AriaDateField
        // A year that is half typed is no evening yet, so the field keeps its own value.
        defaultValue={parseDate(first)}
        onChange={(date) => onChange(date ? (parseEveningDate(date.toString()) ?? null) : null)}
        isInvalid={problem !== undefined}
        className={styles.field ?? ''}
        {...(problem === undefined ? {} : { 'aria-describedby': problemId })}
      >
        <Label className={styles.label ?? ''}>{label}</Label>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <FieldProblem id={problemId} text={problem} />
      </AriaDateField>
    </I18nProvider>
  )
}
