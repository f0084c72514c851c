import { type FormEvent, useRef, useState } from 'react'
import { aboveLimitText } from '../../shared/languages/above-limit-text'
import { offersSplit, plannedDose } from '../../shared/safety/dose'
import { availableMilligrams, LEAST_AVAILABLE, UPPER_LIMIT } from '../../shared/safety/magnesium-limit'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { Button } from '../ui/button'
import { NumberField } from '../ui/number-field'
import { Part } from '../ui/part'
import { tell } from '../ui/toast-queue'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { amountTexts } from './amount-texts'
import styles from './health.module.css'
import { milligramsFrom } from './milligrams'
import { Steps } from './steps'

/** How much a day: a number of the user's own under the limit, or steps on request; complaints go a step back. */
export const AmountForm = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const { health } = view
  const { dose, region } = health
  const [typed, setTyped] = useState(dose ? String(dose.milligrams) : '')
  const [strict, setStrict] = useState(false)
  const place = useRef<HTMLFormElement>(null)
  const available = availableMilligrams(health)
  const milligrams = milligramsFrom(typed)
  const cap = UPPER_LIMIT[region]
  const planned = plannedDose(health)
  if (available === null || available < LEAST_AVAILABLE)
    return available === null ? null : <p className={styles.hint}>{say(($) => $.magnesium.little_left)}</p>
  const problem = (): string | undefined => {
    if (milligrams === undefined)
      return strict ? say(($) => $.wrong_milligrams, { least: 1, most: available }) : undefined
    return milligrams > available ? aboveLimitText(say, milligrams, { cap, available }) : undefined
  }
  const wrong = problem()
  const choose = async (wanted: number | null, steps: boolean): Promise<void> => {
    if (!(await wish(words, 'chooseDose', { milligrams: wanted, steps }))) return
    tell({ text: say(($) => $.magnesium[wanted === null ? 'amount_gone' : 'amount_saved']) })
  }
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (milligrams === undefined || wrong !== undefined) {
      requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    await choose(milligrams, dose?.steps ?? false)
  }
  return (
    <Part title={say(($) => $.magnesium.amount)}>
      <p className={styles.hint}>{say(($) => $.magnesium.ramp_start)}</p>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate ref={place}>
        <NumberField
          label={say(($) => $.magnesium.amount)}
          unit={say(($) => $.magnesium.milligrams)}
          value={typed}
          problem={wrong}
          onChange={setTyped}
        />
        <div className={styles.timeRow}>
          <Button type="submit">{say(($) => $.magnesium.save_amount)}</Button>
          {dose && (
            <Button look="quiet" onPress={() => void choose(null, false)}>
              {say(($) => $.magnesium.no_amount)}
            </Button>
          )}
        </div>
      </form>
      {amountTexts(words.t, say, health).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {offersSplit(planned) && (
        <>
          <Toggle on={view.routine.splitDose} onChange={(on) => void wish(words, 'setSplitDose', { on })}>
            {say(($) => $.magnesium.split)}
          </Toggle>
          <p className={styles.hint}>{say(($) => $.magnesium.split_tip)}</p>
        </>
      )}
      <Steps view={view} onChoose={choose} />
    </Part>
  )
}
