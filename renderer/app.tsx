import { lazy, Suspense, useLayoutEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { EveningView } from '../shared/view'
import { Tonight } from './tonight/tonight'
import { TopBar } from './top-bar'
import { Troubles } from './troubles/troubles'
import { Toasts } from './ui/toasts'
import { useEvenfall } from './use-evenfall'
import { useShortcuts } from './use-shortcuts'
import { WordsProvider, wordsFor } from './words'

const Start = lazy(() => import('./start/start').then((screen) => ({ default: screen.Start })))
const Settings = lazy(() => import('./settings/settings').then((screen) => ({ default: screen.Settings })))

/** The window: the first start or tonight, in the chosen language and colours. */
export const App = ({ first }: { first: EveningView }) => {
  const view = useEvenfall(first)
  const { language, clock, zone, theme, welcomed } = view
  const [settingsOpen, setSettingsOpen] = useState(false)
  const words = useMemo(() => wordsFor({ language, clock, zone }), [language, clock, zone])
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
  }, [language, theme])
  useShortcuts(words, view, () => setSettingsOpen(true))
  return (
    <I18nProvider locale={language}>
      <WordsProvider value={words}>
        <TopBar view={view} onSettings={() => setSettingsOpen(true)} />
        <Troubles troubles={view.troubles} />
        <Suspense fallback={null}>{welcomed ? <Tonight view={view} /> : <Start view={view} />}</Suspense>
        <Suspense fallback={null}>
          {settingsOpen && <Settings view={view} onClose={() => setSettingsOpen(false)} />}
        </Suspense>
        <Toasts />
      </WordsProvider>
    </I18nProvider>
  )
}
