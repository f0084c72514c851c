import { useState } from 'react'
import { Section } from './section'
import { useSettingWords } from './setting-words'
import styles from './settings.module.css'

/** A version as Electron tells it in the browser's own name, such as `45.4.1`. */
const versionOf = (name: string): string =>
  new RegExp(`${name}/([\\d.]+)`, 'i').exec(navigator.userAgent)?.[1] ?? '?'

const readLicences = async (): Promise<string> => {
  const answer = await fetch('./licences.txt')
  if (!answer.ok) throw new Error(`licences.txt: ${answer.status}`)
  return await answer.text()
}

/** Which Evenfall this is, what it runs on, and the licences of everything in it. */
export const About = () => {
  const t = useSettingWords()
  const [licences, setLicences] = useState<string | null>(null)
  const show = (open: boolean): void => {
    if (open && licences === null)
      readLicences().then(setLicences, () => setLicences(t(($) => $.about.no_licences)))
  }
  return (
    <Section title={t(($) => $.about.title)}>
      <p>{t(($) => $.about.version, { version: versionOf('evenfall') })}</p>
      <p className={styles.hint}>
        {t(($) => $.about.runtime, { electron: versionOf('electron'), chromium: versionOf('chrome') })}
        <br />
        {t(($) => $.about.local)}
      </p>
      <details className={styles.licences} onToggle={(event) => show(event.currentTarget.open)}>
        <summary>{t(($) => $.about.licences)}</summary>
        {licences !== null && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by keyboard
          <pre tabIndex={0} aria-label={t(($) => $.about.licences)}>
            {licences}
          </pre>
        )}
      </details>
    </Section>
  )
}
