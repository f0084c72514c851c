import { type FormEvent, useState } from 'react'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import { limitText } from '../forms/caffeine-limit'
import { CaffeineRules } from '../forms/caffeine-rules'
import { milligramsFrom } from '../forms/milligrams'
import styles from '../ui/form.module.css'
import { FormFoot } from '../ui/form-foot'
import { NumberField } from '../ui/number-field'
import { wish } from '../wishes'
import { useWords } from '../words'

interface Props {
  view: EveningView
  /** Absent on an evening without one. */
  plan: EveningPlan | null
  onClose(): void
}

/** The last drink somebody would like, and how careful its limit is. */
export const CaffeineLimitForm = ({ view, plan, onClose }: Props) => {
  const words = useWords()
  const { t } = words
  const { caffeine } = view.routine
  const [amount, setAmount] = useState(String(caffeine.milligrams))
  const [chosen, setChosen] = useState(caffeine)
  const milligrams = milligramsFrom(amount, 0)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (milligrams === undefined) return
    if (await wish(words, 'setCaffeine', { ...chosen, milligrams })) onClose()
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
      <CaffeineRules
        view={view}
        chosen={chosen}
        onChange={(changes) => setChosen({ ...chosen, ...changes })}
      />
      <FormFoot onCancel={onClose} />
    </form>
  )
}
