import type { EveningView } from '../../shared/view'
import { Choices } from '../ui/choices'
import { wish } from '../wishes'
import { useWords } from '../words'

/** Chooses the language; each is named in itself. The whole window follows at once. */
export const LanguageChoice = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  return (
    <Choices
      label={t(($) => $.settings.language)}
      value={view.choices.language}
      options={[
        { value: 'system', label: t(($) => $.settings.system) },
        { value: 'en', label: t(($) => $.settings.english), lang: 'en' },
        { value: 'nl', label: t(($) => $.settings.dutch), lang: 'nl' },
      ]}
      onChange={(language) => void wish(words, 'setLanguage', { language })}
    />
  )
}
