import { Component, type ReactNode } from 'react'
import { languageFor, sayIn } from '../shared/languages/language'
import styles from './broken.module.css'
import { Button } from './ui/button'

/** What is left when a screen fails: never a blank window. It stands on nothing that may have failed. */
export const Broken = () => {
  const say = sayIn(languageFor([document.documentElement.lang]))
  return (
    <main className={styles.broken}>
      <h1>{say(($) => $.broken.title)}</h1>
      <p>{say(($) => $.broken.text)}</p>
      <Button look="filled" onPress={() => window.location.reload()}>
        {say(($) => $.broken.reload)}
      </Button>
    </main>
  )
}

/** Shows {@link Broken} in place of children that throw while rendering. */
export class BrokenBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
