import { useEffect, useRef } from 'react'
import { longSpan } from '../../shared/languages/spans'
import type { Headline } from '../../shared/reminders/headline'
import type { StepId } from '../../shared/routine/step'
import reserved from '../ui/reserved.module.css'
import type { Words } from '../words'
import { useWords } from '../words'
import { longestOf } from './longest-of'
import styles from './state-sentence.module.css'

/** Stands for the countdown while the sentence is taken from the catalogue, so it can be coloured. */
const SPAN = '\u0000'
/** No countdown is written longer than the last minute before an hour. */
const LONGEST_COUNTDOWN = 59

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

interface Props {
  headline: Headline
  /** What it will be about later; there is room for the longest of them. */
  steps: readonly StepId[]
}

/**
 * The headline: the evening in one sentence, its countdown in the accent colour. A new one (give it a `key` for what it
 * is about) is read out, unless focus is somewhere.
 */
export const StateSentence = ({ headline, steps }: Props) => {
  const words = useWords()
  const { t, name } = words
  const place = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A window nobody has touched yet is read from its beginning anyway.
    if (!navigator.userActivation.hasBeenActive) return
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [])
  const [before = '', after = ''] = sentence(words, headline).split(SPAN)
  const longest = longestOf(
    steps.map((step) => t(($) => $.tonight.in, { step: name(step), span: longSpan(t, LONGEST_COUNTDOWN) })),
  )
  return (
    <h1 ref={place} tabIndex={-1} className={reserved.reserved} data-longest={longest}>
      <span>
        {before}
        {headline.says === 'in' && <span className={styles.countdown}>{longSpan(t, headline.minutes)}</span>}
        {after}
      </span>
    </h1>
  )
}
