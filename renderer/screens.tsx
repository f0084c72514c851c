import { lazy, Suspense, useEffect, useState } from 'react'
import type { EveningDate } from '../shared/evening/evening-date'
import type { ToldClaim } from '../shared/evidence/articles'
import type { EveningView } from '../shared/view'
import { type CarefulDose, onCarefulDose } from './careful-dose'
import { LearnAboutProvider } from './learn-about'
import { useLeave } from './leaving'
import { type HealthPart, OpenHealthProvider } from './open-health'
import { OpenSettingsProvider, type SettingsPart } from './open-settings'
import type { Screen } from './screen'
import { ScreenTeller } from './screen-teller'
import styles from './screens.module.css'
import { SideBar } from './side-bar'
import { Tonight } from './tonight/tonight'
import { TravelCard } from './travel/travel-card'
import { Troubles } from './troubles/troubles'
import { useCandle } from './use-candle'
import { useCommands } from './use-commands'
import { useShortcuts } from './use-shortcuts'
import { useSingleKeys } from './use-single-keys'
import { useWords } from './words'

const Week = lazy(() => import('./week/week').then((screen) => ({ default: screen.Week })))
const Insights = lazy(() => import('./insights/insights').then((screen) => ({ default: screen.Insights })))
const Export = lazy(() => import('./export/export').then((screen) => ({ default: screen.Export })))
const Learn = lazy(() => import('./learn/learn').then((screen) => ({ default: screen.Learn })))
const CommandMenu = lazy(() => import('./keys/command-menu').then((menu) => ({ default: menu.CommandMenu })))
const ShortcutSheet = lazy(() =>
  import('./keys/shortcut-sheet').then((sheet) => ({ default: sheet.ShortcutSheet })),
)
const ClosingQuestion = lazy(() =>
  import('./closing/closing-question').then((question) => ({ default: question.ClosingQuestion })),
)
const HealthSheets = lazy(() =>
  import('./health/health-sheets').then((screen) => ({ default: screen.HealthSheets })),
)
const EveningSheet = lazy(() =>
  import('./log/evening-sheet').then((sheet) => ({ default: sheet.EveningSheet })),
)
const LogSheet = lazy(() => import('./log/log-sheet').then((sheet) => ({ default: sheet.LogSheet })))
const DoseWarnings = lazy(() =>
  import('./log/dose-warning').then((sheet) => ({ default: sheet.DoseWarnings })),
)
const WaitingDose = lazy(() =>
  import('./log/waiting-dose').then((question) => ({ default: question.WaitingDose })),
)
const Settings = lazy(() => import('./settings/settings').then((screen) => ({ default: screen.Settings })))

/** The window after the first start: the side bar and the screen it leads to. */
export const Screens = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const leave = useLeave()
  const [shown, setShown] = useState<Screen>('tonight')
  const [claim, setClaim] = useState<ToldClaim | null>(null)
  const [settingsAt, setSettingsAt] = useState<SettingsPart | null>(null)
  const [over, setOver] = useState<'menu' | 'keys' | null>(null)
  const [logOpen, setLogOpen] = useState(false)
  const [opened, setOpened] = useState<EveningDate | null>(null)
  const [dose, setDose] = useState<CarefulDose | null>(null)
  useEffect(() => onCarefulDose(setDose), [])
  const [part, setPart] = useState<HealthPart | null>(null)
  const go = (screen: Screen, about: ToldClaim | null): void =>
    leave(() => {
      setClaim(about)
      setShown(screen)
    })
  const show = (screen: Screen): void => {
    if (screen !== shown) go(screen, null)
  }
  const openSettings = (): void => setSettingsAt('top')
  const candle = useCandle(view.theme)
  const openKeys = (): void => setOver('keys')
  const openLog = (): void => setLogOpen(true)
  const commands = useCommands(view, {
    show,
    openSettings,
    openLog,
    openKeys,
    candle,
  })
  useShortcuts(words, view, { show, openSettings, candle, openMenu: () => setOver('menu') })
  useSingleKeys(view.choices.singleKeys, commands, { openKeys })
  // Inside the settings when it was opened there, so that Escape and the focus go back to them.
  const healthSheet = (
    <Suspense fallback={null}>
      {part && <HealthSheets view={view} part={part} onClose={() => setPart(null)} />}
    </Suspense>
  )
  return (
    <OpenHealthProvider value={setPart}>
      <div className={styles.screens}>
        <a href="#screen" className={styles.skip}>
          {t(($) => $.navigation.skip)}
        </a>
        <SideBar view={view} shown={shown} onShow={show} onCandle={candle} onSettings={openSettings} />
        <ScreenTeller shown={shown} />
        <div id="screen" tabIndex={-1} className={styles.screen}>
          <Troubles troubles={view.troubles} />
          <TravelCard view={view} />
          {shown === 'tonight' && (
            <LearnAboutProvider value={(about) => go('learn', about)}>
              <Tonight view={view} onLog={openLog} isLogOpen={logOpen} />
            </LearnAboutProvider>
          )}
          <Suspense fallback={null}>
            {shown === 'export' && (
              <OpenSettingsProvider value={setSettingsAt}>
                <Export view={view} />
              </OpenSettingsProvider>
            )}
            {shown === 'week' && <Week view={view} />}
            {shown === 'insights' && <Insights view={view} onOpen={setOpened} onLog={openLog} />}
            {shown === 'learn' && <Learn view={view} at={claim} />}
          </Suspense>
        </div>
        <Suspense fallback={null}>
          {over === 'menu' && <CommandMenu commands={commands} onClose={() => setOver(null)} />}
          {over === 'keys' && (
            <ShortcutSheet singleKeys={view.choices.singleKeys} onClose={() => setOver(null)} />
          )}
          {view.background.asking && <ClosingQuestion />}
          {settingsAt && (
            <Settings view={view} at={settingsAt} onClose={() => setSettingsAt(null)}>
              {healthSheet}
            </Settings>
          )}
          {opened && <EveningSheet view={view} evening={opened} onClose={() => setOpened(null)} />}
          {logOpen && <LogSheet view={view} onClose={() => setLogOpen(false)} />}
          {dose && <DoseWarnings dose={dose} onClose={() => setDose(null)} />}
          {!dose && view.waitingDose && <WaitingDose waiting={view.waitingDose} />}
        </Suspense>
        {!settingsAt && healthSheet}
      </div>
    </OpenHealthProvider>
  )
}
