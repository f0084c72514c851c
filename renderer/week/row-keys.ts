import type { KeyboardEvent } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { WeekView } from '../../shared/week/week-of'

/** What the keys of a row can do. */
interface Ways {
  move(to: EveningDate): void
  edit(): void
  exception(): void
  remove(): void
  copy(): void
  paste(): void
}

/** The keys of the week's table, while one of its evenings has the focus. */
export const onRowKey = (
  event: KeyboardEvent,
  { nights }: WeekView,
  evening: EveningDate,
  ways: Ways,
): void => {
  // The row's menu has keys of its own.
  if (!(event.target instanceof Element && event.target.hasAttribute('data-evening'))) return
  const index = nights.findIndex((night) => night.evening === evening)
  const to = (next: number): (() => void) | undefined => {
    const night = nights[next]
    return night && (() => ways.move(night.evening))
  }
  const control = event.ctrlKey || event.metaKey
  const way = control ? withControl(event.key, ways) : plain(event.key, ways, index, to)
  if (!way || event.altKey) return
  event.preventDefault()
  way()
}

const withControl = (key: string, { copy, paste }: Ways): (() => void) | undefined => {
  switch (key.toLowerCase()) {
    case 'c':
      return copy
    case 'v':
      return paste
    default:
      return undefined
  }
}

const plain = (
  key: string,
  { edit, exception, remove }: Ways,
  index: number,
  to: (next: number) => (() => void) | undefined,
): (() => void) | undefined => {
  switch (key) {
    case 'ArrowUp':
      return to(index - 1)
    case 'ArrowDown':
      return to(index + 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(6)
    case 'Enter':
      return edit
    case 'e':
    case 'E':
      return exception
    case 'Delete':
      return remove
    default:
      return undefined
  }
}
