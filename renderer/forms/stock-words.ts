import { stockEn } from '../../shared/languages/en/stock'
import { stockNl } from '../../shared/languages/nl/stock'
import { useAreaWords } from '../area-words'

/** The words of the stock. */
export const useStockWords = () => useAreaWords('stock', { en: stockEn, nl: stockNl })

/** Those words, as handed on. */
export type StockWords = ReturnType<typeof useStockWords>
