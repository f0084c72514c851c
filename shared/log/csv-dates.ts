import type { EveningDate } from '../evening/evening-date'
import { parseEveningDate } from '../evening/evening-date'

/** A date as a spreadsheet may have turned it: two numbers and a year. */
const TURNED = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/

const partsOf = (text: string) => {
  const [, first = '', mark, second = '', year = ''] = TURNED.exec(text) ?? []
  return mark === undefined ? undefined : { first, mark, second, year }
}

/**
 * How the dates of a column are read. Spreadsheets save `2026-11-22` as they show it: `22-11-2026` and `22.11.2026`
 * have the day first; with slashes it is the day in one country and the month in the next, so the column itself must
 * show it by a number above twelve, and is left unread where it does not.
 */
export const datesIn = (column: readonly string[]): ((text: string) => EveningDate | undefined) => {
  const slashed = column.flatMap((text) => partsOf(text) ?? []).filter(({ mark }) => mark === '/')
  const dayFirst = slashed.some(({ first }) => Number(first) > 12)
  const monthFirst = slashed.some(({ second }) => Number(second) > 12)
  return (text) => {
    const parts = partsOf(text)
    if (!parts) return parseEveningDate(text)
    const { first, mark, second, year } = parts
    if (mark === '/' && dayFirst === monthFirst) return undefined
    const [day, month] = mark === '/' && monthFirst ? [second, first] : [first, second]
    return parseEveningDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
}
