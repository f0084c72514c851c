import { type FormEvent, useRef, useState } from 'react'
import type { WallTime } from '../../shared/evening/wall-time'
import type { EveningView } from '../../shared/view'
import { tellChanged } from '../tell-changed'
import { Button } from '../ui/button'
import { NumberField } from '../ui/number-field'
import { TimeField } from '../ui/time-field'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { Section } from './section'
import styles from './settings.module.css'
import { wholeNumber } from './whole-number'

const LONGEST_TO_FALL_ASLEEP = 120

/** What evenings usually look like: when one eats, how long falling asleep takes, magnesium at once or in two. */
export const UsualEvening = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const { meals, fallAsleepMinutes, splitDose } = view.routine
  const [dinner, setDinner] = useState(meals.dinner ?? null)
  const [lunch, setLunch] = useState(meals.lunch ?? null)
  const [falling, setFalling] = useState(String(fallAsleepMinutes))
  const saved = JSON.stringify([meals, fallAsleepMinutes])
  const [shown, setShown] = useState(saved)
  const form = useRef<HTMLFormElement>(null)
  if (saved !== shown) {
    // Saved or taken back: the fields follow.
    setShown(saved)
    setDinner(meals.dinner ?? null)
    setLunch(meals.lunch ?? null)
    setFalling(String(fallAsleepMinutes))
  }
  const minutes = wholeNumber(falling)
  const isWrong = Number.isNaN(minutes) || minutes > LONGEST_TO_FALL_ASLEEP
  const eatsAsBefore = dinner === (meals.dinner ?? null) && lunch === (meals.lunch ?? null)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isWrong) return form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus()
    let changes = 0
    if (!eatsAsBefore) {
      const wanted = { ...(dinner === null ? {} : { dinner }), ...(lunch === null ? {} : { lunch }) }
      if (!(await wish(words, 'setMeals', wanted))) return
      changes += 1
    }
    if (minutes !== fallAsleepMinutes) {
      if (!(await wish(words, 'setFallAsleep', { minutes }))) return
      changes += 1
    }
    if (changes > 0)
      tellChanged(
        words,
        t(($) => $.settings.usual_saved),
        changes,
      )
  }
  return (
    <Section title={t(($) => $.settings.evening)}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate ref={form}>
        <MealField label={t(($) => $.settings.dinner)} value={dinner} onChange={setDinner} />
        <MealField label={t(($) => $.settings.lunch)} value={lunch} onChange={setLunch} />
        <NumberField
          label={t(($) => $.settings.fall_asleep)}
          unit={t(($) => $.settings.minutes)}
          value={falling}
          problem={
            isWrong ? t(($) => $.settings.wrong_fall_asleep, { most: LONGEST_TO_FALL_ASLEEP }) : undefined
          }
          onChange={setFalling}
        />
        <div>
          <Button type="submit">{t(($) => $.settings.save_usual)}</Button>
        </div>
      </form>
      {view.magnesium.gate === 'open' && (
        <Toggle on={splitDose} onChange={(on) => void wish(words, 'setSplitDose', { on })}>
          {t(($) => $.settings.split_dose)}
        </Toggle>
      )}
    </Section>
  )
}

interface MealProps {
  label: string
  value: WallTime | null
  onChange(value: WallTime | null): void
}

/** The time of a meal, which may stay unknown. */
const MealField = ({ label, value, onChange }: MealProps) => {
  const { t } = useWords()
  return (
    <div className={styles.meal}>
      <TimeField label={label} value={value} onChange={onChange} />
      {value !== null && (
        <Button
          look="quiet"
          onPress={() => onChange(null)}
          aria-label={`${t(($) => $.settings.no_time)}, ${label}`}
        >
          {t(($) => $.settings.no_time)}
        </Button>
      )}
    </div>
  )
}
