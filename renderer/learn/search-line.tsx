import { Search, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField } from 'react-aria-components/SearchField'
import { Button } from '../ui/button'
import { useLetters } from '../use-letters'
import type { Section } from './learn-page'
import { useLearnWords } from './learn-words'
import { wordsOf } from './search'
import styles from './search-line.module.css'

interface Props {
  /** Whether single keys are not turned off. */
  singleKeys: boolean
  query: string
  found: readonly Section[]
  onQuery(query: string): void
}

/** Searches the page as it is typed. Ctrl or Cmd with F, or a slash, leads here; Escape clears it. */
export const SearchLine = ({ singleKeys, query, found, onQuery }: Props) => {
  const say = useLearnWords()
  const input = useRef<HTMLInputElement>(null)
  const search = (): true => {
    input.current?.focus()
    input.current?.select()
    return true
  }
  useLetters(singleKeys, (key) => key === '/' && search())
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('[role=dialog]') || event.altKey) return
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      search()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  const isSearching = wordsOf(query).length > 0
  const count = found.reduce((sum, { passages }) => sum + passages.length, 0)
  return (
    <div role="search" className={styles.search}>
      <SearchField value={query} onChange={onQuery} maxLength={80} className={styles.field ?? ''}>
        <Label>{say(($) => $.search)}</Label>
        <div className={styles.line}>
          <Search size={18} strokeWidth={1.75} aria-hidden />
          <Input
            ref={input}
            className={styles.input ?? ''}
            {...(singleKeys ? { 'aria-keyshortcuts': '/' } : {})}
          />
          {query !== '' && (
            <Button look="quiet" slot="clear" aria-label={say(($) => $.search_clear)}>
              <X size={18} strokeWidth={1.75} aria-hidden />
            </Button>
          )}
        </div>
      </SearchField>
      <p role="status" className={styles.count}>
        {isSearching &&
          (count === 0 ? say(($) => $.found_none, { words: query.trim() }) : say(($) => $.found, { count }))}
      </p>
    </div>
  )
}
