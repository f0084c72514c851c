import { CalendarPlus, Settings } from 'lucide-react'
import type { EveningView } from '../shared/view'
import styles from './top-bar.module.css'
import { Button } from './ui/button'
import { saveTonight } from './wishes'
import { useWords } from './words'

/** The name of the app, and what is not about one step. */
export const TopBar = ({ view, onSettings }: { view: EveningView; onSettings(): void }) => {
  const words = useWords()
  const { t } = words
  return (
    <header className={styles.bar}>
      <svg className={styles.mark} viewBox="0 0 26 26" aria-hidden="true">
        <path d="M5 15a8 8 0 0 1 16 0Z" fill="var(--accent)" />
        <path d="M1 18.5h24" stroke="var(--text-1)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span className={styles.name}>{t(($) => $.app.name)}</span>
      {view.welcomed && (
        <div className={styles.actions}>
          {view.tonight.plan && (
            <Button look="quiet" onPress={() => void saveTonight(words)}>
              <CalendarPlus size={18} strokeWidth={1.75} aria-hidden />
              {t(($) => $.tonight.save_calendar)}
            </Button>
          )}
          <Button look="icon" onPress={onSettings} aria-label={t(($) => $.settings.title)}>
            <Settings size={18} strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
      )}
    </header>
  )
}
