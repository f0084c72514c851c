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
    return content.length > atMost ? { file: 'too_large' } : { file: 'read', text: content.toString('utf8') }
  } catch {
    return { file: 'unreadable' }
  }
}
