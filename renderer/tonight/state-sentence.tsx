import { useEffect, useRef } from 'react'
import { longSpan } from '../format/spans'
import type { Words } from '../words'
import { useWords } from '../words'
import type { Headline } from './headline'
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

/** The headline: the evening in one sentence, its countdown in the accent colour. Read out when the screen opens,
 * and when it turns to another step while focus is nowhere. */
export const StateSentence = ({ headline }: { headline: Headline }) => {
  const words = useWords()
  const place = useRef<HTMLHeadingElement>(null)
  const subject = 'step' in headline ? headline.step : headline.says
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [subject])
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
