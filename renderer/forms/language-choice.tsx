import type { EveningView } from '../../shared/view'
import { Choices } from '../ui/choices'
import { useWords } from '../words'

interface Props {
  view: EveningView
  onChange(language: EveningView['choices']['language']): void
}

/** Chooses the language; each is named in itself. The whole window follows at once. */
export const LanguageChoice = ({ view, onChange }: Props) => {
  const { t } = useWords()
  return (
    <Choices
      label={t(($) => $.settings.language)}
      value={view.choices.language}
      options={[
        { value: 'system', label: t(($) => $.settings.system) },
        { value: 'en', label: t(($) => $.settings.english), lang: 'en' },
        { value: 'nl', label: t(($) => $.settings.dutch), lang: 'nl' },
      ]}
      onChange={onChange}
    />
  )
}
