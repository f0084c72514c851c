import { createContext, useContext } from 'react'
import styles from './learn.module.css'
import { marked } from './search'

const QueryContext = createContext('')

/** Gives every text below what is searched for. */
export const QueryProvider = QueryContext.Provider

/** A text with what was searched for marked in it. */
export const MarkedText = ({ text }: { text: string }) => {
  const query = useContext(QueryContext)
  return marked(text, query).map(({ piece, at, isFound }) =>
    isFound ? (
      <mark key={at} className={styles.mark}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
