import type { EveningView } from '../../shared/view'
import { ClockChoice } from '../forms/clock-choice'
import { LanguageChoice } from '../forms/language-choice'
import { useWords } from '../words'
import { keepSetting } from './keep-setting'
import { Resettable } from './resettable'
import { Section } from './section'
import { useSettingWords } from './setting-words'

/** The language of the window, and whether its clock has twelve or twenty-four hours. */
export const LanguageAndTime = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const t = useSettingWords()
  const { language, clock } = view.choices
  const setLanguage = (wanted: typeof language): void =>
    void keepSetting(words, 'setLanguage', { language: wanted }, { language })
  const setClock = (wanted: typeof clock): void =>
    void keepSetting(words, 'setClock', { clock: wanted }, { clock })
  return (
    <Section title={t(($) => $.time.title)}>
      <Resettable
        name={words.t(($) => $.settings.language)}
        isChanged={language !== 'system'}
        onReset={() => setLanguage('system')}
      >
        <LanguageChoice view={view} onChange={setLanguage} />
      </Resettable>
      <Resettable
        name={words.t(($) => $.settings.clock)}
        isChanged={clock !== 'system'}
        onReset={() => setClock('system')}
      >
        <ClockChoice view={view} onChange={setClock} />
      </Resettable>
    </Section>
  )
}
