/**
 * A short name for a text's content, 16 hexadecimal digits: equal for equal texts, and for all practical purposes
 * different for different ones. Two lanes of FNV-1a; no protection against somebody who forges.
 *
 * @example contentHash('') // '811c9dc5050c5d1f'
 */
export const contentHash = (text: string): string => {
  let one = 0x811c9dc5
  let other = 0x050c5d1f
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit ^ (one >>> 16), 0x01000193)
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
