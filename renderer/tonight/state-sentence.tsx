import { useEffect, useRef } from 'react'
import { longSpan } from '../../shared/languages/spans'
import type { Headline } from '../../shared/reminders/headline'
import type { Words } from '../words'
import { useWords } from '../words'
import styles from './state-sentence.module.css'

/** Stands for the countdown while the sentence is taken from the catalogue, so it can be coloured. */
const SPAN = '\u0000'

const sentence = ({ t, name }: Words, headline: Headline): string => {
  switch (headline.says) {
    case 'in':
      return t(($) => $.tonight.in, { step: name(headline.step), span: SPAN })
    case 'now':
      return t(($) => $.tonight.now, { step: name(headline.step) })
    default:
      return t(($) => $.tonight[headline.says])
  }
}

/**
 * The headline: the evening in one sentence, its countdown in the accent colour. A new one (give it a `key` for what it
 * is about) is read out, unless focus is somewhere.
 */
export const StateSentence = ({ headline }: { headline: Headline }) => {
  const words = useWords()
  const place = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [])
  const [before = '', after = ''] = sentence(words, headline).split(SPAN)
  return (
    <h1 ref={place} tabIndex={-1} className={styles.sentence}>
      {before}
      {headline.says === 'in' && (
        <span className={styles.countdown}>{longSpan(words.t, headline.minutes)}</span>
      )}
      {after}
    </h1>
  )
}
