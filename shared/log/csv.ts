/** Reads and writes tables as comma-separated values (RFC 4180), safe to open in a spreadsheet. */

/** What makes a spreadsheet take a cell for a formula; also our own mark, so that it can be told apart again. */
const DANGEROUS = /^['=+\-@\t\r]/

const cellText = (cell: string): string => {
  const safe = DANGEROUS.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell as it was before {@link csvText} made it safe. */
const unmarked = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell

/**
 * The text of a table: UTF-8 with a byte order mark, lines ended by CRLF. A cell that a spreadsheet would run begins
 * with an apostrophe.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`

/** Reads such a table back, with or without the mark, with either line ending, and with commas, semicolons or tabs. */
export const csvRows = (text: string): string[][] => {
  const content = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(content.slice(0, content.search(/[\r\n]|$/)))
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
    if (row.some((one) => one !== '')) rows.push(row)
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
    else if (letter === '\n') endRow()
    else if (letter !== '\r' || content[at + 1] !== '\n') cell += letter
  }
  endRow()
  return rows
}

const separatorOf = (header: string): string =>
  [',', ';', '\t'].reduce((most, one) => (header.split(one).length > header.split(most).length ? one : most))
