import { createContext, useContext } from 'react'
import type { ToldClaim } from '../shared/evidence/articles'

type LearnAbout = (claim: ToldClaim) => void

const LearnAboutContext = createContext<LearnAbout | null>(null)

/** Gives the screens below the way to a claim on the Learn screen. */
export const LearnAboutProvider = LearnAboutContext.Provider

/** Leads to the claim that something on this screen rests on. */
export const useLearnAbout = (): LearnAbout => {
  const learnAbout = useContext(LearnAboutContext)
  if (!learnAbout) throw new Error('The component stands outside LearnAboutProvider')
  return learnAbout
}
