import type { EveningView } from '../../shared/view'
import { firstOfWeek, WEEK_STARTS } from '../../shared/week/week-start'
import { capital, weekdayName } from '../format/day-names'
import { ClockChoice } from '../forms/clock-choice'
import { LanguageChoice } from '../forms/language-choice'
import { Choices } from '../ui/choices'
import { useWords } from '../words'
import { keepSetting } from './keep-setting'
import { Resettable } from './resettable'
import { Section } from './section'
import { useSettingWords } from './setting-words'

/** The language of the window, whether its clock has twelve or twenty-four hours, and the day its weeks begin on. */
export const LanguageAndTime = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const t = useSettingWords()
  const { language, clock, weekStart } = view.choices
  const setLanguage = (wanted: typeof language): void =>
    void keepSetting(words, 'setLanguage', { language: wanted }, { language })
  const setClock = (wanted: typeof clock): void =>
    void keepSetting(words, 'setClock', { clock: wanted }, { clock })
  const setWeekStart = (wanted: typeof weekStart): void =>
    void keepSetting(words, 'setWeekStart', { weekStart: wanted }, { weekStart })
  const nameOf = (start: typeof weekStart): string =>
    start === 'system'
      ? words.t(($) => $.settings.system)
      : capital(weekdayName(words.language, firstOfWeek(view.tonight.evening, start)))
  const label = t(($) => $.time.week_start)
  return (
    <Section title={t(($) => $.time.title)}>
      <Resettable
        name={words.t(($) => $.settings.language)}
        value={language}
        usual="system"
        onReset={setLanguage}
      >
        <LanguageChoice view={view} onChange={setLanguage} />
      </Resettable>
      <Resettable name={words.t(($) => $.settings.clock)} value={clock} usual="system" onReset={setClock}>
        <ClockChoice view={view} onChange={setClock} />
      </Resettable>
      <Resettable name={label} value={weekStart} usual="system" onReset={setWeekStart}>
        <Choices
          label={label}
          value={weekStart}
          options={WEEK_STARTS.map((value) => ({ value, label: nameOf(value) }))}
          onChange={setWeekStart}
        />
      </Resettable>
    </Section>
  )
}
