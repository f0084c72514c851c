import { type FormEvent, type ReactNode, useState } from 'react'
import { useWords } from '../words'
import { Button } from './button'
import styles from './form.module.css'
import { Sheet } from './sheet'
import { TextLine } from './text-line'

interface Props {
  title: string
  /** What to read before anything is typed. */
  children: ReactNode
  label: string
  longest: number
  /** What is wrong with what was typed. */
  problemOf(typed: string): string | undefined
  /** What the quiet button says; the filled one is the way out. */
  action: string
  onTyped(typed: string): Promise<void>
  onClose(): void
}

/** A sheet about something that is not done lightly: it takes a line typed by hand, without the spaces around it. */
export const TypedSheet = ({
  title,
  children,
  label,
  longest,
  problemOf,
  action,
  onTyped,
  onClose,
}: Props) => {
  const { t } = useWords()
  const [line, setLine] = useState('')
  const [strict, setStrict] = useState(false)
  const typed = line.trim()
  const problem = problemOf(typed)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setStrict(true)
    if (problem === undefined) void onTyped(typed)
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {children}
        <TextLine
          label={label}
          value={line}
          longest={longest}
          problem={strict ? problem : undefined}
          autoFocus
          onChange={setLine}
        />
        <div className={styles.actions}>
          <Button look="quiet" type="submit">
            {action}
          </Button>
          <Button look="filled" onPress={onClose}>
            {t(($) => $.night.cancel)}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
