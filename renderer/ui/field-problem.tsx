import { CircleAlert } from 'lucide-react'
import styles from './field-problem.module.css'

/** What is wrong with a field, below it; the field points here by `aria-describedby`. */
export const FieldProblem = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p id={id} className={styles.problem}>
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
      {text}
    </p>
  )
