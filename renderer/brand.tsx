import styles from './brand.module.css'
import { useWords } from './words'

/** The mark and the name; in a narrow side bar the name is left to the window's title. */
export const Brand = ({ nameClass = '' }: { nameClass?: string | undefined }) => {
  const { t } = useWords()
  return (
    <div className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 26 26" aria-hidden="true">
        <path d="M5 15a8 8 0 0 1 16 0Z" fill="var(--accent)" />
        <path d="M1 18.5h24" stroke="var(--text-1)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span className={`${styles.name} ${nameClass}`}>{t(($) => $.app.name)}</span>
    </div>
  )
}
