/** Reads and writes tables as comma-separated values (RFC 4180), safe to open in a spreadsheet. */

/** What makes a spreadsheet take a cell for a formula; also our own mark, so that it can be told apart again. */
const DANGEROUS = /^['=+\-@\t\r]/

/**
 * The same after what another spreadsheet takes for the end of a cell: a Dutch one cuts at semicolons, and then sees no
 * quotes around the rest either.
 */
const DANGEROUS_WITHIN = /([;\t\r\n])(?=["\s]*['=+\-@])/g
const MARKED_WITHIN = /([;\t\r\n])'(?=["\s]*['=+\-@])/g

const cellText = (cell: string): string => {
  const within = cell.replace(DANGEROUS_WITHIN, "$1'")
  const safe = DANGEROUS.test(cell) ? `'${within}` : within
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell as it was before {@link csvText} made it safe. */
const unmarked = (cell: string): string => {
  const first = cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell
  return first.replace(MARKED_WITHIN, '$1')
}

/** By this at its beginning a spreadsheet knows a file for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The text of a table's rows, each ended by CRLF. Wherever a spreadsheet would run what a cell holds, an apostrophe
 * stands before it.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')

/** A spreadsheet's own line above a table, which names the separator. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n)/i

/**
 * Reads such a table back, with or without the mark, with any line ending, and with commas, semicolons or tabs. Empty
 * lines are rows too, so that rows have the numbers a spreadsheet gives them.
 */
export const csvRows = (text: string): string[][] => {
  const unsigned = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  const [line = '', named] = SEPARATOR_LINE.exec(unsigned) ?? []
  const content = unsigned.slice(line.length)
  const separator = named ?? separatorOf(content.slice(0, content.search(/[\r\n]|$/)))
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    row.push(unmarked(cell))
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < content.length; at += 1) {
    const letter = content[at]
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (content[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === separator) endCell()
    else if (letter === '\n' || (letter === '\r' && content[at + 1] !== '\n')) endRow()
    else if (letter !== '\r') cell += letter
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

const separatorOf = (header: string): string =>
  [',', ';', '\t'].reduce((most, one) => (header.split(one).length > header.split(most).length ? one : most))
