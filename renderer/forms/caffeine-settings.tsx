import { type FormEvent, useState } from 'react'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { CheckBox } from '../ui/check-box'
import { Choices } from '../ui/choices'
import styles from '../ui/form.module.css'
import { FormFoot } from '../ui/form-foot'
import { NumberField } from '../ui/number-field'
import { wish } from '../wishes'
import { useWords } from '../words'
import { limitText } from './caffeine-limit'
import { milligramsFrom } from './milligrams'

const RULE = 'two_o_clock'

interface Props {
  view: EveningView
  /** Absent on an evening without one. */
  plan: EveningPlan | null
  onDone(): void
  /** Absent where there is nothing to close; the form then says by itself what it saves. */
  onCancel?(): void
}

/** The last drink somebody would like, how careful its limit is, and which rule decided tonight. */
export const CaffeineSettings = ({ view, plan, onDone, onCancel }: Props) => {
  const words = useWords()
  const { t } = words
  const { caffeine } = view.routine
  const { because } = view.caffeine.count
  const [amount, setAmount] = useState(String(caffeine.milligrams))
  const [mode, setMode] = useState(caffeine.mode)
  const [twoOClockRule, setTwoOClockRule] = useState(caffeine.twoOClockRule)
  const milligrams = milligramsFrom(amount, 0)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (milligrams === undefined) return
    if (await wish(words, 'setCaffeine', { milligrams, mode, twoOClockRule })) onDone()
  }
  if (!view.caffeine.limits) return <p>{t(($) => $.caffeine.adults_only)}</p>
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      {plan && <p>{limitText(words, view, plan)}</p>}
      <NumberField
        label={t(($) => $.caffeine.last_drink)}
        unit={t(($) => $.caffeine.unit)}
        value={amount}
        problem={milligrams === undefined ? t(($) => $.caffeine.wrong_limit_amount) : undefined}
        onChange={setAmount}
      />
      <Choices
        label={t(($) => $.caffeine.mode)}
        value={mode}
        options={(['standard', 'lenient', 'cautious'] as const).map((value) => ({
          value,
          label: t(($) => $.caffeine.modes[value]),
        }))}
        onChange={setMode}
      />
      {because !== 'chosen' && <p>{t(($) => $.caffeine.because[because])}</p>}
      <CheckboxGroup
        aria-label={t(($) => $.caffeine.rules)}
        value={twoOClockRule ? [RULE] : []}
        onChange={(chosen) => setTwoOClockRule(chosen.includes(RULE))}
      >
        <CheckBox value={RULE} hint={t(($) => $.caffeine.two_o_clock_hint)}>
          {t(($) => $.caffeine.two_o_clock)}
        </CheckBox>
      </CheckboxGroup>
      {onCancel ? (
        <FormFoot onCancel={onCancel} />
      ) : (
        <div>
          <Button type="submit">{t(($) => $.caffeine.save_limit)}</Button>
        </div>
      )}
    </form>
  )
}
