import type { EveningView } from '../../shared/view'
import { useOpenSettings } from '../open-settings'
import { Button } from '../ui/button'
import layout from '../ui/page.module.css'
import { BusyEvenings } from './busy-evenings'
import { CalendarChoicesCard } from './calendar-choices'
import { CalendarPreviewCard } from './calendar-preview'
import styles from './export.module.css'
import { useExportWords } from './export-words'
import { KeptFile } from './kept-file'
import { Server } from './server'

/** The routine as a calendar: a file, a file that is kept up to date, a server; and busy evenings from other calendars. */
export const Export = ({ view }: { view: EveningView }) => {
  const say = useExportWords()
  const openSettings = useOpenSettings()
  return (
    <main className={layout.page}>
      <header className={layout.head}>
        <h1>{say(($) => $.title)}</h1>
        <p className={layout.lead}>{say(($) => $.lead)}</p>
      </header>
      <div className={styles.columns}>
        <CalendarChoicesCard view={view} />
        <CalendarPreviewCard view={view} />
        <KeptFile view={view} />
        <Server view={view} />
        <BusyEvenings view={view} />
      </div>
      <div className={styles.line}>
        <p className={styles.quiet}>{say(($) => $.log)}</p>
        <Button look="quiet" onPress={() => openSettings('data')}>
          {say(($) => $.log_open)}
        </Button>
      </div>
    </main>
  )
}
