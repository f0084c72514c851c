import { createContext, useContext } from 'react'
import type { Instant } from '../shared/evening/instant'
import type { Zone } from '../shared/evening/zone'
import { clockFace } from '../shared/languages/clock-face'
import type { Language, Say } from '../shared/languages/language'
import { sayIn } from '../shared/languages/language'
import type { NameStep } from '../shared/languages/step-name'
import { ownStepNames, stepNames } from '../shared/languages/step-name'
import type { OwnStep } from '../shared/routine/own-step'
import type { BathKind } from '../shared/safety/bath'
import type { EveningView } from '../shared/view'

/** The words and times of one language and one clock face. */
export interface Words {
  readonly t: Say
  readonly language: Language
  readonly clock: '24' | '12'
  readonly name: NameStep
  /** A moment as the time on the wall, kept on one line. */
  time(instant: Instant): string
}

/** Chooses the words for a view; the user's own steps go by their own names. */
export const wordsFor = (
  { language, clock, zone }: Pick<EveningView, 'language' | 'clock' | 'zone'>,
  ownSteps: readonly OwnStep[] = [],
  bath: BathKind = 'bath',
): Words => {
  const t = sayIn(language)
  return {
    t,
    language,
    clock,
    name: stepNames(t, ownStepNames(ownSteps), bath),
    time: timeIn(language, clock, zone),
  }
}

const timeIn = (language: Language, clock: Words['clock'], zone: Zone): Words['time'] => {
  const show = clockFace(language, clock)
  return (instant) => show(instant, zone).replaceAll(' ', '\u00a0')
}

const WordsContext = createContext<Words | null>(null)

/** Gives every component below its words. */
export const WordsProvider = WordsContext.Provider

/** The words of the current language. */
export const useWords = (): Words => {
  const words = useContext(WordsContext)
  if (!words) throw new Error('No words: the component stands outside WordsProvider')
  return words
}

/** The same with times by the clock of another place. */
export const useWordsIn = (zone: Zone): Words => {
  const words = useWords()
  return { ...words, time: timeIn(words.language, words.clock, zone) }
}
