import { lazy, Suspense, useLayoutEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { EveningView } from '../shared/view'
import { Brand } from './brand'
import { LeavingGuard } from './leaving'
import { Screens } from './screens'
import { Troubles } from './troubles/troubles'
import { Toasts } from './ui/toasts'
import { useEvenfall } from './use-evenfall'
import { WordsProvider, wordsFor } from './words'

const Start = lazy(() => import('./start/start').then((screen) => ({ default: screen.Start })))

/** The window: the first start or the screens after it, in the chosen language and colours. */
export const App = ({ first }: { first: EveningView }) => {
  const view = useEvenfall(first)
  const { language, clock, zone, theme, welcomed } = view
  const { reduceMotion } = view.choices
  const { ownSteps } = view.routine
  const bath = view.bath.wish.kind
  const words = useMemo(
    () => wordsFor({ language, clock, zone }, ownSteps, bath),
    [language, clock, zone, ownSteps, bath],
  )
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
    document.documentElement.toggleAttribute('data-still', reduceMotion)
  }, [language, theme, reduceMotion])
  return (
    <I18nProvider locale={language}>
      <WordsProvider value={words}>
        <LeavingGuard>
          {welcomed ? (
            <Screens view={view} />
          ) : (
            <>
              <header>
                <Brand />
              </header>
              <Troubles troubles={view.troubles} />
              <Suspense fallback={null}>
                <Start view={view} />
              </Suspense>
            </>
          )}
        </LeavingGuard>
        <Toasts />
      </WordsProvider>
    </I18nProvider>
  )
}
