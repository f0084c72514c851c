import type { Passage, Section } from './learn-page'

/** Text as it is compared: without accents and capitals, and exactly as long as it was. */
const folded = (text: string): string =>
  text.replace(/[\s\S]/g, (letter) => (letter.normalize('NFD')[0] ?? letter).toLowerCase()[0] ?? letter)

/** The words of a search, as they are compared. */
export const wordsOf = (query: string): readonly string[] =>
  folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')

/** Everything a passage shows in words. */
export const textsOf = (passage: Passage): readonly string[] => {
  switch (passage.kind) {
    case 'claim':
      return [passage.text, passage.use]
    case 'food':
      return [passage.text, passage.serving, passage.amount]
    case 'disagreement':
      return [passage.text, passage.says, passage.decision]
    default:
      return [passage.text]
  }
}

const holds = (words: readonly string[], texts: readonly string[]): boolean => {
  const text = folded(texts.join('\n'))
  return words.every((word) => text.includes(word))
}

/**
 * What is left of a page after a search: passages that hold every word, and whole sections whose heading does.
 *
 * @example found(page, 'japan water') // the bath article with the one passage about temperature
 */
export const found = (sections: readonly Section[], query: string): readonly Section[] => {
  const words = wordsOf(query)
  return sections
    .map((section) =>
      holds(words, [section.title])
        ? section
        : { ...section, passages: section.passages.filter((passage) => holds(words, textsOf(passage))) },
    )
    .filter(({ passages }) => passages.length > 0)
}

/** A text in pieces, with those that a search found marked. */
export const marked = (
  text: string,
  query: string,
): readonly { readonly piece: string; readonly at: number; readonly isFound: boolean }[] => {
  const words = wordsOf(query)
  if (words.length === 0) return [{ piece: text, at: 0, isFound: false }]
  const inFolded = folded(text)
  const isMarked = Array.from({ length: text.length }, () => false)
  for (const word of words) {
    for (let at = inFolded.indexOf(word); at !== -1; at = inFolded.indexOf(word, at + word.length)) {
      isMarked.fill(true, at, at + word.length)
    }
  }
  const starts = [...isMarked.keys()].filter((at) => at === 0 || isMarked[at] !== isMarked[at - 1])
  return starts.map((at, index) => ({
    piece: text.slice(at, starts[index + 1]),
    at,
    isFound: isMarked[at] ?? false,
  }))
}
