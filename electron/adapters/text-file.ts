import { readFileSync, statSync } from 'node:fs'

/** What reading a file came to. */
export type TextFile =
  | { readonly file: 'read'; readonly text: string }
  | { readonly file: 'absent' | 'too_large' | 'unreadable' }

/** Reads a text file of at most `atMost` bytes. */
export const readTextFile = (path: string, atMost: number): TextFile => {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return { file: 'absent' }
    if (found.size > atMost) return { file: 'too_large' }
    const content = readFileSync(path)
    // A pipe does not tell its size beforehand.
    return content.length > atMost ? { file: 'too_large' } : { file: 'read', text: decoded(content) }
  } catch {
    return { file: 'unreadable' }
  }
}

/** UTF-8 as everybody writes it today; a spreadsheet may still save the bytes of Windows, or two for every letter. */
const decoded = (content: Uint8Array): string => {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return fromWindows(Buffer.from(content))
  }
}

/** The letters of Windows-1252 from 0x80 on; Node 20's own decoder has control characters there. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows = (content: Buffer): string =>
  content
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => FROM_0X80.charAt(letter.charCodeAt(0) - 0x80))
