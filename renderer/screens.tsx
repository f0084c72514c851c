import { CalendarPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { EveningView } from '../shared/view'
import { useLeave } from './leaving'
import type { Screen } from './screen'
import styles from './screens.module.css'
import { SideBar } from './side-bar'
import { Tonight } from './tonight/tonight'
import { Troubles } from './troubles/troubles'
import { Button } from './ui/button'
import { useCandle } from './use-candle'
import { useShortcuts } from './use-shortcuts'
import { saveTonight } from './wishes'
import { useWords } from './words'

const Week = lazy(() => import('./week/week').then((screen) => ({ default: screen.Week })))
const Settings = lazy(() => import('./settings/settings').then((screen) => ({ default: screen.Settings })))

/** The window after the first start: the side bar and the screen it leads to. */
export const Screens = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const leave = useLeave()
  const [shown, setShown] = useState<Screen>('tonight')
  const [settingsOpen, setSettingsOpen] = useState(false)
  const show = (screen: Screen): void => {
    if (screen !== shown) leave(() => setShown(screen))
  }
  const openSettings = (): void => setSettingsOpen(true)
  const candle = useCandle(view.theme)
  useShortcuts(words, view, { show, openSettings, candle })
  return (
    <div className={styles.screens}>
      <a href="#screen" className={styles.skip}>
        {t(($) => $.navigation.skip)}
      </a>
      <SideBar view={view} shown={shown} onShow={show} onCandle={candle} onSettings={openSettings} />
      <div id="screen" tabIndex={-1} className={styles.screen}>
        <Troubles troubles={view.troubles} />
        {shown === 'tonight' && (
          <>
            {view.tonight.plan && (
              <header className={styles.actions}>
                <Button look="quiet" onPress={() => void saveTonight(words)}>
                  <CalendarPlus size={18} strokeWidth={1.75} aria-hidden />
                  {t(($) => $.tonight.save_calendar)}
                </Button>
              </header>
            )}
            <Tonight view={view} />
          </>
        )}
        <Suspense fallback={null}>{shown === 'week' && <Week view={view} />}</Suspense>
      </div>
      <Suspense fallback={null}>
        {settingsOpen && <Settings view={view} onClose={() => setSettingsOpen(false)} />}
      </Suspense>
    </div>
  )
}
