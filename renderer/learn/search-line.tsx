import { Search, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField } from 'react-aria-components/SearchField'
import { Button } from '../ui/button'
import { inField } from '../use-shortcuts'
import type { Section } from './learn-page'
import { useLearnWords } from './learn-words'
import { wordsOf } from './search'
import styles from './search-line.module.css'

interface Props {
  query: string
  found: readonly Section[]
  onQuery(query: string): void
}

/** Searches the page as it is typed. Ctrl or Cmd with F, or a slash, leads here; Escape clears it. */
export const SearchLine = ({ query, found, onQuery }: Props) => {
  const say = useLearnWords()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('[role=dialog]') || event.altKey) return
      const isFind = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !inField(event.target)
      if (!isFind && !isSlash) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const isSearching = wordsOf(query).length > 0
  const count = found.reduce((sum, { passages }) => sum + passages.length, 0)
  return (
    <div role="search" className={styles.search}>
      <SearchField value={query} onChange={onQuery} maxLength={80} className={styles.field ?? ''}>
        <Label>{say(($) => $.search)}</Label>
        <div className={styles.line}>
          <Search size={18} strokeWidth={1.75} aria-hidden />
          <Input ref={input} className={styles.input ?? ''} aria-keyshortcuts="/" />
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
