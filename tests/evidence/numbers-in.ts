const WORDS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  twaalf: '12',
}

const HALF_AN_HOUR = /\bhalf (an hour|uur)\b|\bhalfuur\b/gi
const AN_HOUR = /\b(an|last) hour\b|\b(een|laatste) uur\b/gi

const NUMBER = /\d{1,3}([.,]\d{3})+(?!\d)|\d+:\d\d|\d+([.,]\d+)?/g

/** Written without the separators of a language: `8,8` and `8.8` are one number, and so are `1.094` and `1,094`. */
const plain = (found: string): string =>
  /^\d{1,3}([.,]\d{3})+$/.test(found) ? found.replace(/[.,]/g, '') : found.replace(',', '.')

/**
 * The numbers a text writes out, in digits or in words of either language; what is filled into its gaps left aside.
 *
 * @example numbersIn('It ends an hour before bed.') // ['60']
 */
export const numbersIn = (text: string): string[] => {
  // An hour said without a number counts as its minutes.
  const written = text
    .replace(/\{\{\w+\}\}/g, ' ')
    .replace(HALF_AN_HOUR, '30')
    .replace(AN_HOUR, '60')
  const digits = [...written.matchAll(NUMBER)].map(([found]) => plain(found))
  const words = [...written.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => WORDS[word] ?? [])
  return [...digits, ...words]
}
