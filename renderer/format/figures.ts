import type { Language } from '../../shared/languages/language'

const oneDecimal: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  nl: new Intl.NumberFormat('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
}

/**
 * A number with one decimal, and a real minus sign: `4.1`, `4,1`, `−0.3`.
 *
 * @example decimal('nl', 4.06) // '4,1'
 */
export const decimal = (language: Language, value: number): string => {
  const rounded = Math.round(value * 10) / 10
  return oneDecimal[language].format(rounded === 0 ? 0 : rounded).replace('-', '−')
}

/** A share from 0 to 1 in whole percent. */
export const percent = (share: number): number => Math.round(share * 100)
