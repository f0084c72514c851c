import { exportEn } from '../../shared/languages/en/export'
import { exportNl } from '../../shared/languages/nl/export'
import { useAreaWords } from '../area-words'

/** The words of the Export screen. */
export const useExportWords = () => useAreaWords('export', { en: exportEn, nl: exportNl })
