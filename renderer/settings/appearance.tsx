import { useEffect, useRef } from 'react'
import { CHOICES, type Choices as Chosen, TEXT_SIZES } from '../../shared/appearance/choices'
import { THEMES } from '../../shared/appearance/theme'
import type { EveningView } from '../../shared/view'
import { Choices } from '../ui/choices'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { keepSetting } from './keep-setting'
import { Resettable } from './resettable'
import { Section } from './section'
import { useSettingWords } from './setting-words'
import styles from './settings.module.css'

/** The switches, each with the name of its words. */
const SWITCHES = [
  ['candleAuto', 'candle_auto'],
  ['reduceMotion', 'still'],
  ['singleKeys', 'single_keys'],
  ['quieterNights', 'quieter'],
] as const

const choicesOf = ({ choices }: EveningView): Chosen => ({
  candleAuto: choices.candleAuto,
  textSize: choices.textSize,
  reduceMotion: choices.reduceMotion,
  singleKeys: choices.singleKeys,
  quieterNights: choices.quieterNights,
})

/** Colours, the candle, the size of the text, and how much moves and shows. */
export const Appearance = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const t = useSettingWords()
  const { choices, candleUntil } = view
  // Two changes may follow each other faster than the view that shows the first.
  const newest = useRef(choicesOf(view))
  useEffect(() => {
    newest.current = choicesOf(view)
  }, [view])
  const change = (changes: Partial<Chosen>): void => {
    const before = newest.current
    newest.current = { ...before, ...changes }
    void keepSetting(words, 'setChoices', newest.current, before)
  }
  const setTheme = (theme: EveningView['theme']): void =>
    void keepSetting(words, 'setTheme', { theme }, { theme: choices.theme })
  const colours = words.t(($) => $.settings.theme)
  const size = t(($) => $.appearance.text_size)
  return (
    <Section title={t(($) => $.appearance.title)}>
      <Resettable name={colours} value={choices.theme} usual="ember" onReset={setTheme}>
        <Choices
          label={colours}
          value={choices.theme}
          options={THEMES.map((value) => ({ value, label: words.t(($) => $.settings[value]) }))}
          onChange={setTheme}
        />
      </Resettable>
      {candleUntil !== null && (
        <p className={styles.hint}>
          {t(($) => $.appearance.candle_until, { time: words.time(candleUntil) })}
        </p>
      )}
      <Resettable
        name={size}
        value={choices.textSize}
        usual={CHOICES.textSize}
        onReset={(textSize) => change({ textSize })}
      >
        <Choices
          label={size}
          value={String(choices.textSize)}
          options={TEXT_SIZES.map((percent) => ({
            value: String(percent),
            label: t(($) => $.appearance.percent, { percent }),
          }))}
          onChange={(chosen) => change({ textSize: TEXT_SIZES.find((one) => String(one) === chosen) ?? 100 })}
        />
      </Resettable>
      {SWITCHES.map(([choice, word]) => {
        const name = t(($) => $.appearance[word])
        return (
          <Resettable
            key={choice}
            name={name}
            value={choices[choice]}
            usual={CHOICES[choice]}
            onReset={(on) => change({ [choice]: on })}
          >
            <Toggle on={choices[choice]} onChange={(on) => change({ [choice]: on })}>
              {name}
            </Toggle>
          </Resettable>
        )
      })}
      <p className={styles.hint}>{t(($) => $.appearance.quieter_hint)}</p>
    </Section>
  )
}
