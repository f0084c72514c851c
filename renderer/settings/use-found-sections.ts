import { type RefObject, useLayoutEffect, useState } from 'react'

/** A part of the settings that is shown. */
export interface FoundSection {
  readonly title: string
  readonly element: HTMLElement
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/**
 * Hides the sections in which the text does not stand, and tells which are left. What a section says is read from the
 * section itself, so every word in every language can be found.
 */
export const useFoundSections = (
  place: RefObject<HTMLElement | null>,
  typed: string,
): readonly FoundSection[] => {
  const [found, setFound] = useState<readonly FoundSection[]>([])
  useLayoutEffect(() => {
    const all = place.current
    if (!all) return
    const wanted = plain(typed.trim())
    const look = (): void => {
      const sections = [...all.querySelectorAll<HTMLElement>(':scope > section')]
      for (const section of sections) section.hidden = !plain(section.textContent ?? '').includes(wanted)
      const left = sections
        .filter((section) => !section.hidden)
        .map((element) => ({ element, title: element.querySelector('h3')?.textContent ?? '' }))
      setFound((before) => (sameTitles(before, left) ? before : left))
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(all, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [place, typed])
  return found
}

const sameTitles = (one: readonly FoundSection[], other: readonly FoundSection[]): boolean =>
  one.length === other.length && one.every(({ title }, index) => title === other[index]?.title)
