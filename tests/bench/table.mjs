// The rows of the one table, and how it is printed.

/** A figure that may be at most so many times the bare window's. */
export const timesAtMost = (name, { evenfall, tenYears, bare }, limit, unit) => ({
  name: `${name} (${unit})`,
  figures: [evenfall, tenYears, bare].map((figure) => figure?.toFixed(0)),
  ratios: [evenfall, tenYears].map((figure) =>
    figure === undefined ? '' : `×${(figure / bare).toFixed(2)}`,
  ),
  limit: `×${limit}`,
  holds: [evenfall, tenYears].every((figure) => figure === undefined || figure / bare <= limit),
})

/** A figure with a limit of its own. */
export const atMost = (name, { evenfall, tenYears, bare }, limit, unit) => ({
  name: `${name} (${unit})`,
  figures: [evenfall, tenYears, bare].map((figure) => figure?.toFixed(figure < 10 ? 2 : 0)),
  ratios: [],
  limit: `${limit}`,
  holds: [evenfall, tenYears].every((figure) => figure === undefined || figure <= limit),
})

/** A figure that is told beside another, and has no limit. */
export const told = (name, figures, unit) => ({
  ...atMost(name, figures, Number.POSITIVE_INFINITY, unit),
  limit: '',
})

/** Prints rows as a table that Markdown reads too. */
export const printTable = (rows) => {
  const cells = [
    ['', 'Evenfall', 'ten years of log', 'bare window', 'ratio', 'limit', ''],
    ...rows.map(({ name, figures: [evenfall = '', tenYears = '', bare = ''], ratios, limit, holds }) => [
      name,
      evenfall,
      tenYears,
      bare,
      ratios.filter(Boolean).join(', '),
      limit,
      limit === '' ? '' : holds ? 'holds' : 'FAILS',
    ]),
  ]
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  for (const [index, row] of cells.entries()) {
    console.log(`| ${widths.map((width, column) => row[column].padEnd(width)).join(' | ')} |`)
    if (index === 0) console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  }
}
