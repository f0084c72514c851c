import { ClipboardCopy, LifeBuoy } from 'lucide-react'
import { useState } from 'react'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { ask } from '../use-evenfall'
import { refused, wish } from '../wishes'
import { useWords } from '../words'
import { Section } from './section'
import { useSettingWords } from './setting-words'
import styles from './settings.module.css'

/** When something goes wrong: what to hand to whoever helps, and a start with less that can go wrong. */
export const Support = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const t = useSettingWords()
  const [copied, setCopied] = useState<string | null>(null)
  const inSafeMode = view.troubles.some(({ kind }) => kind === 'safe_mode')
  const copy = async (): Promise<void> => {
    try {
      setCopied((await ask('copyDiagnostics', undefined)).text)
    } catch {
      refused(words, 'unexpected')
    }
  }
  return (
    <Section title={t(($) => $.support.title)}>
      <p className={styles.hint}>{t(($) => $.support.diagnostics_about)}</p>
      <div className={styles.parts}>
        <Button onPress={() => void copy()}>
          <ClipboardCopy size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.support.copy_diagnostics)}
        </Button>
      </div>
      {copied !== null && (
        <div className={styles.licences}>
          <p role="status">{t(($) => $.support.copied)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by keyboard */}
          <pre tabIndex={0} aria-label={t(($) => $.support.copied)}>
            {copied}
          </pre>
        </div>
      )}
      {!inSafeMode && (
        <>
          <p className={styles.hint}>{t(($) => $.support.safe_mode_about)}</p>
          <div className={styles.parts}>
            <Button look="quiet" onPress={() => void wish(words, 'restart', { safeMode: true })}>
              <LifeBuoy size={18} strokeWidth={1.75} aria-hidden />
              {t(($) => $.support.safe_mode)}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}
