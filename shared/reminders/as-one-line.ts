/** Longer names are cut: a notification has room for about this many characters (design choice). */
const LONGEST = 80

/** Line breaks, other control characters, and the invisible ones that turn the direction of what follows. */
const UNRULY = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
const RIGHT_TO_LEFT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * A user's text as it may stand in a notification: one line, not too long, and unable to turn the words around it
 * about. What looks like markup stays as it is: escaping is the business of whoever knows how it is read.
 *
 * @example asOneLine('Tea\nwith <b>honey</b>') // 'Tea with <b>honey</b>'
 */
export const asOneLine = (text: string): string => {
  const line = text.replace(UNRULY, ' ').replace(/\s+/gu, ' ').trim()
  const characters = [...new Intl.Segmenter('en').segment(line.slice(0, LONGEST * 20))].map(
    ({ segment }) => segment,
  )
  const isLong = characters.length > LONGEST || line.length > LONGEST * 20
  const cut = isLong ? `${characters.slice(0, LONGEST - 1).join('')}…` : line
  return RIGHT_TO_LEFT.test(cut) ? `${FIRST_STRONG_ISOLATE}${cut}${POP_ISOLATE}` : cut
}
