import { type FormEvent, useRef, useState } from 'react'
import { DRINKS } from '../../shared/caffeine/drinks'
import { type WallTime, wallClockAt } from '../../shared/evening/wall-time'
import { DRINK_KINDS, type DrinkKind } from '../../shared/log/log-event'
import type { EveningView } from '../../shared/view'
import { milligramsFrom } from '../forms/milligrams'
import { Choices } from '../ui/choices'
import styles from '../ui/form.module.css'
import { FormFoot } from '../ui/form-foot'
import { NumberField } from '../ui/number-field'
import { Sheet } from '../ui/sheet'
import { TimeField } from '../ui/time-field'
import { useWords } from '../words'
import { logDrink } from './drink-wishes'
import { drunkAt } from './drunk-at'

const usualAmount = (kind: DrinkKind): string | undefined =>
  DRINKS.find((drink) => drink.kind === kind)?.milligrams.toString()

/** Logs a drink of any amount at any time until now. */
export const DrinkDialog = ({ view, onClose }: { view: EveningView; onClose(): void }) => {
  const words = useWords()
  const { t } = words
  const [kind, setKind] = useState<DrinkKind>('coffee')
  const [amount, setAmount] = useState(usualAmount('coffee') ?? '')
  const [time, setTime] = useState<WallTime | null>(() => wallClockAt(view.asOf, view.zone).time)
  const [strict, setStrict] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const milligrams = milligramsFrom(amount, 1)
  const choose = (chosen: DrinkKind): void => {
    setKind(chosen)
    setAmount(usualAmount(chosen) ?? amount)
  }
  const log = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (milligrams === undefined || time === null) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const drankAt = drunkAt(time, view.zone, view.asOf)
    if (await logDrink(words, { kind, milligrams, drankAt })) onClose()
  }
  return (
    <Sheet title={t(($) => $.caffeine.log)} onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={(event) => void log(event)} noValidate>
        <Choices
          label={t(($) => $.caffeine.what)}
          value={kind}
          options={DRINK_KINDS.map((value) => ({
            value,
            label: t(($) => $.caffeine.drinks[value]),
          }))}
          onChange={choose}
        />
        <NumberField
          label={t(($) => $.caffeine.milligrams)}
          unit={t(($) => $.caffeine.unit)}
          value={amount}
          problem={strict && milligrams === undefined ? t(($) => $.caffeine.wrong_amount) : undefined}
          onChange={setAmount}
        />
        <TimeField
          label={t(($) => $.caffeine.when)}
          value={time}
          problem={strict && time === null ? t(($) => $.night.incomplete) : undefined}
          onChange={setTime}
        />
        <FormFoot onCancel={onClose} save={t(($) => $.caffeine.log_it)} />
      </form>
    </Sheet>
  )
}
