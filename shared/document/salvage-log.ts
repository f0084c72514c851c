import type { LogEvent } from '../log/log-event'

/** What of a damaged month is still there, and how many of its lines are not. */
export interface SalvagedLines {
  readonly events: readonly LogEvent[]
  readonly lost: number
}

/** Where the object that opens at `start` ends, just after its closing brace; undefined when it is cut off. */
const endOfObject = (text: string, start: number): number | undefined => {
  let depth = 0
  let inText = false
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at]
    if (inText) {
      if (letter === '\\') at += 1
      else if (letter === '"') inText = false
    } else if (letter === '"') inText = true
    else if (letter === '{') depth += 1
    else if (letter === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return undefined
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every line begins with its id, so a damaged one does not take those after it along. */
const LINE_START = /\{\s*"(?:id|event)"\s*:/g

/**
 * Reads the good lines of a month out of text that is no longer whole: cut off, with letters changed, or with a line
 * of another shape. `parse` tells a line from anything else; an id is taken once.
 */
export const salvageLines = (text: string, parse: (raw: unknown) => LogEvent | undefined): SalvagedLines => {
  const starts = [...text.matchAll(LINE_START)].map(({ index }) => index)
  const found = new Map<string, LogEvent>()
  let lost = 0
  starts.forEach((start, index) => {
    // A line never reaches into the next: a quote that was lost ends with it.
    const until = starts[index + 1] ?? text.length
    const end = endOfObject(text.slice(start, until), 0)
    const line = end === undefined ? undefined : parse(jsonOf(text.slice(start, start + end)))
    if (line) found.set(line.id, line)
    else lost += 1
  })
  return { events: [...found.values()], lost }
}
