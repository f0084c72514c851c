import { settingsEn } from '../../shared/languages/en/settings'
import { settingsNl } from '../../shared/languages/nl/settings'
import { useAreaWords } from '../area-words'

const WORDS = { en: settingsEn, nl: settingsNl }

/** The words of the settings. */
export const useSettingWords = () => useAreaWords('settings', WORDS)
