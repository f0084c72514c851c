import styles from './start.module.css'

/** What a step of the first start is about; focus arrives here. */
export const StepHead = ({ title, text }: { title: string; text: string }) => (
  <header className={styles.head}>
    <h1 tabIndex={-1}>{title}</h1>
    <p>{text}</p>
  </header>
)
