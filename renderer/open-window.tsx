import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import type { EveningView } from '../shared/view'
import { App } from './app'
import { Broken, BrokenBoundary } from './broken'
import { allowEmptyHtml } from './empty-html'

/** Fills the window once the first view is there; when it never comes, says so and offers to reload. */
export const openWindow = async (evening: Promise<EveningView>): Promise<void> => {
  const place = document.getElementById('root')
  if (!place) throw new Error('index.html has no #root')
  allowEmptyHtml()
  const root = createRoot(place)
  try {
    const first = await evening
    // Before anything renders, so that a screen that fails at once still says so in the right language.
    document.documentElement.lang = first.language
    root.render(
      <BrokenBoundary>
        <App first={first} />
      </BrokenBoundary>,
    )
  } catch {
    root.render(<Broken />)
  }
}
